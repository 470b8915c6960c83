/** Time of day, time of the talk, time of the slide; whether it is late is said in words. */
import { useText } from '../../i18n/context.tsx';
import { text } from '../../i18n/text.ts';
import { clockText } from '../../i18n/clock-text.ts';
import { elapsed, type Talk } from '../../state/talk.ts';
import { timeOfDay } from '../clock.ts';
import css from './notes-window.module.css';
import type { Prepared } from './prepared.ts';

const usual = 60;

const secondsOf = (one: Prepared): number => one.slide.seconds ?? usual;

type Props = { readonly talk: Talk; readonly slides: readonly Prepared[]; readonly now: number };

export const Clocks = ({ talk, slides, now }: Props) => {
  const t = useText();
  const planned = slides.reduce((sum, one) => sum + secondsOf(one), 0);
  const until = slides.slice(0, talk.slide).reduce((sum, one) => sum + secondsOf(one), 0);
  const ran = elapsed(talk, now) / 1000;
  const own = slides[talk.slide - 1];
  const onSlide = talk.since === null ? 0 : (now - Math.max(talk.slideSince, talk.since)) / 1000;
  const { hours, minutes } = timeOfDay(now);
  const isLate = ran > until;
  const left = planned - ran;
  const items = [
    ['time', t.say('projector.notes.time'), clockText(hours, minutes)],
    [
      'elapsed',
      t.plain(text('projector.notes.elapsed', { minutes: { count: Math.ceil(planned / 60) } })),
      clockText(Math.floor(ran / 60), Math.floor(ran % 60)),
    ],
    [
      'slide',
      t.plain(
        text('projector.notes.slideTime', { seconds: { count: own ? secondsOf(own) : usual } }),
      ),
      clockText(Math.floor(onSlide / 60), Math.floor(onSlide % 60)),
    ],
  ] as const;
  return (
    <div
      className={css.clocks}
      data-not-data="clock"
      role="group"
      aria-label={t.say('projector.notes.time')}
    >
      <dl>
        {items.map(([id, name, value]) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd data-clock={id}>{value}</dd>
          </div>
        ))}
      </dl>
      <svg className={css.budget} aria-hidden="true">
        <line x1="0" x2="100%" y1="8" y2="8" />
        <line
          className={css.spent}
          x1="0"
          x2={`${String(Math.min(100, (ran / planned) * 100))}%`}
          y1="8"
          y2="8"
        />
        {slides.map((one, i) => {
          const at = slides.slice(0, i).reduce((sum, other) => sum + secondsOf(other), 0);
          const x = `${String((at / planned) * 100)}%`;
          return <line key={one.slide.key} x1={x} x2={x} y1="2" y2="14" />;
        })}
      </svg>
      <p data-late={isLate}>
        {t.say(isLate ? 'projector.notes.late' : 'projector.notes.onTime')}
        {'; '}
        {clockText(Math.floor(Math.abs(left) / 60), Math.floor(Math.abs(left) % 60))}{' '}
        {t.say(left >= 0 ? 'projector.notes.left' : 'projector.notes.over')}
      </p>
    </div>
  );
};
