/** Controls are not written: they follow from an exhibit's params, and so do its address keys. */
import { useId, type ReactNode } from 'react';
import type { Param, Params } from '../contract/params.ts';
import { useText } from '../i18n/context.tsx';
import css from './controls.module.css';

type FieldProps = {
  readonly name: string;
  readonly param: Param;
  readonly value: unknown;
  readonly change: (patch: Readonly<Record<string, unknown>>, dragging?: boolean) => void;
};

const Labelled = ({ id, label, children }: { id: string; label: string; children: ReactNode }) => (
  <span className={css.year}>
    <label htmlFor={id}>{label}</label> {children}
  </span>
);

const Field = ({ name, param, value, change }: FieldProps) => {
  const t = useText();
  const id = useId();
  const { control } = param;
  const label = t.say(param.label);
  const shared = { id, 'data-param': name, value: String(value) };
  switch (control.kind) {
    case 'none':
      return null;
    case 'toggle':
      return (
        <label className={css.toggle}>
          <input
            type="checkbox"
            checked={value === true}
            onChange={(event) => change({ [name]: event.target.checked })}
          />
          {label}
        </label>
      );
    case 'words':
      return (
        <Labelled id={id} label={label}>
          <input
            {...shared}
            type="search"
            onChange={(event) => change({ [name]: event.target.value }, true)}
          />
        </Labelled>
      );
    case 'choice':
      return control.folded ? (
        <Labelled id={id} label={label}>
          <select {...shared} onChange={(event) => change({ [name]: event.target.value })}>
            {control.options.map((option) => (
              <option key={option.value} value={option.value}>
                {t.say(option.label)}
              </option>
            ))}
          </select>
        </Labelled>
      ) : (
        <span className={css.choice} role="group" aria-label={label}>
          {control.options.map((option) => (
            <button
              key={option.value}
              type="button"
              aria-pressed={option.value === value}
              onClick={() => change({ [name]: option.value })}
            >
              {t.say(option.label)}
            </button>
          ))}
        </span>
      );
    case 'year':
      return (
        <Labelled id={id} label={label}>
          <select {...shared} onChange={(event) => change({ [name]: Number(event.target.value) })}>
            {Array.from({ length: control.max - control.min + 1 }, (_, i) => control.min + i).map(
              (year) => (
                <option key={year}>{year}</option>
              ),
            )}
          </select>
        </Labelled>
      );
  }
};

type Props = {
  readonly params: Params;
  readonly values: Readonly<Record<string, unknown>>;
  readonly change: FieldProps['change'];
};

export const Controls = ({ params, values, change }: Props) => {
  const entries = Object.entries(params).filter(([, param]) => param.control.kind !== 'none');
  if (entries.length === 0) return null;
  return (
    <div className={css.controls}>
      {entries.map(([name, param]) => (
        <Field key={name} name={name} param={param} value={values[name]} change={change} />
      ))}
    </div>
  );
};
