/** The page: overview tiles with what needs attention, then one section after another. */
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
import { ExhibitHost } from './exhibit-host.tsx';
import { Key } from './key.tsx';

const Tile = ({ id, data }: { id: string; data: Dataset }) => {
  const exhibit = exhibitById(id);
  return exhibit ? (
    <ExhibitHost exhibit={exhibit} data={data}>
      {(handles) => <TileCard {...handles} />}
    </ExhibitHost>
  ) : null;
};

const Overview = ({ data }: { data: Dataset }) => {
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
            <Tile id="trade-total" data={data} />
            <Tile id="trade-target" data={data} />
          </div>
          <div className={css.set}>
            <p className={css.setHead}>
              <strong>{t.say('fdi.title')}</strong> {set ? <Rich text={set.head} /> : null}
            </p>
            <div className={css.triple}>
              <Tile id="fdi-projects" data={data} />
              <Tile id="fdi-registered" data={data} />
              <Tile id="fdi-realised" data={data} />
            </div>
            {set?.laterText ? (
              <p className={css.later}>
                <Rich text={set.laterText} look="signed" />
              </p>
            ) : null}
          </div>
          <div className={css.triple} data-rule="true">
            <Tile id="fdi-outlook" data={data} />
            <Tile id="credit-line" data={data} />
            <Tile id="tax-paid" data={data} />
          </div>
        </div>
        <div className={css.side}>
          <Tile id="attention" data={data} />
        </div>
      </div>
      <Key />
    </section>
  );
};

const Section = ({ name, data }: { name: SectionName; data: Dataset }) => {
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
        <ExhibitHost key={exhibit.id} exhibit={exhibit} data={data}>
          {(handles) => <Card {...handles} />}
        </ExhibitHost>
      ))}
    </section>
  );
};

export const Dashboard = ({ data }: { data: Dataset }) => (
  <>
    <Overview data={data} />
    {sections.slice(1).map((name) => (
      <Section key={name} name={name} data={data} />
    ))}
  </>
);
