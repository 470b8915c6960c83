/** What the slide's finding was a year before: the answer to "is that new?", without leaving the slide. */
import { useMemo } from 'react';
import { Rich } from '../../charts/rich.tsx';
import { civilOf, dayOf } from '../../domain/civil.ts';
import { datasetAt, type Archive, type Dataset } from '../../domain/dataset.ts';
import { text } from '../../i18n/text.ts';
import { useAddress } from '../../state/address.ts';
import type { Prepared } from './prepared.ts';
import css from './present.module.css';
import { preparedDeck } from './slides.ts';

type Props = { readonly archive: Archive; readonly data: Dataset; readonly one: Prepared };

export const Before = ({ archive, data, one }: Props) => {
  const official = useAddress((state) => state.params.get('evidence') === 'official');
  const { year, month, day } = civilOf(data.asOf);
  const then = dayOf(year - 1, month, Math.min(day, 28));
  const [before] = useMemo(
    () => preparedDeck(datasetAt(archive, then, official ? 'official' : 'all'), [one.slide]),
    [archive, then, official, one.slide],
  );
  if (!before) return null;
  return (
    <p className={css.before} role="status" data-before>
      <Rich
        text={text('projector.yearBefore', {
          date: { clock: then },
          finding: before.content.title ?? before.headline,
        })}
      />
    </p>
  );
};
