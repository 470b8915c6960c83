/** A Text drawn with its figures alive: each opens its evidence, each quotation and name is marked as such. */
import { Fragment } from 'react';
import { isoDay } from '../domain/civil.ts';
import { useText } from '../i18n/context.tsx';
import type { Said, Text } from '../i18n/text.ts';
import type { Piece, Translator } from '../i18n/translate.ts';
import { Figure } from './figure.tsx';
import css from './rich.module.css';

type Look = { readonly look?: 'quiet' | 'signed'; readonly tabIndex?: number };

const Value = ({ value, look = 'quiet', tabIndex }: { value: Said } & Look) => {
  const t = useText();
  if ('figure' in value)
    return (
      <Figure
        figure={value.figure}
        style={value.style}
        mult={value.mult}
        look={look}
        {...(tabIndex === undefined ? {} : { tabIndex })}
      />
    );
  if ('period' in value)
    return (
      <span data-claims={value.of.claims.join(' ')} data-kind={value.of.kind}>
        {t.said(value)}
      </span>
    );
  if ('count' in value) return <span data-not-data="count">{t.said(value)}</span>;
  if ('quote' in value) return <q lang={value.lang ?? 'en'}>{value.quote}</q>;
  if ('clock' in value)
    return (
      <time data-not-data="clock" dateTime={isoDay(value.clock)}>
        {t.said(value)}
      </time>
    );
  const { words, lang } = t.wording('free' in value ? value.free : value.name);
  // What is not translated says its own language.
  const language = value.lang ?? lang;
  if ('free' in value)
    return value.claims.length === 0 ? (
      <span lang={language}>{words}</span>
    ) : (
      <span data-claims={value.claims.join(' ')} data-kind="reported" lang={language}>
        {words}
      </span>
    );
  return value.of ? (
    <span
      data-claims={value.of.claims.join(' ')}
      data-kind={value.of.kind}
      data-name=""
      lang={language}
    >
      {words}
    </span>
  ) : (
    <span data-not-data="name" data-name="" lang={language}>
      {words}
    </span>
  );
};

const closing = /^[,.;:)]+/;

/** A figure and the punctuation behind it stay on one line: a line never begins with a comma. */
const held = (
  pieces: readonly Piece[],
): readonly { readonly piece: Piece; readonly tail: string }[] =>
  pieces.map((piece, i) => {
    const [next, before] = [pieces[i + 1], pieces[i - 1]];
    if (typeof piece !== 'string')
      return { piece, tail: (typeof next === 'string' && closing.exec(next)?.[0]) || '' };
    const isHeld = before !== undefined && typeof before !== 'string';
    return { piece: isHeld ? piece.replace(closing, '') : piece, tail: '' };
  });

/** A text that is a name and nothing else: the attributes and words of whatever element holds it. */
export const nameOf = (t: Translator, text: Text) => {
  const [value, ...rest] = t.pieces(text);
  if (typeof value !== 'object' || !('name' in value) || value.of || rest.length > 0)
    return undefined;
  const { words, lang } = t.wording(value.name);
  return {
    ...{ 'data-not-data': 'name', 'data-name': '', lang: value.lang ?? lang },
    children: words,
  } as const;
};

export const Rich = ({ text, look, tabIndex }: { text: Text } & Look) => (
  <>
    {held(useText().pieces(text)).map(({ piece, tail }, index) => {
      if (typeof piece === 'string') return <Fragment key={index}>{piece}</Fragment>;
      const value = (
        <Value
          value={piece}
          {...(look === undefined ? {} : { look })}
          {...(tabIndex === undefined ? {} : { tabIndex })}
        />
      );
      return tail === '' || !('figure' in piece) ? (
        <Fragment key={index}>
          {value}
          {tail}
        </Fragment>
      ) : (
        <span key={index} className={css.held}>
          {value}
          {tail}
        </span>
      );
    })}
  </>
);
