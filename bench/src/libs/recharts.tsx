/** Bars between two dates, as Recharts draws ranges; it scrolls in a box, for it has no view of its own. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import { closeSpan, size, wholeSpan, type Mount } from '../adapter.ts';
import { byScrolling, inView } from '../in-view.ts';

export const mount: Mount = (box, rows) => {
  box.style.overflow = 'auto';
  const data = rows.map((row) => ({ name: row.name, span: [row.from, row.to] }));
  const root = createRoot(box);
  const draw = (close: boolean): void => {
    const { from, to } = close ? closeSpan : wholeSpan;
    root.render(
      <BarChart
        layout="vertical"
        data={data}
        width={size.width * 1.5}
        height={rows.length * 27 + 60}
        accessibilityLayer={false}
      >
        <XAxis type="number" domain={[from, to]} allowDataOverflow orientation="top" />
        <YAxis type="category" dataKey="name" width={240} interval={0} tick={{ fontSize: 11 }} />
        <Bar dataKey="span" isAnimationActive={false} barSize={12} />
      </BarChart>,
    );
  };
  draw(false);
  return {
    painted: inView(box, box.getElementsByClassName('recharts-bar-rectangle')),
    pan: byScrolling(box),
    zoom: (close) => flushSync(() => draw(close)),
  };
};
