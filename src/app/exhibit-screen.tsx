/** One exhibit large: controls, drawing, table, disagreements, sources, link. */
import type { MouseEvent } from 'react';
import type { Dataset } from '../domain/dataset.ts';
import { exhibitById, exhibits } from '../exhibits/list.ts';
import { useText } from '../i18n/context.tsx';
import { text } from '../i18n/text.ts';
import { Focus } from '../media/focus.tsx';
import { useAddress } from '../state/address.ts';
import { ExhibitHost } from './exhibit-host.tsx';
import css from './exhibit-screen.module.css';
import { Key } from './key.tsx';
import { hrefOf } from './view-state.ts';

export const ExhibitScreen = ({ id, data }: { id: string; data: Dataset }) => {
  const t = useText();
  const params = useAddress((s) => s.params);
  const go = useAddress((s) => s.go);
  const exhibit = exhibitById(id);
  const home = { screen: undefined, id: undefined };
  const follow =
    (patch: Readonly<Record<string, string | undefined>>) =>
    (event: MouseEvent): void => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      go(patch);
    };
  if (!exhibit)
    return (
      <div className={css.missing}>
        <h1>{t.plain(text('app.unknownExhibit', { id: { name: id } }))}</h1>
        <p>
          <a href={hrefOf(params, home)} onClick={follow(home)}>
            {t.say('app.toDashboard')}
          </a>
        </p>
      </div>
    );
  const index = exhibits.indexOf(exhibit);
  const [before, after] = [exhibits[index - 1], exhibits[index + 1]];
  return (
    <>
      <nav className={css.path} aria-label={t.say('action.focus')}>
        <p>
          <a href={hrefOf(params, home)} onClick={follow(home)}>
            {t.say('screen.dashboard')}
          </a>
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
              <a
                key={link[0]}
                href={hrefOf(params, { screen: 'exhibit', id: link[1].id })}
                onClick={follow({ screen: 'exhibit', id: link[1].id })}
              >
                {t.plain(text(link[0], { name: text(link[1].title) }))}
              </a>
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
