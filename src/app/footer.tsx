/** Where the figures come from: version, checksum, count of sources, licence. */
import { Rich } from '../charts/rich.tsx';
import type { Dataset } from '../domain/dataset.ts';
import { useText } from '../i18n/context.tsx';
import { text } from '../i18n/text.ts';
import css from './footer.module.css';

export const Footer = ({ data }: { data: Dataset }) => {
  const t = useText();
  const sources = new Set(data.claims.map((claim) => claim.source)).size;
  return (
    <footer className={css.footer}>
      <p>
        <Rich
          text={text('app.compiled', { n: { count: data.claims.length }, m: { count: sources } })}
        />
      </p>
      <p data-not-data="version">
        {t.say('app.version')} {data.version}, {t.say('app.checksum')}{' '}
        {/* No word of any language, whatever letters it holds. */}
        <span lang="zxx">{data.checksum}</span>.
      </p>
      <p data-not-data="version">{t.say('app.license')}</p>
    </footer>
  );
};
