/** Dates in words, never finer than their EDTF string. */

export type DateStyle = 'long' | 'short';

type Say = (key: string, values?: Record<string, string | number>) => string;

const fallbackMark = /[~?%]$/;

const monthText = (month: number, say: Say, style: DateStyle): string =>
  say(`${style === 'long' ? 'month' : 'monthShort'}.m${String(month)}`);

/** One end of an interval, or a whole date. */
const atomText = (atom: string, say: Say, style: DateStyle): string => {
  const mark = fallbackMark.exec(atom)?.[0];
  const plain = mark === undefined ? atom : atom.slice(0, -1);
  const [y = '', part = '', day] = plain.split('-');
  const code = Number(part);
  const month = code >= 1 && code <= 12 ? monthText(code, say, style) : '';
  const short = style === 'long' ? '' : 'Short';
  const words = y.endsWith('X')
    ? say('date.decade', { y: y.replace('X', '0') })
    : part === ''
      ? say('date.year', { y })
      : day !== undefined
        ? say(`date.day${short}`, { d: String(Number(day)), m: String(code), month, y })
        : code <= 12
          ? say(`date.month${short}`, { m: String(code), month, y })
          : say(`date.${style === 'long' ? 'part' : 'partShort'}.p${String(code)}`, { y });
  if (mark === '~' || mark === '%') return say('date.about', { date: words });
  return mark === '?' ? say('date.doubtful', { date: words }) : words;
};

/** Two ends that share a year or a month are said once: January–October 2025. */
const spanText = (from: string, to: string, say: Say, style: DateStyle): string => {
  const [a, b] = [from.split('-'), to.split('-')];
  const months = /^\d{4}-(0\d|1[0-2])$/;
  if (a[0] === b[0] && months.test(from) && months.test(to)) {
    const [m, n] = [Number(a[1]), Number(b[1])];
    const [first, last] = [m, n].map((month) => monthText(month, say, style));
    return say(style === 'long' ? 'date.months' : 'date.monthsShort', {
      m: String(m),
      n: String(n),
      from: first ?? '',
      to: last ?? '',
      y: a[0] ?? '',
    });
  }
  return say(a.length === 1 && b.length === 1 ? 'date.years' : 'date.span', {
    from: atomText(from, say, style),
    to: atomText(to, say, style),
  });
};

/** @param edtf a valid string of the profile; anything else is returned as it is. */
export const dateText = (edtf: string, say: Say, style: DateStyle): string => {
  if (!edtf.includes('/')) return /^\d{3}[\dX]/.test(edtf) ? atomText(edtf, say, style) : edtf;
  const [from = '', to = ''] = edtf.split('/');
  const open = (end: string): boolean => end === '' || end === '..';
  if (open(from)) return say('date.by', { date: atomText(to, say, style) });
  if (open(to)) return say('date.from', { date: atomText(from, say, style) });
  return spanText(from, to, say, style);
};
