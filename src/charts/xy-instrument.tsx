/** The instrument: Recharts over the same model. Tooltip, highlighting and brushing. The only file that knows Recharts. */
import {
  createContext,
  memo,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import {
  ComposedChart,
  Line,
  ReferenceArea,
  Tooltip,
  XAxis,
  YAxis,
  type MouseHandlerDataParam,
} from 'recharts';
import { useText } from '../i18n/context.tsx';
import { joins, marksOf, type Mark, type Series, type XyModel } from './xy-model.ts';
import { MarkBody } from './xy-mark.tsx';
import type { StopHands } from './roving.ts';
import css from './xy-instrument.module.css';

export type InstrumentProps = {
  readonly model: XyModel;
  readonly hands: StopHands;
  /** Called once, when every mark of the model stands in the drawing. */
  readonly onDrawn: () => void;
  /** Hidden and without marks until then: the picture has them. */
  readonly shown: boolean;
  readonly onStretch?: (from: number, to: number) => void;
};

type Datum = { readonly x: number; readonly y: number | null; readonly mark?: Mark };

/** Recharts breaks a line at nulls: one between two marks that must not be joined. */
const dataOf = (series: Series): Datum[] =>
  series.marks.flatMap((mark, i): Datum[] => {
    const next = series.marks[i + 1];
    const here: Datum = { x: mark.x, y: mark.y, mark };
    return next === undefined || joins(series, mark, next)
      ? [here]
      : [here, { x: (mark.x + next.x) / 2, y: null }];
  });

const Tip = ({ model, x }: { model: XyModel; x: number | undefined }) => {
  const t = useText();
  const marks = marksOf(model).filter((mark) => mark.x === x);
  if (marks.length === 0) return null;
  return (
    <ul className={css.tip}>
      {marks.map((mark) => (
        <li key={mark.id} data-claims={mark.figure.claims.join(' ')} data-kind={mark.figure.kind}>
          {t.plain(mark.name)}
        </li>
      ))}
    </ul>
  );
};

type Drawn = Pick<InstrumentProps, 'model' | 'hands' | 'shown'>;

/** What a dot needs beside its place. By context, so that its component stays the same and keeps the focus. */
const DrawnContext = createContext<Drawn | undefined>(undefined);

/** Recharts clones this element for every datum and adds where it stands. */
const Dot = ({ cx, cy, payload }: { cx?: number; cy?: number; payload?: Datum }) => {
  const drawn = useContext(DrawnContext);
  const mark = payload?.mark;
  if (!drawn || !mark || cx === undefined || cy === undefined) return null;
  const { model, hands, shown } = drawn;
  return (
    <g data-dot={mark.id} transform={`translate(${String(cx)} ${String(cy)})`}>
      {shown ? <MarkBody mark={mark} model={model} hands={hands} /> : null}
    </g>
  );
};

const dot = <Dot />;

type PlotProps = Pick<InstrumentProps, 'model' | 'onStretch'> & { readonly width: number };

/** Ties and flags stand over the instrument; its words over them. */
const overAll = { zIndex: 1 } as const;

const at = (state: MouseHandlerDataParam): number | undefined => {
  const label = Number(state.activeLabel);
  return Number.isFinite(label) ? Math.round(label) : undefined;
};

const Chart = ({ model, width, onStretch }: PlotProps) => {
  const [drag, setDrag] = useState<readonly [number, number]>();
  const lines = useMemo(
    () => model.series.map((series) => ({ series, data: dataOf(series) })),
    [model],
  );
  const brushing = onStretch && {
    onMouseDown: (state: MouseHandlerDataParam) => {
      const x = at(state);
      if (x !== undefined) setDrag([x, x]);
    },
    onMouseMove: (state: MouseHandlerDataParam) => {
      const x = at(state);
      if (drag && x !== undefined) setDrag([drag[0], x]);
    },
    onMouseUp: () => {
      if (drag && Math.abs(drag[1] - drag[0]) >= 2) onStretch(Math.min(...drag), Math.max(...drag));
      setDrag(undefined);
    },
    onMouseLeave: () => setDrag(undefined),
  };
  return (
    <ComposedChart
      width={width}
      height={model.height}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      {...brushing}
    >
      <XAxis dataKey="x" type="number" domain={[...model.x]} hide allowDataOverflow />
      <YAxis type="number" domain={[...model.y]} width={0} hide allowDataOverflow />
      <Tooltip
        isAnimationActive={false}
        wrapperStyle={overAll}
        cursor={{ className: css.cursor ?? '' }}
        content={({ label }) => <Tip model={model} x={Number(label)} />}
      />
      {drag && drag[0] !== drag[1] ? (
        <ReferenceArea className={css.brush ?? ''} x1={drag[0]} x2={drag[1]} />
      ) : null}
      {lines.map(({ series, data }) => (
        <Line
          key={series.id}
          data={data}
          dataKey="y"
          type="linear"
          stroke={series.line === 'none' ? 'none' : `var(--${series.tone})`}
          strokeWidth={series.line === 'thin' ? 1.25 : 2}
          strokeLinecap={series.line === 'dotted' ? 'round' : 'butt'}
          strokeDasharray={series.line === 'dotted' ? '1 5' : ''}
          isAnimationActive={false}
          activeDot={false}
          dot={dot}
        />
      ))}
    </ComposedChart>
  );
};

/** Recharts makes its marks anew when it is drawn again, and the focus goes with them: only a new model or width may. */
const Plot = memo(Chart, (a, b) => a.model === b.model && a.width === b.width);

export const XyInstrument = ({ model, hands, onDrawn, shown, onStretch }: InstrumentProps) => {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const drawn = useMemo(() => ({ model, hands, shown }), [model, hands, shown]);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = (): void => setWidth(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    const element = box.current;
    if (!element || shown) return undefined;
    const wanted = marksOf(model).length;
    const look = (): void => {
      if (element.querySelectorAll('[data-dot]').length >= wanted) onDrawn();
    };
    const observer = new MutationObserver(look);
    observer.observe(element, { childList: true, subtree: true });
    look();
    return () => observer.disconnect();
  });

  return (
    <DrawnContext value={drawn}>
      <div ref={box} className={css.instrument} data-shown={shown}>
        {width === 0 ? null : (
          <Plot model={model} width={width} {...(onStretch ? { onStretch } : {})} />
        )}
      </div>
    </DrawnContext>
  );
};
