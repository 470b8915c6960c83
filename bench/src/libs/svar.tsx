import { Gantt, Willow } from '@svar-ui/react-gantt';
import '@svar-ui/react-gantt/all.css';
import './svar.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { wholeSpan, type Mount } from '../adapter.ts';
import { byScrolling, inView } from '../in-view.ts';

const years = [{ unit: 'year' as const, step: 1, format: '%Y' }];
const quarters = [{ unit: 'quarter' as const, step: 1, format: '%Q %Y' }];

export const mount: Mount = (box, rows) => {
  const tasks = rows.map((row) => ({
    id: row.id,
    text: row.name,
    start: new Date(row.from),
    end: new Date(row.to),
    progress: 0,
    type: 'task' as const,
  }));
  const root = createRoot(box);
  const draw = (close: boolean): void =>
    root.render(
      <Willow fonts={false}>
        <Gantt
          tasks={tasks}
          links={[]}
          readonly
          start={new Date(wholeSpan.from)}
          end={new Date(wholeSpan.to)}
          scales={close ? quarters : years}
          cellWidth={40}
        />
      </Willow>,
    );
  draw(false);
  return {
    painted: inView(box, box.getElementsByClassName('wx-bar')),
    pan: byScrolling(box),
    zoom: (close) => flushSync(() => draw(close)),
  };
};
