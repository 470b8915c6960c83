import Gantt from 'frappe-gantt';
import '../../node_modules/frappe-gantt/dist/frappe-gantt.css';
import { size, type Mount } from '../adapter.ts';
import { byScrolling, inView } from '../in-view.ts';

const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

type Chart = { change_view_mode: (mode: string) => void };

export const mount: Mount = (box, rows) => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  box.append(svg);
  const Constructor = Gantt as unknown as new (
    at: Element,
    tasks: object[],
    options: object,
  ) => Chart;
  const chart = new Constructor(
    svg,
    rows.map((row) => ({
      id: String(row.id),
      name: row.name,
      start: day(row.from),
      end: day(row.to),
      progress: 0,
    })),
    {
      view_mode: 'Year',
      container_height: size.height,
      readonly: true,
      scroll_to: 'start',
      infinite_padding: false,
      column_width: 40,
      holidays: null,
    },
  );
  return {
    painted: inView(box, box.getElementsByClassName('bar')),
    pan: byScrolling(box),
    zoom: (close) => chart.change_view_mode(close ? 'Month' : 'Year'),
  };
};
