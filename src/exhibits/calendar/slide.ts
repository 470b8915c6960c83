/** For a room: the latest that was held, and what was announced. */
import type { EventItem } from '../../charts/event-list.tsx';
import { figuresIn, type SlideContent } from '../../charts/slide-model.ts';
import type { Shown } from '../../contract/exhibit.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { text, type Text } from '../../i18n/text.ts';
import type { CalendarView } from '../calendar.tsx';

/** Days past, where its date has passed; the heading and the hatch say the rest. */
const stateOf = ({ overdue, state }: EventItem): Text => {
  const [days] = state && overdue ? figuresIn(state) : [];
  return days
    ? text('projector.daysPast', { days: { figure: days } })
    : (state ?? text('projector.held'));
};

export const calendarSlide = (_: Dataset, shown: Shown): SlideContent => {
  const { lists } = shown.view as CalendarView;
  return {
    body: {
      as: 'table',
      columns: [
        { id: 'name', head: text('column.name'), align: 'start', weight: 5 },
        { id: 'date', head: text('calendar.date'), align: 'start', weight: 2.2 },
        { id: 'state', head: text('column.state'), align: 'start', weight: 3 },
      ],
      rows: lists
        .flatMap((list) => list.items.slice(0, list.id === 'open' ? 4 : 3))
        // What has passed in silence is what a room asks about.
        .toSorted((a, b) => Number(b.overdue) - Number(a.overdue))
        .map((item) => ({
          id: item.id,
          overdue: item.overdue,
          alone: item.alone,
          cells: [
            item.name,
            text('say.figure', { figure: { figure: item.date, style: 'short' } }),
            stateOf(item),
          ],
        })),
    },
  };
};
