/** The parts of a slide that a step can hold back, each by the words that stand at it. */
import type { SlideBody, SlideCell } from '../../charts/slide-model.ts';
import { text, type Text } from '../../i18n/text.ts';

export type NamedPart = { readonly id: string; readonly name: Text };

const wordsOf = (cell: SlideCell | undefined): Text[] => {
  if (!cell) return [];
  if ('key' in cell) return [cell];
  const [figure] = 'is' in cell ? [cell] : cell;
  return figure ? [text('say.figure', { figure: { figure } })] : [];
};

export const namedParts = (body: SlideBody): readonly NamedPart[] => {
  switch (body.as) {
    case 'figures':
      return body.items.map(({ id, name }) => ({ id, name }));
    case 'xy':
      return body.model.series.flatMap(({ id, marks }) => {
        const mark = marks.findLast(({ label, minor }) => label && !minor) ?? marks.at(-1);
        return mark ? [{ id, name: mark.label ?? mark.name }] : [];
      });
    case 'voices':
      return body.voices.map(({ id, who }) => ({ id, name: who }));
    case 'capital':
      return [
        { id: 'stock', name: body.stock.line },
        ...(body.beside ? [{ id: 'beside', name: body.beside.label }] : []),
      ];
    case 'bars':
      return body.groups.flatMap(({ id, title, bars }) => [
        ...(title ? [{ id, name: title }] : []),
        ...bars.map((bar) => ({ id: bar.id, name: bar.name })),
      ]);
    case 'timeline':
      return body.rows.map(({ id, name }) => ({ id, name }));
    case 'table':
      return body.rows.flatMap(({ id, cells }) => wordsOf(cells[0]).map((name) => ({ id, name })));
  }
};
