/** One exhibit large: controls, drawing, table, disagreements, sources, link. */
import { Marked } from '../charts/marked.tsx';
import type { Dataset } from '../domain/dataset.ts';
import { exhibitById, exhibits } from '../exhibits/list.ts';
import { useText } from '../i18n/context.tsx';
import { text } from '../i18n/text.ts';
import { Focus } from '../media/focus.tsx';
import { ExhibitHost } from './exhibit-host.tsx';
import css from './exhibit-screen.module.css';
import { Key } from './key.tsx';
import { ScreenLink } from './screen-link.tsx';

const home = { screen: undefined, id: undefined };

export const ExhibitScreen = ({ id, data }: { id: string; data: Dataset }) => {
  const t = useText();
  const exhibit = exhibitById(id);
  if (!exhibit)
    return (
      <div className={css.missing}>
        <h1>
          <Marked text={text('app.unknownExhibit', { id: { name: id } })} />
        </h1>
        <p>
          <ScreenLink to={home}>{t.say('app.toDashboard')}</ScreenLink>
        </p>
      </div>
    );
  const index = exhibits.indexOf(exhibit);
  const [before, after] = [exhibits[index - 1], exhibits[index + 1]];
  return (
    <>
      <nav className={css.path} aria-label={t.say('action.focus')}>
        <p>
          <ScreenLink to={home}>{t.say('screen.dashboard')}</ScreenLink>
          {' / '}
          {t.say(`section.${exhibit.section}`)}
          {' / '}
          {t.say(exhibit.title)}
        </p>
        <p>
          {[
            before && (['action.previous', before] as const),
            after && (['action.next', after] as const),
          ].map((link) =>
            link ? (
              <ScreenLink key={link[0]} to={{ screen: 'exhibit', id: link[1].id }}>
                {t.plain(text(link[0], { name: text(link[1].title) }))}
              </ScreenLink>
            ) : null,
          )}
        </p>
      </nav>
      <ExhibitHost key={exhibit.id} exhibit={exhibit} data={data}>
        {(handles) => <Focus {...handles} />}
      </ExhibitHost>
      <Key />
    </>
  );
};
