/** The documents a view rests on, newest first, the first few at once. */
import { Rich } from '../charts/rich.tsx';
import { claimsOf, type View } from '../contract/view.ts';
import type { Claim, Source } from '../domain/claim.ts';
import type { Dataset } from '../domain/dataset.ts';
import { useText } from '../i18n/context.tsx';
import { text } from '../i18n/text.ts';
import { carrierText } from '../contract/describe.ts';
import css from './side-list.module.css';
import { byText } from '../domain/text-order.ts';

const first = 6;

const Line = ({ claim, source, data }: { claim: Claim; source: Source; data: Dataset }) => (
  <li>
    {source.url ? (
      <a href={source.url} rel="noopener noreferrer" target="_blank">
        <Rich text={carrierText(data, claim)} />
      </a>
    ) : (
      <Rich text={carrierText(data, claim)} />
    )}{' '}
    <cite data-claims={claim.id} data-kind={claim.kind} lang={source.language}>
      {source.title}
    </cite>
  </li>
);

export const SourceList = ({ data, view }: { data: Dataset; view: View }) => {
  const t = useText();
  const bySource = new Map<string, Claim>();
  for (const id of claimsOf(view)) {
    const claim = data.claim(id);
    if (claim && !bySource.has(claim.source)) bySource.set(claim.source, claim);
  }
  const lines = [...bySource.values()]
    .flatMap((claim) => {
      const source = data.source(claim.source);
      return source ? [{ claim, source }] : [];
    })
    .toSorted((a, b) => byText(b.source.published ?? '', a.source.published ?? ''));
  const rest = lines.slice(first);
  return (
    <section className={css.list}>
      <h2>{t.say('focus.sources')}</h2>
      <ul>
        {lines.slice(0, first).map((line) => (
          <Line key={line.source.id} {...line} data={data} />
        ))}
      </ul>
      {rest.length > 0 ? (
        <details>
          <summary>
            <Rich text={text('focus.more', { n: { count: rest.length } })} />
          </summary>
          <ul>
            {rest.map((line) => (
              <Line key={line.source.id} {...line} data={data} />
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
};
