/** An event with its date: held as reported, announced, or announced for a time that has passed without a report. */
import { placeOf, type LaneMark } from '../../charts/lanes-model.ts';
import { speakerText, statedText } from '../../contract/describe.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { period } from '../../domain/edtf.ts';
import type { CooperationEvent } from '../../domain/project.ts';
import { pastDays } from '../../domain/promise-state.ts';
import { sourcedDate, type Sourced, type SourcedDate } from '../../domain/sourced.ts';
import { text, type Text } from '../../i18n/text.ts';
import { byText } from '../../domain/text-order.ts';

/** Lanes in page order; a kind not named here stands under the last. */
export const kinds = [
  'session',
  'visit',
  'agreement',
  'drill',
  'conference',
  'review',
  'trade-policy',
  'payment',
  'other',
] as const;
export type Kind = (typeof kinds)[number];

export type Entry = {
  readonly event: CooperationEvent;
  readonly kind: Kind;
  readonly claim: Claim;
  readonly date: SourcedDate;
  /** What else dates it: other sources, earlier announcements. */
  readonly also: readonly SourcedDate[];
  /** held: reported. since: announced, and later reports speak of it. */
  readonly state: 'held' | 'since' | 'planned' | 'past';
  readonly days?: Sourced;
  /** First day it may be, for the order. */
  readonly day: number;
};

const kindOf = (kind: string): Kind => kinds.find((known) => known === kind) ?? 'other';

const entryOf = (data: Dataset, event: CooperationEvent): Entry[] => {
  const claim = data.claim(event.claim);
  const date = claim && sourcedDate(claim);
  if (!claim || !date) return [];
  const others = (event.also ?? []).flatMap((id) => data.claim(id) ?? []);
  const isReported = others.some((other) => other.kind === 'reported');
  const days = claim.kind === 'reported' || isReported ? undefined : pastDays(data, date);
  const window = period(date.edtf);
  return [
    {
      event,
      kind: kindOf(event.kind),
      claim,
      date,
      also: others
        .filter((other) => other.measure === claim.measure)
        .flatMap((other) => sourcedDate(other) ?? []),
      state: claim.kind === 'reported' ? 'held' : isReported ? 'since' : days ? 'past' : 'planned',
      ...(days ? { days } : {}),
      day: window.earliest ?? window.latest ?? Number.NEGATIVE_INFINITY,
    },
  ];
};

/** Every dated event, oldest first. */
export const entriesOf = (data: Dataset): readonly Entry[] =>
  data.events
    .flatMap((event) => entryOf(data, event))
    .toSorted((a, b) => a.day - b.day || byText(a.event.id, b.event.id));

export const nameText = ({ event, date }: Entry): Text =>
  text('say.name', { name: { name: event.name, of: date } });

export const placeText = ({ event }: Entry): Text =>
  event.place === undefined
    ? text('calendar.noPlace')
    : text('say.name', { name: { name: event.place } });

export const stateText = (entry: Entry): Text =>
  entry.days
    ? text('calendar.past', { days: { figure: entry.days } })
    : text(`calendar.state.${entry.state}`);

export const sourceText = (data: Dataset, { claim }: Entry): Text =>
  text('calendar.source', { who: speakerText(data, claim), date: statedText(data, claim) });

export const markOf = (data: Dataset, entry: Entry): LaneMark[] => {
  const { event, date, claim } = entry;
  const place = placeOf(period(date.edtf));
  if (!place) return [];
  return [
    {
      id: event.id,
      ...place,
      figure: date,
      tone: claim.authority === 'unofficial' ? 'solo' : 'both',
      ...(entry.days ? { hatchTo: data.asOf } : {}),
      name: text('calendar.mark', {
        name: nameText(entry),
        date: { period: date.edtf, of: date },
        place: placeText(entry),
        state: text(`calendar.state.${entry.state}`),
      }),
      ...(event.flag ? { label: event.flag } : {}),
    },
  ];
};
