/**
 * The article's four questions in our words: what it says beside what the rest of the record says.
 * Pure and total: a statement that is not known on the day, or not from the voices asked for, is counted as missing.
 */
import { evidenceOf, speakerText, statedFigure } from '../../contract/describe.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Localised } from '../../domain/language.ts';
import { stateOf } from '../../domain/promise-state.ts';
import { sourced, sourcedDate } from '../../domain/sourced.ts';
import { text, type MessageKey, type Text } from '../../i18n/text.ts';

export type Line = {
  readonly id: string;
  readonly text: Text;
  /** Who says it and when; its date opens the evidence. Absent where the figures of the line do. */
  readonly cite?: Text;
  /** Its date has certainly passed with no report found. */
  readonly past?: Text;
};

export type Side = {
  readonly lines: readonly Line[];
  /** How many statements are known to exist and not shown. */
  readonly missing: number;
};

export type Point = {
  readonly id: string;
  readonly title: MessageKey;
  readonly article: Side;
  readonly record: Side;
};

/** Makes one line, or none when what it rests on is not there. */
export type Say = (data: Dataset) => Line | undefined;

const nothing = text('say.nothing');

/** Names that may hold digits rest on the claim they are said with. */
const nameOf = (data: Dataset, claim: Claim): Text => {
  const project = data.projects.find(({ id }) => id === claim.subject);
  const event = data.events.find((e) => e.claim === claim.id || e.also?.includes(claim.id));
  const name = project?.name ?? event?.name;
  return name ? text('say.name', { name: { name, of: evidenceOf(claim) } }) : nothing;
};

export const citeOf = (data: Dataset, claim: Claim): Text => {
  const figure = statedFigure(data, claim);
  const who = speakerText(data, claim);
  return figure
    ? text('about.cite', { who, date: { figure } })
    : text('about.citeUndated', { who });
};

/** A size and a date of one promise may be two claims of the same period. */
const pastOf = (data: Dataset, claim: Claim): Text | undefined => {
  const commitment = data.commitments.find(
    (one) =>
      one.claim === claim.id ||
      (one.project !== undefined &&
        one.project === claim.subject &&
        data.claim(one.claim)?.period === claim.period),
  );
  const state = commitment && stateOf(data, commitment);
  return state?.days && text('commitments.past', { days: { figure: state.days } });
};

/** A statement in our words, with the figure, date, name and quotation of its claim to be used in them. */
export const says =
  (id: string, key: MessageKey): Say =>
  (data) => {
    const claim = data.claim(id);
    if (!claim) return undefined;
    const [figure, date, past] = [sourced(claim), sourcedDate(claim), pastOf(data, claim)];
    return {
      id,
      text: text(key, {
        figure: figure
          ? { figure, ...(figure.unit === 'count' ? { style: 'bare' as const } : {}) }
          : nothing,
        date: date ? { figure: date } : nothing,
        said: claim.said ? text('say.quoted', { words: { quote: claim.said } }) : nothing,
        name: nameOf(data, claim),
      }),
      cite: citeOf(data, claim),
      ...(past ? { past } : {}),
    };
  };

export const sideOf = (data: Dataset, wanted: readonly Say[]): Side => {
  const lines = wanted.flatMap((say) => say(data) ?? []);
  return { lines, missing: wanted.length - lines.length };
};

/** Readings of the disagreements among the given claims, in the order asked for. */
export const readingsOf = (data: Dataset, ids: readonly string[]): readonly Text[] =>
  ids.flatMap((id) => {
    const reading = data.readings.find((one) => one.id === id);
    const free = (words: Localised): Text =>
      text('say.free', {
        free: { free: words, claims: reading?.claims ?? [] },
      });
    return reading
      ? [text('about.howRead', { title: free(reading.title), text: free(reading.text) })]
      : [];
  });
