/** Tiles: projects, registered and realised capital of the latest set that has all three. */
import { Tile } from '../charts/tile.tsx';
import { claimTable } from '../contract/claim-table.ts';
import { defineExhibit, type Exhibit } from '../contract/exhibit.ts';
import { investmentSet, type InvestmentSet } from '../contract/investment-set.ts';
import type { TileLine, TileView } from '../contract/tile.ts';
import { unsaid } from '../contract/view.ts';
import type { Dataset } from '../domain/dataset.ts';
import { difference, share } from '../domain/formulas.ts';
import { derive } from '../domain/derive.ts';
import { type Sourced } from '../domain/sourced.ts';
import { text, type MessageKey } from '../i18n/text.ts';

type Part = 'projects' | 'registered' | 'realised';

const changeLine = (found: InvestmentSet, part: Part): TileLine[] => {
  const [now, then] = [found.set[part], found.before?.[part]];
  const change = then && derive(difference, [now, then]);
  if (!change || !found.before) return [];
  return [
    {
      id: 'change',
      look: 'plain',
      text: text('fdi.change', {
        change: { figure: change, style: 'signed', ...(part === 'projects' ? {} : { mult: 9 }) },
        since: { period: found.before.period, of: then },
      }),
    },
  ];
};

const shareLine = (found: InvestmentSet): TileLine[] => {
  const rate = derive(share, [found.set.realised, found.set.registered]);
  return rate
    ? [{ id: 'share', look: 'plain', text: text('fdi.share', { rate: { figure: rate } }) }]
    : [];
};

const viewOf =
  (part: Part, after: MessageKey) =>
  (data: Dataset): TileView => {
    const found = investmentSet(data);
    const figure: Sourced | undefined = found?.set[part];
    const claims = [
      ...(found?.set.claims ?? []),
      ...(found?.later?.claims ?? []),
      ...(found?.before?.claims ?? []),
    ];
    return {
      headline:
        found && figure
          ? text(`fdi.headline.${part}`, {
              figure: { figure },
              date: { period: found.set.period, of: figure },
            })
          : text('fdi.empty'),
      scope: found?.head ?? text('fdi.scope'),
      name: text(`fdi.name.${part}`),
      items: figure
        ? [{ id: part, figure, ...(part === 'projects' ? {} : { mult: 9 }), after: text(after) }]
        : [],
      lines: found ? (part === 'realised' ? shareLine(found) : changeLine(found, part)) : [],
      empty: text('fdi.empty'),
      table: claimTable(data, claims, text('fdi.title')),
      notes: found?.laterText
        ? [{ id: 'later', title: text('fdi.laterTitle'), text: found.laterText }]
        : [],
      disagreements: data
        .relations()
        .filter((relation) => relation.claims.some((c) => figure?.claims.includes(c.id))),
    };
  };

const tileOf = (part: Part, after: MessageKey): Exhibit =>
  defineExhibit({
    id: `fdi-${part}`,
    title: `fdi.name.${part}`,
    section: 'overview',
    size: 'tile',
    params: {},
    view: viewOf(part, after),
    Figure: ({ view, frame }) => (
      <Tile items={view.items} lines={view.lines} empty={unsaid(view, frame)} size="tile" />
    ),
  });

export const fdiProjects = tileOf('projects', 'fdi.after.projects');
export const fdiRegistered = tileOf('registered', 'fdi.after.registered');
export const fdiRealised = tileOf('realised', 'fdi.after.realised');
