/** For development: every exhibit in every medium over a record of choice, bundled or awkward. Not part of the build. */
import { EvidenceContext } from '../../charts/evidence-context.ts';
import type { Exhibit } from '../../contract/exhibit.ts';
import { datasetAt, type Archive, type Dataset } from '../../domain/dataset.ts';
import type { Day } from '../../domain/civil.ts';
import { exhibits } from '../../exhibits/list.ts';
import { TextContext } from '../../i18n/context.tsx';
import { createText } from '../../i18n/translate.ts';
import { Card } from '../../media/card.tsx';
import { Focus } from '../../media/focus.tsx';
import { TileCard } from '../../media/tile-card.tsx';
import { awkward, type AwkwardName } from './awkward.ts';

const media = ['card', 'focus'] as const;
type Shown = (typeof media)[number];

const nothing = new URLSearchParams();
const still = { change: () => undefined, href: '#', onFocusView: () => undefined };
const host = { open: () => undefined };

export const Specimen = ({
  exhibit,
  medium,
  data,
}: {
  exhibit: Exhibit;
  medium: Shown;
  data: Dataset;
}) => {
  const shown = exhibit.show(data, nothing);
  if (medium === 'focus') return <Focus shown={shown} data={data} {...still} />;
  return exhibit.size === 'tile' ? (
    <TileCard shown={shown} {...still} />
  ) : (
    <Card shown={shown} data={data} {...still} />
  );
};

type Props = {
  readonly archive: Archive;
  readonly asOf: Day;
  readonly set: AwkwardName;
  readonly medium: Shown;
};

export const Gallery = ({ archive, asOf, set, medium }: Props) => {
  const data = datasetAt(awkward[set](archive), asOf);
  return (
    <TextContext value={createText('en')}>
      <EvidenceContext value={host}>
        <nav>
          {(Object.keys(awkward) as AwkwardName[]).map((name) => (
            <p key={name}>
              {name}:{' '}
              {media.map((one) => (
                <a key={one} href={`?set=${name}&medium=${one}`}>
                  {one}{' '}
                </a>
              ))}
            </p>
          ))}
        </nav>
        <main>
          {exhibits.map((exhibit) => (
            <Specimen key={exhibit.id} exhibit={exhibit} medium={medium} data={data} />
          ))}
        </main>
      </EvidenceContext>
    </TextContext>
  );
};
