/** Words for a claim, as Text: what is measured, who says it, who carried it, when. */
import type { Claim } from '../domain/claim.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Localised } from '../domain/language.ts';
import type { Project } from '../domain/project.ts';
import { sourced, sourcedDate, type Evidence, type SourcedDate } from '../domain/sourced.ts';
import { text, type Figure, type Text } from '../i18n/text.ts';
import { termText } from './term.ts';

/** What a claim lends to words said beside its figure. */
export const evidenceOf = (claim: Claim): Evidence => ({
  claims: [claim.id],
  kind: claim.kind,
  authority: claim.authority,
  status: claim.obsStatus,
});

/** The figure of a claim: its value, or for a dated happening its date. */
export const figureOf = (claim: Claim): Figure | undefined => sourced(claim) ?? sourcedDate(claim);

/** The area, where the figure is not about the two countries together; the record, where it is the Lao one. */
const areaText = (claim: Claim): Text[] => {
  if (claim.subject !== undefined) return [];
  const pair = [claim.refArea, claim.counterpartArea].toSorted().join();
  if (pair !== 'LA,VN')
    return claim.refArea === 'LA' || claim.refArea === 'VN' ? [text(`area.${claim.refArea}`)] : [];
  return claim.measure.startsWith('trade.') && claim.refArea === 'LA'
    ? [text('area.laoRecord')]
    : [];
};

/** What is measured: measure, direction, goods, sector, place or project. */
export const subjectText = (data: Dataset, claim: Claim): Text => {
  const measure = data.measure(claim.measure);
  const directed = claim.direction && measure?.byDirection?.[claim.direction];
  const name = text('say.name', { name: { name: directed ?? measure?.name ?? claim.measure } });
  const product = claim.product && (data.product(claim.product)?.name ?? claim.product);
  const project = data.projects.find((candidate) => candidate.id === claim.subject);
  const event = data.events.find((candidate) => candidate.id === claim.subject);
  const term = claim.subject ?? claim.sector ?? claim.region;
  const of = product ?? event?.name;
  const pieces = [
    name,
    ...areaText(claim),
    ...(project
      ? [projectText(data, project)]
      : of
        ? [text('say.name', { name: { name: of, of: evidenceOf(claim) } })]
        : term
          ? [termText(term)]
          : []),
    ...(claim.direction && !directed ? [text(`direction.${claim.direction}`)] : []),
  ];
  return listText(pieces);
};

/** A project by its name, which may hold figures: it rests on the project's first claim. */
export const projectText = (data: Dataset, project: Project): Text => {
  const ids = [...project.milestones.map((m) => m.claim), ...project.values, project.status.claim];
  const claim = ids.map((id) => data.claim(id)).find((found) => found !== undefined);
  return text('say.name', {
    name: { name: project.name, ...(claim ? { of: evidenceOf(claim) } : {}) },
  });
};

/** A promise by its name, resting on the claim in which it was made. */
export const promiseText = (name: Localised, claim: Claim): Text =>
  text('say.name', { name: { name, of: evidenceOf(claim) } });

/** Pieces joined by commas, in the language's way. */
export const listText = (pieces: readonly Text[]): Text => {
  const [first, ...rest] = pieces;
  if (first === undefined) return text('say.nothing');
  return rest.reduce((head, tail) => text('say.pair', { head, tail }), first);
};

/** Who speaks: the person or body, the publisher when nobody is named. */
export const speakerText = (data: Dataset, claim: Claim): Text =>
  text('say.name', {
    name: { name: claim.attributedTo ?? data.source(claim.source)?.publisher ?? claim.source },
  });

/** Bodies with a name short enough for a tile; the person is named where the evidence opens. */
const bodies = [
  'moit',
  'mofa-vn',
  'embassy-vn-la',
  'party-leaders',
  'vnexpress',
  'article',
] as const;

/** Who speaks, for narrow places: the office, not the person. */
export const officeText = (data: Dataset, claim: Claim): Text => {
  const body = bodies.find((known) => known === claim.body);
  return body ? text(`body.${body}`) : speakerText(data, claim);
};

/** Who printed it, and when. */
export const carrierText = (data: Dataset, claim: Claim): Text => {
  const source = data.source(claim.source);
  const carrier = { name: source?.publisher ?? claim.source };
  return source?.published === undefined
    ? text('say.carrierUndated', { carrier })
    : text('say.carrier', {
        carrier,
        date: { period: source.published, of: evidenceOf(claim) },
      });
};

/** When it was stated, else when it was published; says so when neither is known. */
export const statedText = (data: Dataset, claim: Claim, style?: 'short'): Text => {
  const date = claim.statedOn ?? data.source(claim.source)?.published;
  if (date === undefined) return text('say.undated');
  return text('say.period', {
    date: { period: date, of: evidenceOf(claim), ...(style ? { style } : {}) },
  });
};

/** The same day as a figure: what opens the evidence of a statement in words. */
export const statedFigure = (data: Dataset, claim: Claim): SourcedDate | undefined => {
  const edtf = claim.statedOn ?? data.source(claim.source)?.published;
  return edtf === undefined ? undefined : { is: 'date', ...evidenceOf(claim), edtf };
};

/** The period a claim speaks of, as text beside its figure. */
export const periodText = (claim: Claim): Text =>
  claim.period === undefined
    ? claim.said === undefined
      ? text('say.noDate')
      : text('say.quoted', { words: { quote: claim.said } })
    : text('say.period', { date: { period: claim.period, of: evidenceOf(claim) } });

/** Generated from the fields, never written: what the claim says and who says it. */
export const claimSentence = (data: Dataset, claim: Claim): Text => {
  const figure = sourced(claim);
  const values = {
    subject: subjectText(data, claim),
    period: periodText(claim),
    who: speakerText(data, claim),
    carrier: carrierText(data, claim),
    kind: text(`kind.${claim.kind}`),
  };
  return figure
    ? text('claim.sentence', { ...values, figure: { figure } })
    : text('claim.statement', values);
};
