/** What the opened evidence of a figure says: statements grouped by value, preferred first, and why. */
import type { Claim } from '../domain/claim.ts';
import { conflictKey } from '../domain/comparable.ts';
import { conflictOn, readingOf, type Dataset } from '../domain/dataset.ts';
import { apartOf, type Relation } from '../domain/relations.ts';
import { sourced, type Sourced } from '../domain/sourced.ts';
import type { Verdict } from '../domain/verdict.ts';
import { text, type Figure, type Text } from '../i18n/text.ts';
import { claimSentence, figureOf, periodText, subjectText } from './describe.ts';

/** Claims that print one and the same value, the strongest voice speaking for them. */
export type Statement = {
  readonly lead: Claim;
  /** Absent for a statement with neither a number nor a date. */
  readonly figure?: Figure;
  readonly others: readonly Claim[];
  readonly preferred: boolean;
};

export type EvidenceView = {
  readonly subject: Text;
  readonly period: Text;
  readonly statements: readonly Statement[];
  readonly verdict?: Verdict;
  readonly conflict?: Relation;
  readonly revision?: Relation;
  readonly apart?: Sourced;
  readonly reading?: Text;
  readonly sentence: Text;
};

const grouped = (claims: readonly Claim[], preferred: Claim | undefined): Statement[] => {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const figure = sourced(claim);
    const key = figure ? `${String(figure.value)}|${claim.comparator ?? ''}` : claim.id;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].flatMap((group): Statement[] => {
    const lead = group.find((claim) => claim === preferred) ?? group[0];
    const figure = lead && figureOf(lead);
    if (!lead) return [];
    const others = group.filter((c) => c !== lead);
    return [{ lead, ...(figure ? { figure } : {}), others, preferred: lead === preferred }];
  });
};

/** Evidence of one claim and of all that is comparable with it; the opened claim's own group stands among the first two. */
export const evidenceOf = (data: Dataset, claim: Claim): EvidenceView => {
  const peers = data.peers(claim);
  const verdict = data.weigh(peers);
  const all = grouped(verdict?.claims ?? peers, verdict?.preferred);
  const isOpened = (s: Statement): boolean => s.lead === claim || s.others.includes(claim);
  const order = (s: Statement): number => (s.preferred ? 0 : isOpened(s) ? 1 : 2);
  const conflict = conflictOn(data, claim);
  const revision = data.relationsOf(conflictKey(claim)).find((r) => r.kind === 'revision');
  const apart = conflict && apartOf(conflict);
  const reading = conflict ? readingOf(data, conflict) : undefined;
  const statements = all.toSorted((a, b) => order(a) - order(b));
  const rivals = statements.filter(
    (s) => !isOpened(s) && conflict?.figures.some((f) => f.claims[0] === s.lead.id),
  );
  const sentence = claimSentence(data, claim);
  const [rival] = rivals;
  return {
    subject: subjectText(data, claim),
    period: periodText(claim),
    statements,
    ...(verdict ? { verdict } : {}),
    ...(conflict ? { conflict } : {}),
    ...(revision ? { revision } : {}),
    ...(apart ? { apart } : {}),
    ...(reading
      ? {
          reading: text('say.free', {
            free: { free: reading.text, claims: reading.claims },
          }),
        }
      : {}),
    sentence: rival?.figure
      ? text('evidence.disputed', {
          sentence,
          rivals: text('say.figure', { figure: { figure: rival.figure } }),
        })
      : text('evidence.undisputed', { sentence }),
  };
};
