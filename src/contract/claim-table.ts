/** The table twin most exhibits share: one row a claim. */
import type { Claim } from '../domain/claim.ts';
import { conflictOn, type Dataset } from '../domain/dataset.ts';
import { apartOf } from '../domain/relations.ts';
import { text, type Text } from '../i18n/text.ts';
import { carrierText, figureOf, periodText, speakerText, subjectText } from './describe.ts';
import type { Column, Row, Table } from './view.ts';

export const column = (id: string, align: Column['align'] = 'start', mult?: number): Column => ({
  id,
  head: text(`column.${id}` as 'column.period'),
  align,
  ...(mult === undefined ? {} : { mult }),
});

const rowOf = (data: Dataset, claim: Claim): Row => {
  const conflict = conflictOn(data, claim);
  return {
    id: claim.id,
    cells: [
      subjectText(data, claim),
      periodText(claim),
      figureOf(claim) ?? text(`kind.${claim.kind}`),
      speakerText(data, claim),
      carrierText(data, claim),
      text(`kind.${claim.kind}`),
      (conflict && apartOf(conflict)) ?? text('say.empty'),
    ],
  };
};

export const claimTable = (data: Dataset, claims: readonly Claim[], caption: Text): Table => ({
  caption,
  columns: [
    column('measure'),
    column('period'),
    column('value', 'end'),
    column('who'),
    column('carrier'),
    column('kind'),
    column('apart', 'end'),
  ],
  rows: claims.map((claim) => rowOf(data, claim)),
});

/** Claims of the given figures, in order, once each. */
export const claimsIn = (data: Dataset, ids: readonly string[]): readonly Claim[] =>
  [...new Set(ids)].map((id) => data.claim(id)).filter((claim) => claim !== undefined);
