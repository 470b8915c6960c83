/** The page: overview tiles with what needs attention, then one section after another. */
import { memo, type ReactNode } from 'react';
import { Rich } from '../charts/rich.tsx';
import { investmentSet } from '../contract/investment-set.ts';
import { ledeText } from '../contract/lede.ts';
import type { Section as SectionName } from '../contract/exhibit.ts';
import { sections } from '../contract/exhibit.ts';
import type { Dataset } from '../domain/dataset.ts';
import { exhibitById, exhibits } from '../exhibits/list.ts';
import { useText } from '../i18n/context.tsx';
import { Card } from '../media/card.tsx';
import { TileCard } from '../media/tile-card.tsx';
import css from './dashboard.module.css';
import { ExhibitHost, type Handles } from './exhibit-host.tsx';
import { Key } from './key.tsx';

/** The same record twice, but for a moment after a change: at once, and when what is in view is drawn. */
type Data = { readonly data: Dataset; readonly later: Dataset };

// Not written in place: the same function for good, so that an exhibit knows when nothing changed.
const asTile = (handles: Handles): ReactNode => <TileCard {...handles} />;
const asCard = (handles: Handles): ReactNode => <Card {...handles} />;

const Tile = ({ id, data, later }: Data & { id: string }) => {
  const exhibit = exhibitById(id);
  return exhibit ? (
    <ExhibitHost exhibit={exhibit} data={data} later={later}>
      {asTile}
    </ExhibitHost>
  ) : null;
};

const Overview = ({ data, later }: Data) => {
  const t = useText();
  const set = investmentSet(data);
  return (
    <section id="overview" className={css.overview} aria-labelledby="lede">
      <h1 id="lede" className={css.lede}>
        <Rich text={ledeText(data)} />
      </h1>
      <div className={css.grid}>
        <div className={css.main}>
          <div className={css.pair}>
            <Tile id="trade-total" data={data} later={later} />
            <Tile id="trade-target" data={data} later={later} />
          </div>
          <div className={css.set}>
            <p className={css.setHead}>
              <strong>{t.say('fdi.title')}</strong> {set ? <Rich text={set.head} /> : null}
            </p>
            <div className={css.triple}>
              <Tile id="fdi-projects" data={data} later={later} />
              <Tile id="fdi-registered" data={data} later={later} />
              <Tile id="fdi-realised" data={data} later={later} />
            </div>
            {set?.laterText ? (
              <p className={css.later}>
                <Rich text={set.laterText} look="signed" />
              </p>
            ) : null}
          </div>
          <div className={css.triple} data-rule="true">
            <Tile id="fdi-outlook" data={data} later={later} />
            <Tile id="credit-line" data={data} later={later} />
            <Tile id="tax-paid" data={data} later={later} />
          </div>
        </div>
        <div className={css.side}>
          <Tile id="attention" data={data} later={later} />
          <Key />
        </div>
      </div>
    </section>
  );
};

const Section = ({ name, data, later }: Data & { name: SectionName }) => {
  const t = useText();
  const own = exhibits.filter((exhibit) => exhibit.section === name);
  if (own.length === 0) return null;
  return (
    <section id={name} className={css.section} aria-labelledby={`${name}-title`}>
      <header className={css.sectionHead}>
        <h2 id={`${name}-title`}>{t.say(`section.${name}`)}</h2>
        <p>{t.say(`sectionScope.${name}`)}</p>
      </header>
      {own.map((exhibit) => (
        <ExhibitHost key={exhibit.id} exhibit={exhibit} data={data} later={later}>
          {asCard}
        </ExhibitHost>
      ))}
    </section>
  );
};

export const Dashboard = memo(({ data, later }: Data) => (
  <>
    <Overview data={data} later={later} />
    {sections.slice(1).map((name) => (
      <Section key={name} name={name} data={data} later={later} />
    ))}
  </>
));
Dashboard.displayName = 'Dashboard';
