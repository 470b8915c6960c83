/** The presenter's window: what is on the wall, what comes next, what to say, what to answer, and the clock. */
import { useEffect, useMemo, useState } from 'react';
import { useText } from '../../i18n/context.tsx';
import { text } from '../../i18n/text.ts';
import { useAddress } from '../../state/address.ts';
import { hrefOf } from '../view-state.ts';
import { stamp } from '../clock.ts';
import { Asked } from './asked.tsx';
import { Clocks } from './clocks.tsx';
import { stepsOf } from './decks.ts';
import { Help } from './help.tsx';
import type { Act } from './keys.ts';
import css from './notes-window.module.css';
import { PreFlight } from './pre-flight.tsx';
import type { TalkProps } from './talk-props.ts';
import { SpeakerNotes } from './speaker-notes.tsx';
import { nextLanguage, otherVoices } from './shared-settings.ts';
import { OneSlide, Stage, stepOf } from './stage.tsx';
import { useDigits } from './use-digits.ts';
import { useKeys } from './use-keys.ts';
import { fillScreen, useAwake } from './use-screen.ts';
import { useTalk } from './use-talk.ts';

const second = 500;
const sizes = [16, 18, 21, 24, 28, 32, 36, 40] as const;

/** Time as it passes; a window in the background may miss beats and loses nothing by it. */
const useNow = (): number => {
  const [now, setNow] = useState(stamp);
  useEffect(() => {
    const timer = setInterval(() => setNow(stamp()), second);
    return () => clearInterval(timer);
  }, []);
  return now;
};

export const NotesWindow = ({ data, slides }: TalkProps) => {
  const t = useText();
  const steps = useMemo(() => slides.map((one) => stepsOf(one.slide)), [slides]);
  const { talk, send, other, id } = useTalk('presenter', steps);
  const [help, setHelp] = useState(false);
  const [size, setSize] = useState(2);
  const params = useAddress((state) => state.params);
  const awake = useAwake();
  const now = useNow();
  const digits = useDigits((slide) => send({ type: 'go', slide }));

  const act = (what: Act): boolean => {
    if (talk.blank !== null) send({ type: 'next' });
    else if (typeof what === 'object') digits.add(what.digit);
    else if (what === 'goTo') return digits.enter() || (send({ type: 'next' }), true);
    else if (what === 'escape') {
      if (help) setHelp(false);
      else if (talk.overview) send({ type: 'close' });
      else return false;
    } else if (what === 'fullscreen') fillScreen();
    else if (what === 'help') setHelp((is) => !is);
    else if (what === 'language') send(nextLanguage());
    else if (what === 'official') send(otherVoices());
    else if (what === 'window') return false;
    else send({ type: what });
    return true;
  };
  useKeys(act);

  const one = slides[talk.slide - 1];
  if (!one) return null;
  const left = stepsOf(one.slide) - talk.step;
  const next = left > 0 ? one : slides[talk.slide];
  const copy = { data, of: slides.length, copy: true as const };
  const waking = talk.blank !== null;
  return (
    <div className={css.window} data-talk={id} data-other={other}>
      <header className={css.head}>
        <h1>{t.say('projector.notes.title')}</h1>
        <p role="status" data-lost={!other}>
          {t.say(other ? 'projector.notes.connected' : 'projector.notes.lost')}
          {other ? null : (
            <>
              {' '}
              <a
                href={hrefOf(params, { screen: 'present', talk: id })}
                target="_blank"
                rel="opener"
              >
                {t.say('projector.notes.openAudience')}
              </a>
            </>
          )}
        </p>
        <p>{awake ? t.say('projector.notes.awake') : ''}</p>
      </header>
      <main id="content" className={css.main}>
        <div className={css.left}>
          <h2 className={css.label} data-not-data="ordinal">
            {t.plain(
              text('projector.notes.now', {
                n: { count: talk.slide },
                of: { count: slides.length },
              }),
            )}
            {', '}
            {t.plain(
              text('projector.notes.step', {
                n: { count: talk.step + 1 },
                of: { count: stepsOf(one.slide) + 1 },
              }),
            )}
          </h2>
          <div className={css.now} data-now={talk.slide} data-blanked={talk.blank ?? undefined}>
            <Stage look={talk}>
              <OneSlide one={one} number={talk.slide} step={stepOf(one, talk.step)} {...copy} />
            </Stage>
            {waking ? <p className={css.dark}>{t.say(`projector.blank.${talk.blank}`)}</p> : null}
          </div>
          <div className={css.below}>
            <section className={css.asked} aria-labelledby="asked">
              <h2 id="asked" className={css.label}>
                {t.say('projector.notes.asked')}
              </h2>
              <Asked one={one} data={data} />
            </section>
            <section aria-labelledby="coming">
              <h2 id="coming" className={css.label}>
                {next ? t.say('projector.notes.next') : t.say('projector.notes.end')}
              </h2>
              {next ? (
                <div className={css.next}>
                  <Stage look={talk}>
                    <OneSlide
                      one={next}
                      number={left > 0 ? talk.slide : talk.slide + 1}
                      step={stepOf(next, left > 0 ? talk.step + 1 : 0)}
                      {...copy}
                    />
                  </Stage>
                </div>
              ) : null}
            </section>
          </div>
        </div>
        <div className={css.right}>
          <Clocks talk={talk} slides={slides} now={now} />
          <section className={css.notes} aria-labelledby="notes">
            <h2 id="notes" className={css.label}>
              {t.say('projector.notes.notes')}
              <span>
                <button type="button" disabled={size === 0} onClick={() => setSize(size - 1)}>
                  {t.say('projector.notes.smaller')}
                </button>
                <button
                  type="button"
                  disabled={size === sizes.length - 1}
                  onClick={() => setSize(size + 1)}
                >
                  {t.say('projector.notes.larger')}
                </button>
              </span>
            </h2>
            <div className={css.text} data-size={sizes[size]}>
              <SpeakerNotes one={one} data={data} />
            </div>
          </section>
          <PreFlight slides={slides} other={other} awake={awake} />
        </div>
      </main>
      <footer className={css.foot}>
        <button type="button" data-action="previous" onClick={() => send({ type: 'previous' })}>
          {t.say('projector.bar.previous')}
        </button>
        <button
          type="button"
          data-action="next"
          data-main="true"
          onClick={() => send({ type: 'next' })}
        >
          {t.say('projector.bar.next')}
        </button>
        <button type="button" data-action="black" onClick={() => send({ type: 'black' })}>
          {t.say(waking ? 'projector.notes.wake' : 'projector.notes.black')}
        </button>
        <button type="button" data-action="timer" onClick={() => send({ type: 'timer' })}>
          {t.say(talk.since === null ? 'projector.notes.start' : 'projector.notes.pause')}
        </button>
        {digits.text === '' ? null : (
          <p data-not-data="ordinal">
            {t.plain(text('projector.goTo', { n: { name: digits.text } }))}
          </p>
        )}
        <p className={css.keys}>
          <kbd>PgDn</kbd> {t.say('projector.bar.next')} <kbd>.</kbd> {t.say('projector.bar.black')}{' '}
          <kbd>?</kbd> {t.say('projector.bar.help')}
        </p>
      </footer>
      {help ? <Help close={() => setHelp(false)} /> : null}
    </div>
  );
};
