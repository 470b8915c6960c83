/** The audience window: one slide over the whole window, and everything a hand on a clicker can ask of it. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/context.tsx';
import { text } from '../../i18n/text.ts';
import { useAddress } from '../../state/address.ts';
import { elapsed } from '../../state/talk.ts';
import { stamp } from '../clock.ts';
import { stepsOf } from './decks.ts';
import { Before } from './before.tsx';
import { Blank, Spotlight } from './covers.tsx';
import { DeckNews } from './deck-news.tsx';
import { Help } from './help.tsx';
import { keepPlace } from './kept-place.ts';
import type { Act } from './keys.ts';
import { openNotes } from './open-notes.ts';
import { Overview } from './overview.tsx';
import { PresentBar } from './present-bar.tsx';
import { placeWindows } from './place-windows.ts';
import css from './present.module.css';
import { PrintDeck } from './print-deck.tsx';
import type { TalkProps } from './talk-props.ts';
import { Said } from './said.tsx';
import { nextLanguage, otherVoices } from './shared-settings.ts';
import { Wall } from './stage.tsx';
import { useDigits } from './use-digits.ts';
import { useKeys } from './use-keys.ts';
import { useLoop } from './use-loop.ts';
import { fillScreen, useAwake, useResting } from './use-screen.ts';
import { useTalk } from './use-talk.ts';
import { useTouch } from './use-touch.ts';

const leaving = {
  screen: undefined,
  deck: undefined,
  slide: undefined,
  step: undefined,
  talk: undefined,
  loop: undefined,
};

export const Present = ({ data, archive, deck, shown, slides }: TalkProps) => {
  const t = useText();
  const steps = useSteps(slides);
  const { talk, send, other, id } = useTalk('audience', steps);
  const [help, setHelp] = useState(false);
  const [blocked, setBlocked] = useState<string>();
  const [asked, setAsked] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const official = useAddress((state) => state.params.has('evidence'));
  const resting = useResting();
  useAwake();
  const loop = useLoop(box, talk.blank === null && !talk.overview, () =>
    send(talk.slide === slides.length ? { type: 'first' } : { type: 'nextSlide' }),
  );
  const digits = useDigits((slide) => send({ type: 'go', slide }));

  const leave = useCallback(() => {
    const { params, go } = useAddress.getState();
    keepPlace(params);
    if (document.fullscreenElement) void document.exitFullscreen();
    go(leaving);
  }, []);

  const title = slides[talk.slide - 1];

  // The slide that has come up takes the focus from the one that has gone; a control in use keeps it.
  useEffect(() => {
    const active = document.activeElement;
    if (active && active !== document.body && !active.closest('[inert]')) return;
    box.current
      ?.querySelector<HTMLElement>('[data-current="true"] h1')
      ?.focus({ preventScroll: true });
  }, [talk.slide]);

  const stepOut = (): void => {
    const current = box.current?.querySelector<HTMLElement>('[data-current="true"] h1');
    if (help) setHelp(false);
    else if (talk.overview) send({ type: 'close' });
    else if (talk.table) send({ type: 'table' });
    else if (talk.before) send({ type: 'before' });
    else if (document.activeElement?.closest('[data-slide]') && document.activeElement !== current)
      current?.focus({ preventScroll: true });
    else if (document.fullscreenElement) void document.exitFullscreen();
    else if (talk.since !== null && elapsed(talk, stamp()) > 0 && !asked) setAsked(true);
    else leave();
  };

  const act = (what: Act): boolean => {
    if (what !== 'escape') setAsked(false);
    if (talk.blank !== null) {
      send({ type: 'next' });
      return true;
    }
    if (typeof what === 'object') digits.add(what.digit);
    else if (what === 'goTo') return digits.enter() || (send({ type: 'next' }), true);
    else if (what === 'escape') stepOut();
    else if (what === 'fullscreen') fillScreen();
    else if (what === 'help') setHelp((is) => !is);
    else if (what === 'language') send(nextLanguage());
    else if (what === 'official') send(otherVoices());
    else if (what === 'window') setBlocked(openNotes(id));
    else if (talk.overview && /^(next|previous|first|last)$/.test(what)) return false;
    else send({ type: what });
    return true;
  };
  useKeys(act);

  return (
    <div
      ref={box}
      className={css.present}
      data-resting={resting && !talk.overview && !help}
      data-still={talk.still}
      data-talk={id}
      {...useTouch((move) => (talk.blank === null ? send({ type: move }) : send({ type: 'next' })))}
    >
      <main id="content" className={css.wall} inert={talk.overview || talk.blank !== null || help}>
        <Wall slides={slides} talk={talk} data={data} />
      </main>
      <p className="visually-hidden" role="status" data-said>
        {title ? <Said one={title} number={talk.slide} of={slides.length} /> : null}
      </p>
      <PresentBar
        send={send}
        leave={leave}
        other={other}
        onNotes={() => setBlocked(openNotes(id))}
        onPlace={() => void placeWindows(id).then(setBlocked)}
        onHelp={() => setHelp(true)}
      />
      {digits.text === '' ? null : (
        <p className={css.toast} data-not-data="ordinal">
          {t.plain(text('projector.goTo', { n: { name: digits.text } }))}
        </p>
      )}
      {asked ? (
        <p className={css.toast} role="alert">
          {t.say('projector.leave')}
        </p>
      ) : null}
      {loop ? <p className={css.corner}>{t.say(`projector.loop.${loop}`)}</p> : null}
      {blocked === undefined ? null : (
        <p className={css.toast} role="alert">
          {t.say('projector.popup')}{' '}
          <a href={blocked} target="_blank" rel="opener" onClick={() => setBlocked(undefined)}>
            {t.say('projector.popupLink')}
          </a>
        </p>
      )}
      {official ? (
        <p className={css.corner} role="status" data-official>
          {t.say('projector.officialOnly')}; <kbd>R</kbd> {t.say('projector.keys.reset')}
        </p>
      ) : null}
      {talk.before && title ? <Before archive={archive} data={data} one={title} /> : null}
      <DeckNews deck={deck} archive={archive} data={data} />
      {talk.spot ? <Spotlight /> : null}
      {talk.overview ? (
        <Overview deck={deck} shown={shown} slides={slides} data={data} talk={talk} send={send} />
      ) : null}
      {help ? <Help close={() => setHelp(false)} /> : null}
      {talk.blank === null ? null : (
        <Blank colour={talk.blank} onWake={() => send({ type: 'next' })} />
      )}
      <PrintDeck slides={slides} data={data} />
    </div>
  );
};

/** The same list while the deck is the same, so that nothing is made anew. */
const useSteps = (slides: TalkProps['slides']): readonly number[] => {
  const text = slides.map((one) => stepsOf(one.slide)).join();
  const [steps, setSteps] = useState({ text, list: slides.map((one) => stepsOf(one.slide)) });
  if (steps.text !== text) {
    const next = { text, list: slides.map((one) => stepsOf(one.slide)) };
    setSteps(next);
    return next.list;
  }
  return steps.list;
};
