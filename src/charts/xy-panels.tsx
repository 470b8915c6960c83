/** Several x–y charts of one exhibit beneath each other or side by side, each under its name, with one key. */
import { useRef } from 'react';
import { useText } from '../i18n/context.tsx';
import { text, type Figure, type Text } from '../i18n/text.ts';
import { Rich } from './rich.tsx';
import type { Tone } from './tone.ts';
import { useRoving } from './roving.ts';
import { stopIds, XyChart } from './xy-chart.tsx';
import type { Bar, XyModel } from './xy-model.ts';
import css from './xy-panels.module.css';

export type Panel = {
  readonly id: string;
  readonly title: Text;
  readonly tone: Tone;
  readonly model: XyModel;
};

/** What a colour or an outline means, said once above the panels. */
export type KeyItem = {
  readonly id: string;
  readonly tone: Tone;
  readonly look: Bar['look'] | 'dot' | 'ring' | 'block';
  readonly label: Text;
};

type Props = {
  readonly panels: readonly Panel[];
  readonly legend: readonly KeyItem[];
  readonly columns: 1 | 2;
  /** Said where there is nothing to draw, if the headline has not. */
  readonly empty: Text | undefined;
  readonly onOpen: (figure: Figure, from: Element) => void;
};

const Swatch = ({ look }: Pick<KeyItem, 'look'>) => (
  <svg className={css.swatch} viewBox="0 0 12 12" aria-hidden="true" data-look={look}>
    {look === 'dot' || look === 'ring' ? (
      <circle cx={6} cy={6} r={4} />
    ) : (
      <rect x={2} y={look === 'block' ? 2 : 1} width={8} height={look === 'block' ? 8 : 10} />
    )}
  </svg>
);

export const XyPanels = ({ panels, legend, columns, empty, onOpen }: Props) => {
  const t = useText();
  const marks = (model: XyModel): number => model.series.flatMap((series) => series.marks).length;
  const shown = panels.filter((panel) => marks(panel.model) > 0);
  const box = useRef<HTMLDivElement>(null);
  const hands = useRoving(
    box,
    shown.flatMap((panel) => stopIds(panel.model)),
    onOpen,
  );
  if (shown.length === 0) return empty ? <p className={css.empty}>{t.plain(empty)}</p> : null;
  return (
    <div ref={box} className={css.panels}>
      <ul className={css.key}>
        {legend.map((item) => (
          <li key={item.id} data-tone={item.tone}>
            <Swatch look={item.look} /> {t.plain(item.label)}
          </li>
        ))}
      </ul>
      <div className={css.grid} data-columns={columns}>
        {shown.map((panel, i) => (
          <div key={panel.id} className={css.panel} data-tone={panel.tone} data-panel={i}>
            <p className={css.title}>
              <Rich text={panel.title} />
            </p>
            <XyChart
              model={panel.model}
              name={t.plain(
                text('chart.label', { title: panel.title, n: { count: marks(panel.model) } }),
              )}
              onOpen={onOpen}
              shared={hands}
            />
          </div>
        ))}
      </div>
    </div>
  );
};
