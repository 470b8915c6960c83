/** How the bars are drawn, in one line. */
import { useText } from '../i18n/context.tsx';
import { BarPicture, type BarShape } from './value-bars.tsx';
import css from './value-bars-key.module.css';

const plain = { sure: 100, open: false, ticks: [] };

const samples: readonly (BarShape & {
  readonly id: 'filled' | 'hollow' | 'over' | 'about' | 'tick';
})[] = [
  { ...plain, id: 'filled', filled: true },
  { ...plain, id: 'hollow', filled: false },
  { ...plain, id: 'over', filled: true, sure: 80, open: true },
  { ...plain, id: 'about', filled: true, sure: 60, soft: 100 },
  { ...plain, id: 'tick', filled: true, ticks: [60] },
];

export const BarKey = () => {
  const t = useText();
  return (
    <ul className={css.key} aria-label={t.say('values.keyLabel')}>
      {samples.map(({ id, ...shape }) => (
        <li key={id}>
          <span className={css.sample}>
            <BarPicture shape={shape} domain={[0, 100]} />
          </span>
          {t.say(`values.key.${id}`)}
        </li>
      ))}
    </ul>
  );
};
