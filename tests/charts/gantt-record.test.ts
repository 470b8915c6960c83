/** The drawing code over the whole record: every milestone by its window, every mark by its claims. */
import { expect, test } from 'vitest';
import { marksOf, type Mark } from '../../src/charts/gantt-marks.ts';
import { datasetAt } from '../../src/domain/dataset.ts';
import { deadlineOf, endsOf, parseEdtf } from '../../src/domain/edtf.ts';
import { trackOf } from '../../src/domain/project-track.ts';
import { widened } from '../../src/domain/window.ts';
import { archive, asKnown, dayOf } from '../support/record.ts';

const today = dayOf('2026-11-22');

const windowsOf = (kind: Mark['kind'][], marks: readonly Mark[], claim: string): readonly Mark[] =>
  marks.filter(
    (mark) => kind.includes(mark.kind) && mark.claims.length === 1 && mark.claims[0] === claim,
  );

test('no milestone of the record is drawn finer, or elsewhere, than its claim says', () => {
  const data = asKnown();
  const faults: string[] = [];
  let seen = 0;
  for (const project of data.projects) {
    const track = trackOf(data, project);
    const marks = marksOf(track, data.asOf);
    const all = [track.start, track.end].flatMap(({ reported, planned, earlier, rivals }) => [
      ...(reported ? [reported] : []),
      ...(planned ? [planned] : []),
      ...earlier,
      ...rivals,
    ]);
    for (const { claim, role, tail } of [...all, ...track.steps, ...track.announced]) {
      const parsed = parseEdtf(claim.period ?? '');
      if (!parsed) continue;
      const window = widened(role === 'start' && tail ? endsOf(parsed).start : deadlineOf(parsed));
      const [from, to] = [window.earliest ?? window.latest, window.latest ?? window.earliest];
      const own = windowsOf(
        ['soft', 'moment', 'step', 'ghost', 'rival', 'announced'],
        marks,
        claim.id,
      );
      seen += 1;
      // A day that begins or ends a bar is the bar's own edge.
      const atEdge = marks.some(
        (mark) =>
          mark.kind === 'bar' &&
          mark.claims.includes(claim.id) &&
          (mark.from === from || mark.to === from),
      );
      const fits = own.some((mark) => mark.from === from && mark.to === to);
      if (!fits && !(from === to && atEdge)) faults.push(`${claim.id}: ${claim.period ?? ''}`);
      if (own.some((mark) => mark.from !== from || mark.to !== to))
        faults.push(`${claim.id} is drawn elsewhere`);
    }
  }
  expect(faults).toEqual([]);
  expect(seen).toBeGreaterThan(150);
});

test('every mark rests on claims, and without the claim the mark is gone', () => {
  const data = asKnown();
  const marksIn = (set: typeof data): Mark[] =>
    set.projects.flatMap((project) => [...marksOf(trackOf(set, project), set.asOf)]);
  const ids = new Set(marksIn(data).flatMap(({ claims }) => claims));
  expect(marksIn(data).filter(({ claims }) => claims.length === 0)).toEqual([]);
  expect(ids.size).toBeGreaterThan(150);
  for (const id of ids) {
    const claims = archive.claims.filter((claim) => claim.id !== id);
    const left = marksIn(datasetAt({ ...archive, claims }, today));
    expect(left.some((mark) => mark.claims.includes(id))).toBe(false);
  }
});
