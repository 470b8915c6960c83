/** One sentence for those who hear the wall: place and finding, its figures resting on their claims. */
import { Rich } from '../../charts/rich.tsx';
import { figuresIn } from '../../charts/slide-model.ts';
import { useText } from '../../i18n/context.tsx';
import { text } from '../../i18n/text.ts';
import { titleIn } from '../../state/deck.ts';
import type { Prepared } from './prepared.ts';

export const Said = ({ one, number, of }: { one: Prepared; number: number; of: number }) => {
  const t = useText();
  const finding = one.content.title ?? one.headline;
  const [first, ...rest] = figuresIn(finding);
  const name = titleIn(one.slide.title, t.language) ?? t.plain(finding);
  const evidence = first && {
    ...first,
    kind: 'derived' as const,
    claims: [...first.claims, ...rest.flatMap((figure) => figure.claims)] as const,
  };
  return (
    <Rich
      text={text('projector.said', {
        n: { count: number },
        of: { count: of },
        title: { name, ...(evidence ? { of: evidence } : {}) },
      })}
    />
  );
};
