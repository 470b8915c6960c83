/** When each statement was made, in lanes; and the bars of one statement on a scale of its own. */
import { placeOf, type Lane, type LaneMark } from '../../charts/lanes-model.ts';
import { toneOf, type Tone } from '../../charts/tone.ts';
import type { BarGroup, ValueBar } from '../../charts/value-bars.tsx';
import { evidenceOf } from '../../contract/describe.ts';
import type { Claim } from '../../domain/claim.ts';
import { civilOf, dayOf, type Day } from '../../domain/civil.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { period } from '../../domain/edtf.ts';
import { sourcedDate, type Sourced } from '../../domain/sourced.ts';
import { text, type Text } from '../../i18n/text.ts';
import { figureIn, isInside, isSplit, type Part, type Statement } from './statements.ts';
import { partText, sourceText } from './words.ts';

export type WhenView = {
  readonly lanes: readonly Lane[];
  readonly span: readonly [Day, Day];
  readonly years: readonly { readonly day: Day; readonly year: number }[];
  readonly asOf: Day;
};

/** A figure without a count of its own takes that of the figures it is printed beside. */
const toneIn = ({ basis }: Statement, claim: Claim): Tone =>
  toneOf({ ...claim, ...(basis === undefined ? {} : { basis }) });

const markOf = (
  id: string,
  lead: Claim,
  claims: readonly Claim[],
  name: Text,
  tone = toneOf(lead),
): LaneMark[] => {
  const date = sourcedDate(lead);
  const place = date && placeOf(period(date.edtf));
  const [first, ...rest] = [...new Set(claims.map((claim) => claim.id))];
  return date && place && first !== undefined
    ? [
        {
          id,
          ...place,
          figure: { ...date, claims: [first, ...rest] },
          tone,
          name: text('sectors.markName', {
            name,
            date: { period: date.edtf, of: evidenceOf(lead) },
          }),
        },
      ]
    : [];
};

/** One lane a kind of knowledge: how long ago each was last said is seen, not read. */
export const lanesOf = (
  data: Dataset,
  all: readonly Statement[],
  named: readonly Claim[],
): WhenView | undefined => {
  const lane = (
    id: 'capital' | 'projects' | 'single' | 'place',
    keep: (statement: Statement) => boolean,
  ): Lane => ({
    id,
    name: text(`sectors.lane.${id}`),
    marks: all.filter(keep).flatMap((s) =>
      markOf(
        `${id} ${s.id}`,
        s.lead,
        s.parts.flatMap((part) => part.claims),
        sourceText(data, s),
        toneIn(s, s.lead),
      ),
    ),
  });
  const isSector = (s: Statement): boolean => s.by === 'sector';
  const lanes = [
    lane('capital', (s) => isSector(s) && isSplit(s, 'USD')),
    lane('projects', (s) => isSector(s) && isSplit(s, 'projects')),
    lane('single', (s) => isSector(s) && !isSplit(s, 'USD') && !isSplit(s, 'projects')),
    {
      id: 'named',
      name: text('sectors.lane.named'),
      marks: named.flatMap((claim) =>
        markOf(`named ${claim.id}`, claim, [claim], text('sectors.lane.named')),
      ),
    },
    lane('place', (s) => s.by === 'place'),
  ];
  const days = lanes.flatMap((l) => l.marks.map((mark) => mark.from));
  if (days.length === 0) return undefined;
  const [first, last] = [civilOf(Math.min(...days)).year, civilOf(data.asOf).year + 1];
  return {
    lanes: lanes.filter((l) => l.marks.length > 0),
    span: [dayOf(first, 1, 1), dayOf(last, 1, 1)],
    years: Array.from({ length: last - first }, (_, i) => ({
      day: dayOf(first + i, 1, 1),
      year: first + i,
    })),
    asOf: data.asOf,
  };
};

/** Capital where the group states any, else numbers of projects, else shares: one scale, one unit. */
const mainOf = (statement: Statement): ((part: Part) => Sourced | undefined) => {
  const unit = (['USD', 'projects'] as const).find((u) =>
    statement.parts.some((part) => figureIn(part, u)),
  );
  return (part) => (unit ? figureIn(part, unit) : part.figures[0]);
};

export const groupOf = (data: Dataset, statement: Statement): BarGroup => {
  const main = mainOf(statement);
  const bars = statement.parts.map((part): ValueBar => {
    const figure = main(part);
    const [first] = part.claims;
    return {
      id: `${statement.id} ${part.region ?? ''} ${part.sector ?? ''}`,
      name: partText(part),
      tone: first ? toneIn(statement, first) : 'ink',
      filled: true,
      part: isInside(part),
      ...(figure ? { main: figure } : {}),
      ticks: [],
      figures: [...(figure ? [figure] : []), ...part.figures.filter((f) => f !== figure)],
    };
  });
  return {
    id: statement.id,
    title: text('sectors.groupTitle', {
      date: { period: statement.lead.period ?? '', of: evidenceOf(statement.lead) },
    }),
    note: sourceText(data, statement),
    bars,
    top: Math.max(...bars.map((bar) => bar.main?.interval.high ?? 0), Number.MIN_VALUE),
  };
};
