/** The application over a loaded archive: address and clock in, one screen out. */
import {
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
  startTransition,
  Suspense,
} from 'react';
import { anchorOf, focusAnchor, type Anchor } from '../charts/anchor.ts';
import { EvidenceContext } from '../charts/evidence-context.ts';
import { parseIsoDay, type Day } from '../domain/civil.ts';
import { datasetAt, type Archive } from '../domain/dataset.ts';
import type { Language } from '../domain/language.ts';
import { LaterTextContext, TextContext } from '../i18n/context.tsx';
import type { Figure } from '../i18n/text.ts';
import { useAddress } from '../state/address.ts';
import css from './app.module.css';
import { today } from './clock.ts';
import { Dashboard } from './dashboard.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { useLanguage, useVoice } from './language.tsx';
import { LanguageNotice } from './language-notice.tsx';
import {
  About,
  EvidencePopover,
  ExhibitScreen,
  Ledger,
  Projector,
  useWarmUp,
  Waiting,
} from './lazy.tsx';
import { Ready, useUnready } from './ready.tsx';
import { Stands, stands } from './stands.tsx';
import { useTheme } from './theme.tsx';
import { titleOf, useTitle } from './title.ts';
import { UpdateNotice } from './update-notice.tsx';
import { viewState } from './view-state.ts';

/** Another screen or day has other figures: what was opened belongs to the one it was opened on. */
type Opened = { readonly figure: Figure; readonly anchor: Anchor };

/**
 * The day shown when none is asked for: the dataset's version date in built HTML, today once started.
 * `settled` is false until the page has moved to today.
 */
const useNow = (version: Day, live: boolean): { now: Day; settled: boolean } => {
  const [state, setState] = useState({ now: version, settled: !live });
  useEffect(() => {
    if (!live) return undefined;
    let isLeft = false;
    const follow = (): void => {
      if (isLeft) return;
      startTransition(() => {
        setState((was) =>
          was.settled && was.now === today() ? was : { now: today(), settled: true },
        );
      });
    };
    void stands.then(follow);
    document.addEventListener('visibilitychange', follow);
    return () => {
      isLeft = true;
      document.removeEventListener('visibilitychange', follow);
    };
  }, [live]);
  return state;
};

/** Marks the element that opened what is open now, without drawing every figure again. */
const useOpener = (anchor: Anchor | undefined): void => {
  useLayoutEffect(() => {
    const element = anchor?.();
    element?.setAttribute('data-opened', 'true');
    return () => element?.removeAttribute('data-opened');
  }, [anchor]);
};

type Props = {
  readonly archive: Archive;
  readonly live: boolean;
  /** The language of an address that names none; its catalogue is at hand. */
  readonly home: Language;
};

export const App = ({ archive, live, home }: Props) => {
  const params = useAddress((s) => s.params);
  const state = viewState(params);
  const { now, settled } = useNow(parseIsoDay(archive.version) ?? 0, live);
  const asOf = state.asOf ?? now;
  const data = datasetAt(archive, asOf, state.evidence);
  // What is out of view follows in its own time. See docs/decisions/0023-in-view-first.md.
  const later = useDeferredValue(data);
  const speech = useLanguage(home);
  const { now: translator, later: laterText } = useVoice(speech.shown);
  const whole = later === data && laterText === translator;
  const screenKey = [state.screen, state.id, state.tab, state.place, asOf, state.evidence].join(
    '|',
  );
  useUnready(`${screenKey}|${speech.asked}`);
  useWarmUp();
  useTitle(titleOf(state), translator);
  useTheme();

  const [opened, setOpened] = useState<Opened>();
  const [openedOn, setOpenedOn] = useState(screenKey);
  if (openedOn !== screenKey) {
    setOpenedOn(screenKey);
    setOpened(undefined);
  }
  const close = useCallback(() => {
    setOpened((was) => {
      if (was) focusAnchor(was.anchor);
      return undefined;
    });
  }, []);

  // The same for good: every figure listens to it.
  const host = useMemo(
    () => ({
      open: (figure: Figure, from: Element) => setOpened({ figure, anchor: anchorOf(from) }),
    }),
    [],
  );
  useOpener(opened?.anchor);
  return (
    <TextContext value={translator}>
      <EvidenceContext value={host}>
        {state.screen === 'present' || state.screen === 'notes' ? (
          <Suspense fallback={<Waiting />}>
            <Projector
              data={data}
              archive={archive}
              role={state.screen === 'present' ? 'audience' : 'presenter'}
            />
            <Ready
              key={`${screenKey}|${speech.shown}`}
              settled={settled && (speech.shown === speech.asked || speech.failed)}
              whole={whole}
            />
            <Stands />
          </Suspense>
        ) : (
          <>
            <a className={css.skip} href="#content">
              {translator.say('app.skip')}
            </a>
            <div className={css.page}>
              <Header data={data} today={now} state={state} />
              <main id="content" tabIndex={-1}>
                <Suspense fallback={<Waiting />}>
                  {state.screen === 'exhibit' ? (
                    <ExhibitScreen id={state.id ?? ''} data={data} />
                  ) : state.screen === 'sources' ? (
                    <Ledger data={data} />
                  ) : state.screen === 'about' ? (
                    <About data={data} />
                  ) : (
                    <LaterTextContext value={laterText}>
                      <Dashboard data={data} later={later} />
                    </LaterTextContext>
                  )}
                  <Ready
                    key={`${screenKey}|${speech.shown}`}
                    settled={settled && (speech.shown === speech.asked || speech.failed)}
                    whole={whole}
                  />
                  <Stands />
                </Suspense>
              </main>
              <Footer data={data} />
            </div>
          </>
        )}
        <LanguageNotice speech={speech} />
        <UpdateNotice />
        {opened ? (
          <Suspense>
            <EvidencePopover
              figure={opened.figure}
              anchor={opened.anchor}
              data={data}
              close={close}
            />
          </Suspense>
        ) : null}
      </EvidenceContext>
    </TextContext>
  );
};
