/** Built with React 18, which it asks for. */
import { Gantt, ViewMode, type Task } from 'gantt-task-react';
import 'gantt-task-react/dist/index.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { size, type Mount } from '../adapter.ts';
import { byScrolling, inView } from '../in-view.ts';

export const mount: Mount = (box, rows) => {
  const tasks = rows.map((row): Task => ({
    id: String(row.id),
    name: row.name,
    type: 'task',
    start: new Date(row.from),
    end: new Date(row.to),
    progress: 0,
    isDisabled: true,
  }));
  const root = createRoot(box);
  const draw = (close: boolean): void =>
    root.render(
      <Gantt
        tasks={tasks}
        viewMode={close ? ViewMode.Month : ViewMode.Year}
        columnWidth={40}
        ganttHeight={size.height - 80}
      />,
    );
  draw(false);
  return {
    painted: inView(box, box.getElementsByClassName('bar')),
    pan: byScrolling(box),
    zoom: (close) => flushSync(() => draw(close)),
  };
};
