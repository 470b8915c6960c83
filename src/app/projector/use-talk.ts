/** The talk at work in one window: its state, the other window, and where both stand in the address. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useAddress } from '../../state/address.ts';
import { applied, isTalk, talkAt, type Command, type Talk } from '../../state/talk.ts';
import { stamp } from '../clock.ts';
import { openLink, type Link, type Role } from './link.ts';
import { takePlace } from './kept-place.ts';
import { keptId, keptTalk, keepTalk } from './kept.ts';

/** What both windows show the same of, beside the talk itself. */
const shared = ['deck', 'asOf', 'evidence', 'lang', 'theme'] as const;

const placeNow = (): string => {
  const { params } = useAddress.getState();
  return new URLSearchParams(
    shared.flatMap((key) => {
      const value = params.get(key);
      return value === null ? [] : [[key, value]];
    }),
  ).toString();
};

const number = (key: string, fallback: number): number => {
  const value = Number(useAddress.getState().params.get(key) ?? fallback);
  return Number.isInteger(value) ? value : fallback;
};

/** Slide and step stand in the address; the first of each is not written. */
const writePlace = ({ slide, step }: Talk): void =>
  useAddress.getState().go(
    {
      slide: slide === 1 ? undefined : String(slide),
      step: step === 0 ? undefined : String(step),
    },
    'replace',
  );

const begin = (id: string, role: Role): Talk => {
  const { params, go } = useAddress.getState();
  if (role === 'audience' && !params.has('deck') && !params.has('slide'))
    go(takePlace(), 'replace');
  const [slide, step] = [number('slide', 1), number('step', 0)];
  const kept = keptTalk(id);
  const fresh = talkAt(slide, step, stamp());
  return isTalk(kept) && kept.slide === slide && kept.step === step ? kept : fresh;
};

export type TalkHands = {
  readonly talk: Talk;
  readonly send: (command: Command) => void;
  /** Whether the other window answers. */
  readonly other: boolean;
  readonly id: string;
};

export const useTalk = (role: Role, steps: readonly number[]): TalkHands => {
  const [id] = useState(() => useAddress.getState().params.get('talk') ?? keptId(role));
  const [talk, setTalk] = useState(() => begin(id, role));
  const [other, setOther] = useState(false);
  const now = useRef(talk);
  const lengths = useRef(steps);
  const link = useRef<Link>(undefined);
  const isThere = useRef(false);

  const take = useCallback(
    (next: Talk): void => {
      now.current = next;
      setTalk(next);
      writePlace(next);
      keepTalk(id, next);
    },
    [id],
  );

  // Voices as they were when the talk began: what R goes back to.
  const saved = useRef(useAddress.getState().params.get('evidence') ?? undefined);
  const apply = useCallback(
    (command: Command): void => {
      const isAwake = now.current.blank === null;
      if (isAwake && command.type === 'set')
        useAddress.getState().go({ [command.key]: command.value || undefined }, 'replace');
      if (isAwake && command.type === 'reset')
        useAddress.getState().go({ evidence: saved.current }, 'replace');
      take(applied(now.current, command, lengths.current, stamp()));
      link.current?.tell();
    },
    [take],
  );

  useLayoutEffect(() => {
    lengths.current = steps;
    const { slide, step } = now.current;
    // A deck that lost slides, or an address beyond its end.
    const last = Math.max(1, steps.length);
    if (slide > last || step > (steps[slide - 1] ?? 0))
      take({
        ...now.current,
        slide: Math.min(slide, last),
        step: Math.min(step, steps[Math.min(slide, last) - 1] ?? 0),
      });
  }, [steps, take]);

  useEffect(() => {
    link.current = openLink({
      role,
      talk: id,
      state: () => now.current,
      place: placeNow,
      onState: (state, place) => {
        const params = new URLSearchParams(place);
        useAddress
          .getState()
          .go(
            Object.fromEntries(shared.map((key) => [key, params.get(key) ?? undefined])),
            'replace',
          );
        take(state);
      },
      onCommand: apply,
      onOther: (there) => {
        isThere.current = there;
        setOther(there);
      },
    });
    return () => link.current?.close();
  }, [role, id, take, apply]);

  // Language, day or deck changed here: the other window follows.
  useEffect(() => {
    let before = placeNow();
    return useAddress.subscribe(() => {
      const place = placeNow();
      if (place === before) return;
      before = place;
      if (role === 'audience') link.current?.tell();
    });
  }, [role]);

  // Back, Forward and typed addresses.
  useEffect(() => {
    const follow = (): void => {
      const [slide, step] = [number('slide', 1), number('step', 0)];
      if (slide !== now.current.slide || step !== now.current.step)
        apply({ type: 'go', slide, step });
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [apply]);

  const send = useCallback(
    (command: Command): void => {
      if (role === 'presenter' && isThere.current) link.current?.send(command);
      else apply(command);
    },
    [role, apply],
  );
  return { talk, send, other, id };
};
