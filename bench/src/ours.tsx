/**
 * Our timeline, and the only file of the benchmarks that knows it. A row is drawn as a project is:
 * two dates as figures, an announcement, a window at either end and what certainly lies between.
 */
import '../../src/styles/index.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { GanttItem } from '../../src/charts/gantt-model.ts';
import { HatchPattern } from '../../src/charts/gantt-extras.tsx';
import { Gantt } from '../../src/charts/gantt.tsx';
import { civilOf, dayOf } from '../../src/domain/civil.ts';
import type { SourcedDate } from '../../src/domain/sourced.ts';
import { text } from '../../src/i18n/text.ts';
import { closeSpan, wholeSpan, type Mount, type Row } from './adapter.ts';
import { byScrolling, inView } from './in-view.ts';

const dayAt = (ms: number): number => Math.floor(ms / 86_400_000);

const quarter = 91;

const dateOf = (id: string, day: number): SourcedDate => ({
  is: 'date',
  claims: [id],
  kind: 'reported',
  authority: 'ministry',
  status: ['A'],
  edtf: String(civilOf(day).year),
});

const itemOf = (row: Row): GanttItem => {
  const [from, to] = [dayAt(row.from), dayAt(row.to)];
  const core = { from: Math.min(from + quarter, to), to: Math.max(to - quarter, from) };
  return {
    id: `p${String(row.id)}`,
    name: text('say.name', { name: { name: row.name } }),
    alone: false,
    status: 'started',
    state: text('timeline.status.started'),
    overdue: false,
    start: [dateOf(`p${String(row.id)}.start`, from)],
    end: [dateOf(`p${String(row.id)}.end`, to)],
    source: text('say.name', { name: { name: 'Ministry' } }),
    glyphs: [
      { kind: 'soft', from, to: core.from, fill: 'reported' },
      ...(core.to > core.from ? [{ kind: 'bar' as const, ...core, fill: 'planned' as const }] : []),
      { kind: 'soft', from: core.to, to, fill: 'planned' },
      { kind: 'announced', at: from - quarter },
    ],
    details: [],
    project: true,
  };
};

export const mount: Mount = (box, rows) => {
  box.style.overflow = 'auto';
  const groups = [
    {
      id: 'road',
      title: text('say.name', { name: { name: 'Projects' } }),
      items: rows.map(itemOf),
    },
  ];
  const root = createRoot(box);
  const draw = (close: boolean): void => {
    const { from, to } = close ? closeSpan : wholeSpan;
    const [first, last] = [civilOf(dayAt(from)).year, civilOf(dayAt(to)).year];
    root.render(
      <>
        <HatchPattern />
        <Gantt
          groups={groups}
          span={[dayAt(from), dayAt(to)]}
          years={Array.from({ length: last - first }, (_, i) => ({
            day: dayOf(first + i, 1, 1),
            year: first + i,
          }))}
          asOf={dayOf(2026, 11, 24)}
          name="Projects"
          empty={text('timeline.empty')}
        />
      </>,
    );
  };
  draw(false);
  return {
    painted: inView(box, box.getElementsByTagName('rect')),
    pan: byScrolling(box),
    zoom: (close) => flushSync(() => draw(close)),
  };
};
