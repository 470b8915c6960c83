/** The sentence with its citation, ready to paste. */
import { useState } from 'react';
import { Marked } from '../charts/marked.tsx';
import { useText } from '../i18n/context.tsx';
import type { Text } from '../i18n/text.ts';
import css from './evidence.module.css';

export const CopySentence = ({
  sentence,
  claims,
}: {
  sentence: Text;
  claims: readonly string[];
}) => {
  const t = useText();
  const [copied, setCopied] = useState(false);
  const words = t.plain(sentence);
  return (
    <div className={css.sentence}>
      <p data-claims={claims.join(' ')} data-kind="reported">
        <Marked text={sentence} />
      </p>
      <button
        type="button"
        data-action="copy-sentence"
        onClick={() => {
          navigator.clipboard.writeText(words).then(
            () => setCopied(true),
            () => setCopied(false),
          );
        }}
      >
        <span aria-live="polite">{t.say(copied ? 'action.copied' : 'action.copy')}</span>
      </button>
    </div>
  );
};
