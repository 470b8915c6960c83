/** Every exhibit in every medium over records nobody hopes for: it stands, in words, and cites what is there. */
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { awkward } from '../../src/app/gallery/awkward.ts';
import { Specimen } from '../../src/app/gallery/gallery.tsx';
import { datasetAt } from '../../src/domain/dataset.ts';
import { exhibits } from '../../src/exhibits/list.ts';
import { DataTable } from '../../src/media/data-table.tsx';
import { archive, asKnown, dayOf } from '../support/record.ts';

const hands = {
  frame: { medium: 'card' as const },
  change: () => undefined,
  open: () => undefined,
};

const idsIn = (html: string): string[] =>
  [...html.matchAll(/data-claims="([^"]*)"/g)].flatMap(([, ids]) => ids?.split(' ') ?? []);

/** Words of each element that holds words alone. */
const textsIn = (html: string): string[] =>
  [...html.matchAll(/>([^<]+)</g)].flatMap(([, words]) => words ?? []);

const headlineIn = (html: string): string | undefined =>
  /data-headline[^>]*>([^<]+)</.exec(html)?.[1];

describe.each(Object.entries(awkward))('%s', (_, change) => {
  const data = datasetAt(change(archive), dayOf('2026-11-22'));
  describe.each(exhibits)('$id', (exhibit) => {
    test.each(['card', 'focus'] as const)('as %s', (medium) => {
      const html = renderToString(<Specimen exhibit={exhibit} medium={medium} data={data} />);
      expect(html).toContain(`data-exhibit="${exhibit.id}" data-medium="${medium}"`);
      expect(html).toContain('data-headline');
      // A broken drawing would leave its notice and its table.
      expect(html).not.toContain('role="note"');
      expect(html).not.toMatch(/undefined|NaN|Infinity|\sstyle=/);
      // Where there is nothing to show it is said once; the headline of a tile is for ears only.
      const isTile = medium === 'card' && exhibit.size === 'tile';
      const headline = headlineIn(html);
      const said = textsIn(html).filter((words) => words === headline);
      if (!isTile) expect(said.length).toBeLessThanOrEqual(1);
      const ids = idsIn(html);
      expect(ids.filter((id) => data.claim(id) === undefined)).toEqual([]);
    });
  });
});

/** What the drawing shows, the table has: the twin hides nothing. */
describe.each(exhibits)('$id', (exhibit) => {
  test('every figure of the drawing is in the table', () => {
    const data = asKnown();
    const shown = exhibit.show(data, new URLSearchParams());
    const drawn = idsIn(renderToString(shown.figure(hands)));
    const table = new Set(idsIn(renderToString(<DataTable table={shown.view.table} />)));
    expect(drawn.length).toBeGreaterThan(0);
    expect([...new Set(drawn)].filter((id) => !table.has(id))).toEqual([]);
  });
});
