/** What follows from the statements: which split is newest, how old it is, what has not been published since. */
import { investmentSet } from '../../contract/investment-set.ts';
import { evidenceOf, speakerText } from '../../contract/describe.ts';
import type { Note } from '../../contract/view.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { sourced } from '../../domain/sourced.ts';
import { text, type Text, type TextValue } from '../../i18n/text.ts';
import { leaderOf, newestSplit, type Statement } from './statements.ts';
import { partText } from './words.ts';

const whenOf = (statement: Statement): TextValue => ({
  period: statement.lead.period ?? '',
  of: evidenceOf(statement.lead),
});

/** Whole years from the end of its period. */
const yearsSince = (data: Dataset, statement: Statement): number =>
  Math.max(0, Math.floor((data.asOf - statement.day) / 365.25));

const splitOf = (
  all: readonly Statement[],
): { readonly split: Statement; readonly unit: 'USD' | 'projects' } | undefined => {
  for (const unit of ['USD', 'projects'] as const) {
    const split = newestSplit(all, 'sector', unit);
    if (split) return { split, unit };
  }
  return undefined;
};

export const headlineOf = (data: Dataset, all: readonly Statement[]): Text => {
  const found = splitOf(all);
  const leader = found && leaderOf(found.split, found.unit);
  if (!found || !leader) return text('sectors.empty');
  const values = {
    date: whenOf(found.split),
    n: { count: yearsSince(data, found.split) },
    sector: partText(leader.part),
    figure: { figure: leader.figure },
  };
  return text(found.unit === 'USD' ? 'sectors.headline' : 'sectors.headlineProjects', values);
};

/** What the newest totals leave open, and how far back each kind of split lies. */
const missing = (data: Dataset, all: readonly Statement[]): Text[] => {
  const total = investmentSet(data)?.set.registered;
  const since = (
    key: 'sectors.sinceCapital' | 'sectors.sinceProjects' | 'sectors.sincePlace',
    split: Statement | undefined,
  ): Text[] => (split && yearsSince(data, split) > 0 ? [text(key, { date: whenOf(split) })] : []);
  return [
    ...(total
      ? [
          text('sectors.noSplitOf', {
            figure: { figure: total },
            date: { period: total.period ?? '', of: total },
          }),
        ]
      : []),
    ...since('sectors.sinceCapital', newestSplit(all, 'sector', 'USD')),
    ...since('sectors.sinceProjects', newestSplit(all, 'sector', 'projects')),
    ...since('sectors.sincePlace', newestSplit(all, 'place', 'USD')),
  ];
};

const joined = (sentences: readonly Text[]): Text | undefined => {
  const [first, ...rest] = sentences;
  return first && rest.reduce((head, tail) => text('sectors.join', { head, tail }), first);
};

const note = (id: 'missing' | 'named' | 'beside', body: Text | undefined): Note[] =>
  body ? [{ id, title: text(`sectors.note.${id}`), text: body }] : [];

export const notesOf = (
  data: Dataset,
  all: readonly Statement[],
  named: readonly Claim[],
  beside: readonly Claim[],
): Note[] => {
  const [newest] = named;
  return [
    ...note('missing', joined(missing(data, all))),
    ...note(
      'named',
      newest &&
        text('sectors.newestNamed', {
          date: { period: newest.period ?? '', of: evidenceOf(newest) },
          who: speakerText(data, newest),
          words: { free: newest.note ?? '', claims: [newest.id], lang: 'en' },
        }),
    ),
    { id: 'scale', title: text('sectors.note.scale'), text: text('sectors.scaleText') },
    ...note(
      'beside',
      joined(
        beside.flatMap((claim) => {
          const figure = sourced(claim);
          return figure
            ? [
                text('sectors.besideText', {
                  name: partText(claim),
                  figure: { figure },
                  date: { period: claim.period ?? '', of: figure },
                }),
              ]
            : [];
        }),
      ),
    ),
  ];
};
