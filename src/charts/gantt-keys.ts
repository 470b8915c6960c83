/**
 * The keys of the timeline (treegrid of the ARIA practices, rows first). They act only while the focus is in the grid.
 * Letters look for a name, unless they are one of the commands.
 */
import type { KeyboardEvent } from 'react';
import { fold } from '../i18n/fold.ts';
import type { Text } from '../i18n/text.ts';
import { focusRow, rowOf, type Hold } from './gantt-hold.ts';
import { groupKey } from './gantt-order.ts';
import { centred, moved, showing, zoomed } from './gantt-span.ts';

/** Everything in a row that can be read or opened, from left to right. */
const stopsOf = (row: Element): readonly HTMLElement[] =>
  [...row.querySelectorAll<HTMLElement>('[role="rowheader"], [role="gridcell"]')].flatMap(
    (cell) => {
      const buttons = [...cell.querySelectorAll<HTMLElement>('button')];
      if (buttons.length > 0) return buttons;
      cell.tabIndex = -1;
      return cell.textContent.trim() === '' ? [] : [cell];
    },
  );

const typed = { text: '', at: 0 };
const pause = 700;

/** The next row whose name begins with, or else holds, what has been typed. */
const typeahead = (letter: string, at: number, hold: Hold, now: number): void => {
  typed.text = now - typed.at > pause ? letter : typed.text + letter;
  typed.at = now;
  const wanted = fold(typed.text);
  const start = typed.text.length > 1 ? at : at + 1;
  const { entries } = hold;
  /** The first row from here on, and from the top again, whose name is as wanted. */
  const find = (isWanted: (name: string) => boolean): string | undefined => {
    for (let i = 0; i < entries.length; i++) {
      const { key, item } = entries.at((start + i) % entries.length) ?? {};
      if (key !== undefined && item && isWanted(fold(nameIn(hold, key, item.name)))) return key;
    }
    return undefined;
  };
  const found =
    find((name) => name.startsWith(wanted)) ??
    (typed.text.length > 1 ? find((name) => name.includes(wanted)) : undefined);
  focusRow(hold, found);
};

/** As shown where it is shown, else as the record has it. */
const nameIn = (hold: Hold, key: string, name: Text | undefined): string => {
  const shown = rowOf(hold, key)?.querySelector('[role="rowheader"]')?.textContent;
  if (shown) return shown;
  const value = name?.values?.['name'];
  if (!value || !('name' in value)) return '';
  return typeof value.name === 'string' ? value.name : value.name.en;
};

const page = (): number => Math.max(1, Math.floor(innerHeight / 40) - 3);

type Commands = Readonly<Record<string, () => void>>;

const ofTime = (hold: Hold, index: number): Commands => {
  const { span, asOf } = hold.model;
  const bounds = hold.entries.at(index)?.item?.bounds;
  const middle = bounds ? (bounds[0] + bounds[1]) / 2 : asOf;
  const within = middle >= span[0] && middle <= span[1] ? middle : undefined;
  return {
    '[': () => hold.onSpan(moved(span, -0.25), true),
    ']': () => hold.onSpan(moved(span, 0.25), true),
    '+': () => hold.onSpan(zoomed(span, 0.5, within)),
    '=': () => hold.onSpan(zoomed(span, 0.5, within)),
    '-': () => hold.onSpan(zoomed(span, 2, within)),
    '0': () => hold.onSpan(hold.model.whole),
    '.': () => bounds && hold.onSpan(showing(span, bounds)),
    t: () => hold.onSpan(centred(span, asOf), true),
  };
};

const press = (hold: Hold, selector: string, how: 'click' | 'focus'): void =>
  hold.grid.current?.closest('[data-exhibit]')?.querySelector<HTMLElement>(selector)?.[how]();

const ofPage = (hold: Hold): Commands => ({
  f: () => press(hold, '[data-param="q"]', 'focus'),
  a: () => press(hold, '[data-action="table"]', 'click'),
  '?': () => press(hold, '[data-keys] summary', 'click'),
});

const ofRows = (hold: Hold, index: number, row: HTMLElement, target: HTMLElement): Commands => {
  const { entries } = hold;
  const entry = entries.at(index);
  const to = (i: number) => () =>
    focusRow(hold, entries.at(Math.min(entries.length - 1, Math.max(0, i)))?.key);
  const stops = stopsOf(row);
  const at = stops.indexOf(target);
  const group = entry?.group;
  const isFolded = group !== undefined && hold.folded.has(group.id);
  const toggle = (): void => {
    if (!entry) return;
    if (entry.item) hold.setOpen(hold.open === entry.key ? undefined : entry.key);
    else if (group) hold.fold(group.id);
  };
  const left = (): void => {
    if (at > 0) stops[at - 1]?.focus();
    else if (at === 0) row.focus();
    else if (entry?.item) {
      if (group?.title) focusRow(hold, groupKey(group.id));
    } else if (group && !isFolded) hold.fold(group.id);
  };
  return {
    ArrowDown: to(index + 1),
    ArrowUp: to(index - 1),
    PageDown: to(index + page()),
    PageUp: to(index - page()),
    Home: at >= 0 ? () => stops[0]?.focus() : to(0),
    End: at >= 0 ? () => stops.at(-1)?.focus() : to(entries.length - 1),
    ArrowRight: () => (!entry?.item && isFolded ? toggle() : stops[at + 1]?.focus()),
    ArrowLeft: left,
    ...(target === row ? { Enter: toggle, ' ': toggle } : {}),
  };
};

export const onKey = (event: KeyboardEvent, hold: Hold): void => {
  const target = event.target as HTMLElement;
  if (event.nativeEvent.isComposing || event.altKey || event.metaKey) return;
  const details = target.closest<HTMLElement>('[data-project-details]');
  if (details) {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    hold.setOpen(undefined);
    focusRow(hold, details.dataset['projectDetails']);
    return;
  }
  const row = target.closest<HTMLElement>('[data-row], [data-group]');
  if (!row) return;
  const { row: id, group } = row.dataset;
  const key = id ?? groupKey(group ?? '');
  const index = hold.entries.indexOf(key);
  if (event.ctrlKey) {
    const end = { Home: hold.entries.at(0), End: hold.entries.at(hold.entries.length - 1) }[
      event.key
    ];
    if (end) {
      event.preventDefault();
      focusRow(hold, end.key);
    }
    return;
  }
  const isLetter = event.key.length === 1 && /\p{L}/u.test(event.key);
  // What follows a letter closely belongs to the name, spaces and digits too.
  const isTyping = event.key.length === 1 && event.timeStamp - typed.at < pause;
  const commands = { ...ofRows(hold, index, row, target), ...ofTime(hold, index), ...ofPage(hold) };
  const command = isTyping ? undefined : commands[isLetter ? event.key.toLowerCase() : event.key];
  if (!command && !isLetter && !isTyping) return;
  event.preventDefault();
  if (command) command();
  else typeahead(event.key, index, hold, event.timeStamp);
};
