/** Code for what is not on the first screen: fetched when asked for, or once a reader has begun to act. */
import { useEffect } from 'react';
import { bringPart, bringRest, type Part } from '../i18n/catalogue.ts';
import { useText } from '../i18n/context.tsx';
import css from './app.module.css';
import { later, type Later } from '../media/later.tsx';
import { bringDocuments } from './documents.ts';

/** A screen with what it says and names. Without titles of documents it still stands. */
const saying = async <Code,>(part: Part | undefined, code: Promise<Code>): Promise<Code> => {
  const [loaded] = await Promise.all([
    code,
    part ? bringPart(part) : bringRest(),
    bringDocuments().catch(() => undefined),
  ]);
  return loaded;
};

export const About = later(async () => (await saying('about', import('./about/about.tsx'))).About);
export const EvidencePopover = later(
  async () => (await saying('evidence', import('../media/evidence.tsx'))).EvidencePopover,
);
export const ExhibitScreen = later(
  async () => (await saying(undefined, import('./exhibit-screen.tsx'))).ExhibitScreen,
);
export const Ledger = later(
  async () => (await saying('ledger', import('./ledger/ledger.tsx'))).Ledger,
);
export const Projector = later(
  async () => (await saying('projector', import('./projector/projector.tsx'))).Projector,
);

const screens: Readonly<Record<string, Pick<Later<never>, 'bring'>>> = {
  about: About,
  exhibit: ExhibitScreen,
  sources: Ledger,
  present: Projector,
  notes: Projector,
};

/** What an address asks for is there when it is first drawn. */
export const bringScreen = (name: string | null): Promise<void> | undefined =>
  screens[name ?? '']?.bring();

/** Said while a screen's code is on its way; nothing else moves. */
export const Waiting = () => (
  <p className={css.waiting} role="status">
    {useText().say('app.waiting')}
  </p>
);

const firstActs = ['pointerover', 'pointerdown', 'keydown'] as const;

/** The first act of a reader brings in what the next may need, so that no click waits for the network. */
export const useWarmUp = (): void => {
  useEffect(() => {
    const all = new AbortController();
    const warm = (): void => {
      all.abort();
      for (const part of [EvidencePopover, ...Object.values(screens)]) void part.bring();
    };
    for (const act of firstActs) addEventListener(act, warm, { signal: all.signal });
    return () => all.abort();
  }, []);
};
