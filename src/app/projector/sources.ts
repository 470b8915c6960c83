/** The last slide of every deck: who carried what was shown, and what to be careful of. Never written, always computed. */
import { figuresOfBody, type SlideTableRow } from '../../charts/slide-model.ts';
import { evidenceOf } from '../../contract/describe.ts';
import type { Claim } from '../../domain/claim.ts';
import { groupBy } from '../../domain/comparable.ts';
import { conflictOn, type Dataset } from '../../domain/dataset.ts';
import { text } from '../../i18n/text.ts';
import type { Prepared } from './prepared.ts';
import { byText } from '../../domain/text-order.ts';

export const sourcesId = 'sources';

const rowOf = (data: Dataset, publisher: string, claims: readonly Claim[]): SlideTableRow => {
  const dated = claims
    .flatMap((claim) => {
      const day = data.source(claim.source)?.published;
      return day === undefined ? [] : [{ claim, day }];
    })
    .toSorted((a, b) => byText(b.day, a.day))[0];
  return {
    id: publisher,
    alone: claims.every((claim) => claim.authority === 'unofficial'),
    cells: [
      text('say.name', { name: { name: publisher } }),
      text('projector.sources.count', { n: { count: claims.length } }),
      dated
        ? text('say.period', { date: { period: dated.day, of: evidenceOf(dated.claim) } })
        : text('say.undated'),
    ],
  };
};

export const sourcesSlide = (
  data: Dataset,
  slides: readonly Pick<Prepared, 'content' | 'shown'>[],
): Omit<Prepared, 'slide'> => {
  const figures = slides.flatMap((one) => figuresOfBody(one.content.body));
  const ids = figures.flatMap((figure) => figure.claims);
  const claims = [...new Set(ids)].flatMap((id) => data.claim(id) ?? []);
  const groups = [
    ...groupBy(claims, (claim) => data.source(claim.source)?.publisher ?? claim.source),
  ].toSorted((a, b) => b[1].length - a[1].length);
  const conflicts = new Set(claims.flatMap((claim) => conflictOn(data, claim)?.key ?? []));
  const alone = claims.filter((claim) => claim.authority === 'unofficial');
  return {
    exhibit: undefined,
    headline: text('projector.sources.title', {
      n: { count: claims.length },
      m: { count: groups.length },
    }),
    content: {
      figures,
      body: {
        as: 'table',
        columns: [
          { id: 'publisher', head: text('projector.sources.publisher'), align: 'start', weight: 5 },
          { id: 'rests', head: text('projector.sources.rests'), align: 'end', weight: 1.6 },
          { id: 'newest', head: text('projector.sources.newest'), align: 'start', weight: 3 },
        ],
        rows: groups.map(([publisher, own]) => rowOf(data, publisher, own)),
        note: text('projector.sources.note', {
          conflicts: { count: conflicts.size },
          alone: { count: alone.length },
        }),
      },
    },
  };
};
