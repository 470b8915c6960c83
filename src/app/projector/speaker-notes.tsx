/** The notes of a slide: the presenter's own, else those that come with the exhibit. */
import { Rich } from '../../charts/rich.tsx';
import type { Dataset } from '../../domain/dataset.ts';
import { speakerNotes } from './speaker.ts';
import type { Prepared } from './prepared.ts';

export const SpeakerNotes = ({ one, data }: { one: Prepared; data: Dataset }) => (
  <div data-notes>
    {one.slide.notes === undefined
      ? speakerNotes(data, one).map((note, i) => (
          <p key={i}>
            <Rich text={note} />
          </p>
        ))
      : one.slide.notes.split('\n').map((line, i) => (
          <p key={i} data-not-data="name">
            {line}
          </p>
        ))}
  </div>
);
