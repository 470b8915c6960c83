/** A Text drawn with its figures alive: each opens its evidence, each quotation and name is marked as such. */
import { Fragment } from 'react';
import { isoDay } from '../domain/civil.ts';
import { useText } from '../i18n/context.tsx';
import type { Said, Text } from '../i18n/text.ts';
import { Figure } from './figure.tsx';

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
  if ('free' in value)
    return value.claims.length === 0 ? (
      <span lang={value.lang}>{value.free}</span>
    ) : (
      <span data-claims={value.claims.join(' ')} data-kind="reported" lang={value.lang}>
        {value.free}
      </span>
    );
  return value.of ? (
    <span data-claims={value.of.claims.join(' ')} data-kind={value.of.kind} lang={value.lang}>
      {t.said(value)}
    </span>
  ) : (
    <span data-not-data="name" lang={value.lang}>
      {t.said(value)}
    </span>
  );
};

export const Rich = ({ text, look, tabIndex }: { text: Text } & Look) => (
  <>
    {useText()
      .pieces(text)
      .map((piece, index) => (
        <Fragment key={index}>
          {typeof piece === 'string' ? (
            piece
          ) : (
            <Value
              value={piece}
              {...(look === undefined ? {} : { look })}
              {...(tabIndex === undefined ? {} : { tabIndex })}
            />
          )}
        </Fragment>
      ))}
  </>
);
