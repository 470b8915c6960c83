import { gantt } from 'dhtmlx-gantt';
import 'dhtmlx-gantt/codebase/dhtmlxgantt.css';
import { wholeSpan, type Mount } from '../adapter.ts';
import { inView } from '../in-view.ts';

const years = { scale_unit: 'year', step: 1, min_column_width: 40 };
const quarters = { scale_unit: 'quarter', step: 1, min_column_width: 40 };

const scale = ({ scale_unit, step, min_column_width }: typeof years): void => {
  gantt.config.scales = [
    { unit: scale_unit, step, format: scale_unit === 'year' ? '%Y' : '%M %y' },
  ];
  gantt.config.min_column_width = min_column_width;
};

export const mount: Mount = (box, rows) => {
  gantt.config.readonly = true;
  gantt.config.start_date = new Date(wholeSpan.from);
  gantt.config.end_date = new Date(wholeSpan.to);
  scale(years);
  gantt.init(box);
  gantt.parse({
    data: rows.map((row) => ({
      id: row.id,
      text: row.name,
      start_date: new Date(row.from),
      end_date: new Date(row.to),
    })),
    links: [],
  });
  return {
    painted: inView(box, box.getElementsByClassName('gantt_task_line')),
    pan: (down, along) => {
      const at = gantt.getScrollState();
      gantt.scrollTo(at.x + along, at.y + down);
    },
    zoom: (close) => {
      scale(close ? quarters : years);
      gantt.render();
    },
  };
};
