/** Controls are not written: they follow from an exhibit's params, and so do its address keys. */
import { useId } from 'react';
import type { Param, Params } from '../contract/params.ts';
import { useText } from '../i18n/context.tsx';
import css from './controls.module.css';

type FieldProps = {
  readonly name: string;
  readonly param: Param;
  readonly value: unknown;
  readonly change: (patch: Readonly<Record<string, unknown>>, dragging?: boolean) => void;
};

const Field = ({ name, param, value, change }: FieldProps) => {
  const t = useText();
  const id = useId();
  const { control } = param;
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
          {t.say(param.label)}
        </label>
      );
    case 'words':
      return (
        <span className={css.year}>
          <label htmlFor={id}>{t.say(param.label)}</label>{' '}
          <input
            id={id}
            type="search"
            data-param={name}
            value={String(value)}
            onChange={(event) => change({ [name]: event.target.value }, true)}
          />
        </span>
      );
    case 'choice':
      if (control.folded)
        return (
          <span className={css.year}>
            <label htmlFor={id}>{t.say(param.label)}</label>{' '}
            <select
              id={id}
              data-param={name}
              value={String(value)}
              onChange={(event) => change({ [name]: event.target.value })}
            >
              {control.options.map((option) => (
                <option key={option.value} value={option.value}>
                  {t.say(option.label)}
                </option>
              ))}
            </select>
          </span>
        );
      return (
        <span className={css.choice} role="group" aria-label={t.say(param.label)}>
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
        <span className={css.year}>
          <label htmlFor={id}>{t.say(param.label)}</label>{' '}
          <select
            id={id}
            value={String(value)}
            onChange={(event) => change({ [name]: Number(event.target.value) })}
          >
            {Array.from({ length: control.max - control.min + 1 }, (_, i) => control.min + i).map(
              (year) => (
                <option key={year}>{year}</option>
              ),
            )}
          </select>
        </span>
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
