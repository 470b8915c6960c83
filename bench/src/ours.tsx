/**
 * Our timeline, and the only file of the benchmarks that knows it. A row is drawn as a project is:
 * an announcement, a start reported in a window, an end planned in one, and what certainly lies between.
 */
import '../../src/styles/index.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { HatchPattern } from '../../src/charts/gantt-extras.tsx';
import type { GanttGroup, GanttItem, GanttList } from '../../src/charts/gantt-model.ts';
import type { Span } from '../../src/charts/gantt-layout.ts';
import { Gantt } from '../../src/charts/gantt.tsx';
import { dayOf } from '../../src/domain/civil.ts';
import type { Claim } from '../../src/domain/claim.ts';
import type { MilestoneRole } from '../../src/domain/project.ts';
import type { Moment, Track } from '../../src/domain/project-track.ts';
import { hold } from '../../src/i18n/catalogue.ts';
import { en } from '../../src/i18n/messages/en.ts';
import { enTimelineLive } from '../../src/i18n/messages/en-timeline-live.ts';
import { text } from '../../src/i18n/text.ts';
import { closeSpan, wholeSpan, type Mount, type Row } from './adapter.ts';
import { byScrolling, inView } from './in-view.ts';

// What a reader's page holds before it draws.
hold('en', 'first', en);
hold('en', 'timeline', enTimelineLive);

// Its page has long had words on it when rows are drawn.
void document.fonts.load('14px "Noto Sans Variable"');

const dayAt = (ms: number): number => Math.floor(ms / 86_400_000);
const asOf = dayOf(2026, 11, 24);
const quarter = 91;

const claimOf = (id: string, kind: Claim['kind']): Claim => ({
  ...{ id, kind, measure: 'project.milestone', refArea: 'LA', obsStatus: ['A'], rank: 'normal' },
  ...{ source: 's', body: 'b', authority: 'ministry', realtimeStart: '2020-01-01' },
});

const moment = (
  id: string,
  role: MilestoneRole,
  kind: Claim['kind'],
  earliest: number,
  latest: number,
): Moment => ({
  claim: claimOf(`${id}.${role}`, kind),
  type: role,
  role,
  window: {
    ...{ earliest, latest, precision: 'quarter', open: 'none' },
    ...{ approximate: false, uncertain: false },
  },
});

const none = { earlier: [], rivals: [] } as const;
const started = text('timeline.status.started');
const ministry = text('say.name', { name: { name: 'Ministry' } });

const trackOf = (id: string, from: number, begun: number, to: number): Track => ({
  announced: [moment(id, 'announced', 'reported', from - quarter, from - quarter)],
  steps: [],
  start: { ...none, reported: moment(id, 'start', 'reported', from, begun) },
  end: { ...none, planned: moment(id, 'end', 'target', Math.max(to - quarter, begun), to) },
  lastReport: begun,
  status: 'started',
});

const itemOf = (row: Row): GanttItem => {
  const id = `p${String(row.id)}`;
  const [from, to] = [dayAt(row.from), dayAt(row.to)];
  const begun = Math.min(from + quarter, to);
  return {
    id,
    name: text('say.name', { name: { name: row.name } }),
    ...{ alone: false, status: 'started', state: started, overdue: false, source: ministry },
    start: [
      {
        is: 'date',
        claims: [`${id}.start`],
        kind: 'reported',
        authority: 'ministry',
        status: ['A'],
        edtf: '2020',
      },
    ],
    end: [
      {
        is: 'date',
        claims: [`${id}.end`],
        kind: 'target',
        authority: 'ministry',
        status: ['A'],
        edtf: '2028',
      },
    ],
    track: trackOf(id, from, begun, to),
    bounds: [from - quarter, to],
    facts: [],
    project: true,
  };
};

/** As src/exhibits/project-timeline/item.ts does it: a row is described when it comes into view, and once. */
const listOfRows = (rows: readonly Row[]): GanttList => {
  const known = new Map<number, GanttItem>();
  const rowAt = (i: number): Row => {
    const row = rows[i];
    if (!row) throw new Error('no such row');
    return row;
  };
  return {
    count: rows.length,
    id: (i) => `p${String(rowAt(i).id)}`,
    bounds: (i) => [dayAt(rowAt(i).from) - quarter, dayAt(rowAt(i).to)],
    at: (i) => {
      const item = known.get(i) ?? itemOf(rowAt(i));
      known.set(i, item);
      return item;
    },
  };
};

export const mount: Mount = (box, rows) => {
  box.style.overflow = 'auto';
  const groups: readonly GanttGroup[] = [
    {
      id: 'road',
      title: text('say.name', { name: { name: 'Projects' } }),
      items: listOfRows(rows),
    },
  ];
  const whole = [dayAt(wholeSpan.from), dayAt(wholeSpan.to)] as const;
  const near = [dayAt(closeSpan.from), dayAt(closeSpan.to)] as const;
  const nothing = { events: [], emptiedBy: [], empty: started, tally: started };
  const root = createRoot(box);
  let span: Span = whole;
  const draw = (): void =>
    root.render(
      <>
        <HatchPattern />
        <Gantt
          model={{ groups, span, whole, asOf, ...nothing }}
          name="Projects"
          onSpan={(to) => {
            span = to ?? whole;
            draw();
          }}
          onReset={() => undefined}
        />
      </>,
    );
  draw();
  const scroll = byScrolling(box);
  return {
    painted: inView(box, box.getElementsByTagName('rect')),
    // Along the time as a reader does it: by a wheel with Shift.
    pan: (down, along) => {
      scroll(down, 0);
      if (along === 0) return;
      const plot = box.querySelector('[data-row] [data-plot]');
      const more = { bubbles: true, cancelable: true, shiftKey: true, deltaY: along };
      plot?.dispatchEvent(new WheelEvent('wheel', more));
    },
    zoom: (close) => {
      span = close ? near : whole;
      flushSync(draw);
    },
  };
};
