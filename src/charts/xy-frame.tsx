/** What both drawings share: grid, axes, the as-of line, gaps, ties and flags. */
import { useText } from '../i18n/context.tsx';
import { text } from '../i18n/text.ts';
import { lettersOf } from './letters.ts';
import { stopProps, type StopHands } from './roving.ts';
import { pct, percentOf } from './scale.ts';
import { flagPlaces, marksOf, yOf, type Flag, type FlagPlace, type XyModel } from './xy-model.ts';
import css from './xy.module.css';

/** A nested svg puts pixel drawings at a per-cent position. */
export const At = ({ x, y, children }: { x: number; y: number; children: React.ReactNode }) => (
  <svg x={pct(x)} y={y} overflow="visible">
    {children}
  </svg>
);

type Props = {
  readonly model: XyModel;
  readonly hands: StopHands;
};

export const XyGrid = ({ model }: Pick<Props, 'model'>) => {
  const texts = useText().ticks(model.yTicks);
  return (
    <g data-not-data="axis" aria-hidden="true">
      {model.yTicks.map((tick, i) => (
        <g key={tick}>
          <line
            className={tick === 0 ? css.base : css.grid}
            x1="0"
            x2="100%"
            y1={yOf(model, tick)}
            y2={yOf(model, tick)}
          />
          <text className={css.tick} x={-10} y={yOf(model, tick) + 4} textAnchor="end">
            {texts[i]}
          </text>
        </g>
      ))}
    </g>
  );
};

export const XyAxis = ({ model }: Pick<Props, 'model'>) => {
  const t = useText();
  return (
    <g data-not-data="axis" aria-hidden="true">
      {model.xTicks.map((tick) => (
        <At key={tick.x} x={percentOf(tick.x, model.x)} y={model.height}>
          <text className={css.tick} data-minor={!tick.major} y={18} textAnchor="middle">
            {t.plain(tick.label)}
          </text>
          {tick.voice === undefined ? null : (
            <line
              className={css.voice}
              data-voice={tick.voice}
              x1={-9}
              x2={9}
              y1={26.5}
              y2={26.5}
            />
          )}
        </At>
      ))}
    </g>
  );
};

export const XyNow = ({ model }: Pick<Props, 'model'>) => {
  const t = useText();
  if (model.now === undefined) return null;
  return (
    <At x={percentOf(model.now.x, model.x)} y={0}>
      <line className={css.now} y1={-10} y2={model.height} />
      <text className={css.nowLabel} data-not-data="clock" y={-16} textAnchor="middle">
        {t.plain(model.now.label)}
      </text>
    </At>
  );
};

export const XyGaps = ({ model }: Pick<Props, 'model'>) => {
  const t = useText();
  return model.gaps.map((gap) => (
    <At key={gap.id} x={percentOf(gap.x, model.x)} y={model.height}>
      <text
        className={css.gap}
        x={gap.before ? -6 : 0}
        y={-8}
        textAnchor={gap.before ? 'end' : 'middle'}
      >
        {t.plain(gap.label)}
      </text>
    </At>
  ));
};

/** The stretch of time a mark may fall in: a bracket through it. */
export const XyWindows = ({ model }: Pick<Props, 'model'>) =>
  marksOf(model).map((mark) => {
    if (mark.window === undefined) return null;
    const [from, to] = mark.window.map((x) => pct(percentOf(x, model.x)));
    const y = yOf(model, mark.y);
    return (
      <g key={mark.id} className={css.window} data-tone={mark.tone} aria-hidden="true">
        <line x1={from} x2={to} y1={y} y2={y} />
        <line x1={from} x2={from} y1={y - 5} y2={y + 5} />
        <line x1={to} x2={to} y1={y - 5} y2={y + 5} />
      </g>
    );
  });

export const XyTies = ({ model, hands }: Props) => {
  const t = useText();
  return model.ties.map((tie) => {
    const [top, bottom] = [
      yOf(model, Math.max(tie.from, tie.to)),
      yOf(model, Math.min(tie.from, tie.to)),
    ];
    const words = t.said({ figure: tie.figure, style: 'bare' });
    return (
      <At key={tie.id} x={percentOf(tie.x, model.x)} y={top}>
        <g
          className={css.tie}
          {...stopProps(
            { id: `tie-${tie.id}`, x: tie.x, figure: tie.figure },
            t.plain(text('apart.said', { figure: { figure: tie.figure, style: 'bare' } })),
            hands,
          )}
        >
          <line className={css.tieLine} y1={6} y2={bottom - top - 20} />
          <path
            className={css.notEqual}
            transform={`translate(-${String(20 + words.length * 7)} ${String((bottom - top) / 2 - 4)})`}
            d="M-5 -2H5M-5 2H5M-2.5 5L2.5 -5"
          />
          <text className={css.tieLabel} x={-8} y={(bottom - top) / 2} textAnchor="end">
            {words}
          </text>
        </g>
      </At>
    );
  });
};

const flagHeight = 16;

const usePlaces = (model: XyModel): ((flag: Flag) => FlagPlace) => {
  const t = useText();
  const places = flagPlaces(model.flags, model.x, (flag) => lettersOf(t.plain(flag.label)));
  return (flag) => places.get(flag.id) ?? { row: 0, anchor: 'start' };
};

/** From each label down to the axis, behind everything. */
export const XyFlagLines = ({ model }: Pick<Props, 'model'>) => {
  const placeOf = usePlaces(model);
  return model.flags.map((flag) => (
    <At key={flag.id} x={percentOf(flag.x, model.x)} y={0}>
      <line
        className={css.flagLine}
        y1={4 + placeOf(flag).row * flagHeight}
        y2={model.height}
        aria-hidden="true"
      />
    </At>
  ));
};

export const XyFlags = ({ model, hands }: Props) => {
  const t = useText();
  const placeOf = usePlaces(model);
  return model.flags.map((flag) => {
    const { row, anchor } = placeOf(flag);
    const wide = lettersOf(t.plain(flag.label)) * 6.5 + 8;
    return (
      <At key={flag.id} x={percentOf(flag.x, model.x)} y={4 + row * flagHeight}>
        <g className={css.flag} {...stopProps(flag, t.plain(flag.name), hands)}>
          <rect
            className={css.reach}
            x={anchor === 'end' ? -wide : 0}
            y={-2}
            width={wide}
            height={flagHeight}
          />
          <line className={css.flagTick} y2={12} />
          <text className={css.flagLabel} x={anchor === 'end' ? -6 : 6} y={10} textAnchor={anchor}>
            {t.plain(flag.label)}
          </text>
        </g>
      </At>
    );
  });
};
