/** The picture: pure SVG, any width, no script. What is in the HTML before anything loads. */
import { percentOf, pct } from './scale.ts';
import { At } from './xy-frame.tsx';
import { MarkBody } from './xy-mark.tsx';
import type { StopHands } from './roving.ts';
import { marksOf, segmentsOf, yOf, type XyModel } from './xy-model.ts';
import css from './xy.module.css';

export const XyPicture = ({ model, hands }: { model: XyModel; hands: StopHands }) => (
  <>
    {model.series.map((series) => (
      <g key={series.id} data-tone={series.tone} aria-hidden="true">
        {segmentsOf(series).map(([a, b]) => (
          <line
            key={a.id}
            className={css.line}
            data-line={series.line}
            x1={pct(percentOf(a.x, model.x))}
            y1={yOf(model, a.y)}
            x2={pct(percentOf(b.x, model.x))}
            y2={yOf(model, b.y)}
          />
        ))}
      </g>
    ))}
    {marksOf(model).map((mark) => (
      <At key={mark.id} x={percentOf(mark.x, model.x)} y={yOf(model, mark.y)}>
        <MarkBody mark={mark} model={model} hands={hands} />
      </At>
    ))}
  </>
);
