/** An x–y chart for a room: thick marks, few ticks, labels at their marks in the colour of their line. */
import { useEvidence } from '../charts/evidence-context.ts';
import { stopProps, useRoving, type StopHands } from '../charts/roving.ts';
import { ShapeMark } from '../charts/shapes.tsx';
import type { SlideBody } from '../charts/slide-model.ts';
import { joins, segmentsOf, type Mark, type Series } from '../charts/xy-model.ts';
import { useText } from '../i18n/context.tsx';
import { tickTexts } from '../i18n/number.ts';
import { Rich } from '../charts/rich.tsx';
import { labelsOf, plotOf, ticksShown, type Placed, type Plot } from './slide-xy-layout.ts';
import { Sheet, useRoom, useStep } from './slide-parts.tsx';
import css from './slide-draw.module.css';

type Body = Extract<SlideBody, { as: 'xy' }>;

const Frame = ({ body, plot }: { body: Body; plot: Plot }) => {
  const t = useText();
  const { model } = body;
  const ticks = ticksShown(model.yTicks, plot.h);
  const words = tickTexts(ticks, t.language);
  return (
    <g data-not-data="axis" aria-hidden="true">
      {ticks.map((tick, i) => (
        <g key={tick}>
          <line
            className={tick === 0 ? css.base : css.grid}
            x1={plot.x}
            x2={plot.x + plot.w}
            y1={plot.yAt(tick)}
            y2={plot.yAt(tick)}
          />
          <text className={css.second} x={plot.x - 1.6} y={plot.yAt(tick) + 1.2} textAnchor="end">
            {words[i]}
          </text>
        </g>
      ))}
      {plot.xLabels.map((tick) => (
        <text
          key={tick.x}
          className={css.second}
          x={plot.xAt(tick.x)}
          y={plot.y + plot.h + 4.6}
          textAnchor="middle"
        >
          {t.plain(tick.label)}
        </text>
      ))}
    </g>
  );
};

const Lines = ({ series, plot }: { series: Series; plot: Plot }) => (
  <g data-tone={series.tone} aria-hidden="true">
    {segmentsOf(series).map(([a, b]) =>
      joins(series, a, b) ? (
        <line
          key={a.id}
          className={css.line}
          data-line={series.line}
          x1={plot.xAt(a.x)}
          y1={plot.yAt(a.y)}
          x2={plot.xAt(b.x)}
          y2={plot.yAt(b.y)}
        />
      ) : null,
    )}
  </g>
);

const MarkShape = ({ mark, plot }: { mark: Mark; plot: Plot }) => {
  const [x, y] = [plot.xAt(mark.x), plot.yAt(mark.y)];
  if (mark.bar) {
    const [zero, wide] = [plot.yAt(0), plot.wide(mark.bar.width)];
    return (
      <rect
        className={css.bar}
        data-look={mark.bar.look}
        x={x + plot.wide(mark.bar.shift) - wide / 2}
        y={Math.min(y, zero)}
        width={wide}
        height={Math.max(0.4, Math.abs(zero - y))}
      />
    );
  }
  if (mark.yHigh !== undefined) {
    const high = plot.yAt(mark.yHigh);
    return (
      <path
        className={css.range}
        d={`M${String(x - 1)} ${String(y)}h2M${String(x)} ${String(y)}V${String(high)}M${String(x - 1)} ${String(high)}h2`}
      />
    );
  }
  // Shapes are drawn for pixels: a tenth of a u is one of theirs.
  return (
    <g transform={`translate(${String(x)} ${String(y)}) scale(0.22)`}>
      <ShapeMark shape={mark.shape} size={mark.strong ? 11 : 8.5} />
    </g>
  );
};

const OneMark = ({
  mark,
  plot,
  label,
  hands,
}: {
  mark: Mark;
  plot: Plot;
  label: Placed | undefined;
  hands: StopHands;
}) => {
  const t = useText();
  return (
    <g className={css.mark} data-tone={mark.tone} {...stopProps(mark, t.plain(mark.name), hands)}>
      {mark.window === undefined ? null : (
        <path
          className={css.range}
          d={`M${String(plot.xAt(mark.window[0]))} ${String(plot.yAt(mark.y))}H${String(plot.xAt(mark.window[1]))}m0 -1v2M${String(plot.xAt(mark.window[0]))} ${String(plot.yAt(mark.y) - 1)}v2`}
        />
      )}
      <circle className={css.hit} cx={plot.xAt(mark.x)} cy={plot.yAt(mark.y)} r={2.4} />
      <MarkShape mark={mark} plot={plot} />
      {label === undefined ? null : (
        <text
          className={css.value}
          data-strong={mark.strong}
          x={label.x}
          y={label.y}
          textAnchor={label.anchor}
        >
          {label.words}
        </text>
      )}
    </g>
  );
};

export const SlideXy = ({ body }: { body: Body }) => {
  const t = useText();
  const { open } = useEvidence();
  const { shown, marked } = useStep();
  const [box, room] = useRoom();
  const series = body.model.series.filter((one) => shown(one.id));
  const marks = series.flatMap((one) => one.marks);
  const hands = useRoving(
    box,
    marks.map((mark) => mark.id),
    open,
    marks.at(-1)?.id,
  );
  const plot = plotOf(body.model, room, (text) => t.plain(text));
  const labels = labelsOf(body, plot, (text) => t.plain(text));
  const { now } = body.model;
  return (
    <>
      <p className={css.unit}>
        <Rich text={body.unit} />
      </p>
      <div ref={box} className={css.sheet} role="group" aria-label={t.plain(body.unit)}>
        {room.w === 0 ? null : (
          <Sheet room={room}>
            <Frame body={body} plot={plot} />
            {now ? (
              <g data-not-data="clock">
                <line
                  className={css.now}
                  x1={plot.xAt(now.x)}
                  x2={plot.xAt(now.x)}
                  y1={plot.y + plot.h * 0.5}
                  y2={plot.y + plot.h}
                />
              </g>
            ) : null}
            {series.map((one) => (
              <Lines key={one.id} series={one} plot={plot} />
            ))}
            {labels.name ? (
              <text className={css.value} data-tone="both" x={labels.name.x} y={labels.name.y}>
                {labels.name.words}
              </text>
            ) : null}
            {series.map((one) => (
              <g key={one.id} data-part={one.id} data-pointed={marked(one.id)}>
                {one.marks.map((mark) => (
                  <OneMark
                    key={mark.id}
                    mark={mark}
                    plot={plot}
                    label={labels.marks.get(mark.id)}
                    hands={hands}
                  />
                ))}
              </g>
            ))}
          </Sheet>
        )}
      </div>
    </>
  );
};
