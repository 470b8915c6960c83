/** A Text in plain words, where figures open nothing: names and quotations are still marked as what they are. */
import { Fragment } from 'react';
import { useText } from '../i18n/context.tsx';
import type { Text } from '../i18n/text.ts';

export const Marked = ({ text }: { text: Text }) => {
  const t = useText();
  return t.pieces(text).map((piece, index) => {
    if (typeof piece === 'string') return <Fragment key={index}>{piece}</Fragment>;
    if ('quote' in piece)
      return (
        <span key={index} lang={piece.lang ?? 'en'}>
          {t.said(piece)}
        </span>
      );
    if (!('name' in piece)) return <Fragment key={index}>{t.said(piece)}</Fragment>;
    const { words, lang } = t.wording(piece.name);
    return (
      <span key={index} data-name="" lang={piece.lang ?? lang}>
        {words}
      </span>
    );
  });
};
