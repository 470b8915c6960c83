/** Code for what is not on the first screen: fetched when asked for, or once a reader has begun to act. */
import { lazy, useEffect } from 'react';
import { bringPart, bringRest, type Part } from '../i18n/catalogue.ts';
import { useText } from '../i18n/context.tsx';
import css from './app.module.css';
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

const parts = {
  about: () => saying('about', import('./about/about.tsx')),
  evidence: () => saying('evidence', import('../media/evidence.tsx')),
  focus: () => saying(undefined, import('./exhibit-screen.tsx')),
  ledger: () => saying('ledger', import('./ledger/ledger.tsx')),
  projector: () => saying('projector', import('./projector/projector.tsx')),
} as const;

export const About = lazy(async () => ({ default: (await parts.about()).About }));
export const EvidencePopover = lazy(async () => ({
  default: (await parts.evidence()).EvidencePopover,
}));
export const ExhibitScreen = lazy(async () => ({ default: (await parts.focus()).ExhibitScreen }));
export const Ledger = lazy(async () => ({ default: (await parts.ledger()).Ledger }));
export const Projector = lazy(async () => ({ default: (await parts.projector()).Projector }));

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
      // What cannot be had now is asked for again when it is needed.
      for (const load of Object.values(parts)) load().catch(() => undefined);
    };
    for (const act of firstActs) addEventListener(act, warm, { signal: all.signal });
    return () => all.abort();
  }, []);
};
