import { expect, test } from 'vitest';
import { datasetAt } from '../../src/domain/dataset.ts';
import { calendar, type CalendarView } from '../../src/exhibits/calendar.tsx';
import { entriesOf } from '../../src/exhibits/calendar/entry.ts';
import { createText } from '../../src/i18n/translate.ts';
import { archive, asKnown, dayOf } from '../support/record.ts';

const t = createText('en');
const show = (data = asKnown(), address = '') =>
  calendar.show(data, new URLSearchParams(address)).view;
const stateOf = (id: string, data = asKnown()) =>
  entriesOf(data).find(({ event }) => event.id === id)?.state;

test('the headline names the latest session and counts what passed in silence', () => {
  expect(t.plain(show().headline)).toBe(
    'The latest committee session was held on 3 December 2025; 4 announced events have passed their dates with no report found',
  );
  expect(t.plain(show(asKnown('2026-01-10')).headline)).toContain('2 announced events');
});

test('one event alone is named with its date', () => {
  const late = (id: string): boolean =>
    ['drill-clv-2024.d', 't614.d', 'a-mekong-shield'].includes(id);
  const claims = archive.claims.filter((claim) => !late(claim.id));
  const data = datasetAt({ ...archive, claims }, dayOf('2026-11-22'));
  expect(t.plain(show(data).headline)).toMatch(/August 2025 framework, due March 2026, has not/);
});

test('the clock calls nothing held: announced is planned, then past target', () => {
  expect(stateOf('jc-first-review', asKnown('2026-03-31'))).toBe('planned');
  expect(stateOf('jc-first-review', asKnown('2026-04-01'))).toBe('past');
  expect(stateOf('igc-48')).toBe('held');
});

test('an announced session that later reports speak of is not past target', () => {
  expect(stateOf('igc-41')).toBe('since');
});

test('the table holds every dated event, whatever the drawing shows', () => {
  const rows = show(asKnown(), 'calendar.kind=drill&calendar.from=2025').table.rows;
  expect(rows).toHaveLength(asKnown().events.length);
});

test('before the first event there is nothing to say', () => {
  expect(t.plain(show(asKnown('2010-01-01')).headline)).toMatch(/^No event is known/);
});

test('long after the last event the axis ends a year after it, and the as-of day keeps its date', () => {
  const late = show(asKnown('2100-01-01')) as CalendarView;
  expect(late.years.at(-1)?.year).toBeLessThanOrEqual(2032);
  expect(late.span[1]).toBeLessThan(late.asOf);
  expect(late.asOf).toBe(dayOf('2100-01-01'));
});
