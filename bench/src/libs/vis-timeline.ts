import { Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import { closeSpan, size, wholeSpan, type Mount } from '../adapter.ts';
import { byScrolling, inView } from '../in-view.ts';

export const mount: Mount = (box, rows) => {
  const items = rows.map((row) => ({
    id: row.id,
    group: row.id,
    content: '',
    start: new Date(row.from),
    end: new Date(row.to),
  }));
  const groups = rows.map((row) => ({ id: row.id, content: row.name }));
  const timeline = new Timeline(box, items, groups, {
    height: size.height,
    verticalScroll: true,
    stack: false,
    // No start and end: with them it stays hidden for a second.
    orientation: 'top',
  });
  const down = byScrolling(box);
  return {
    painted: inView(box, box.getElementsByClassName('vis-item')),
    pan: (rowsBy, along) => {
      if (rowsBy !== 0) down(rowsBy, 0);
      if (along === 0) return;
      const { start, end } = timeline.getWindow();
      const by = (along / size.width) * (end.getTime() - start.getTime());
      timeline.setWindow(start.getTime() + by, end.getTime() + by, { animation: false });
    },
    zoom: (close) => {
      const { from, to } = close ? closeSpan : wholeSpan;
      timeline.setWindow(from, to, { animation: false });
    },
  };
};
