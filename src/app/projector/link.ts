/**
 * Two windows of one talk. The audience owns its state; the presenter sends numbered commands and mirrors what comes
 * back. Each says once a second that it is there; alone, each goes on by itself; of two states the higher revision holds.
 */
import { isCommand, isTalk, type Command, type Talk } from '../../state/talk.ts';

export type Role = 'audience' | 'presenter';

type Message = { readonly talk: string; readonly from: string } & (
  | { readonly type: 'hello'; readonly role: Role }
  | { readonly type: 'beat'; readonly role: Role }
  | { readonly type: 'bye'; readonly role: Role }
  | { readonly type: 'command'; readonly seq: number; readonly command: Command }
  | { readonly type: 'state'; readonly role: Role; readonly state: Talk; readonly place: string }
);

export type Link = {
  readonly send: (command: Command) => void;
  /** Tells the other window how things stand. */
  readonly tell: () => void;
  readonly close: () => void;
};

export type LinkHands = {
  readonly role: Role;
  readonly talk: string;
  readonly state: () => Talk;
  /** Deck, day and language, as an address: both windows show the same. */
  readonly place: () => string;
  readonly onState: (state: Talk, place: string) => void;
  readonly onCommand: (command: Command) => void;
  readonly onOther: (there: boolean) => void;
};

const beat = 1000;
/** Beats without a word after which the other window is held to be gone. */
const lostAfter = 3;

const isMessage = (value: unknown, talk: string): value is Message => {
  const message = Object(value) as Record<string, unknown>;
  if (message['talk'] !== talk || typeof message['from'] !== 'string') return false;
  if (message['type'] === 'command')
    return Number.isInteger(message['seq']) && isCommand(message['command']);
  if (message['type'] === 'state')
    return isTalk(message['state']) && typeof message['place'] === 'string';
  return ['hello', 'beat', 'bye'].includes(message['type'] as string);
};

/** The channel all windows of this origin share; else the window that opened this one, or was opened. */
const carrierOf = (talk: string, receive: (value: unknown) => void) => {
  if (typeof BroadcastChannel === 'function') {
    const channel = new BroadcastChannel(`deck:${talk}`);
    channel.onmessage = (event: MessageEvent<unknown>) => receive(event.data);
    return {
      post: (message: Message) => channel.postMessage(message),
      close: () => channel.close(),
    };
  }
  // The talk's id is the nonce: a stranger does not know it.
  const peers = new Set<WindowProxy>();
  const opener = window.opener as WindowProxy | null;
  if (opener) peers.add(opener);
  const listen = (event: MessageEvent<unknown>): void => {
    if (!isMessage(event.data, talk) || !event.source) return;
    peers.add(event.source as WindowProxy);
    receive(event.data);
  };
  addEventListener('message', listen);
  const target = location.origin === 'null' ? '*' : location.origin;
  return {
    post: (message: Message) => peers.forEach((peer) => peer.postMessage(message, target)),
    close: () => removeEventListener('message', listen),
  };
};

export const openLink = (hands: LinkHands): Link => {
  const { role, talk } = hands;
  const from = crypto.randomUUID();
  const done = new Map<string, number>();
  let seq = 0;
  let missed = 0;
  let there = false;

  const see = (is: boolean): void => {
    if (is) missed = 0;
    if (is !== there) {
      there = is;
      hands.onOther(is);
    }
  };

  const receive = (value: unknown): void => {
    if (!isMessage(value, talk) || value.from === from) return;
    if (value.type === 'command') {
      if (role !== 'audience') return;
      see(true);
      // A command that comes twice is done once.
      if ((done.get(value.from) ?? 0) >= value.seq) return;
      done.set(value.from, value.seq);
      hands.onCommand(value.command);
      return;
    }
    if (value.role === role) return;
    if (value.type === 'bye') return see(false);
    const isBack = !there;
    see(true);
    if (value.type === 'state') {
      const own = hands.state();
      const newer = value.state.rev - own.rev;
      if (newer > 0 || (newer === 0 && role === 'presenter'))
        hands.onState(value.state, value.place);
      else if (newer < 0) tell();
      return;
    }
    if (value.type === 'hello' || isBack) tell();
  };

  const carrier = carrierOf(talk, receive);
  const post = (message: Message): void => carrier.post(message);
  function tell(): void {
    post({ talk, from, type: 'state', role, state: hands.state(), place: hands.place() });
  }

  const timer = setInterval(() => {
    post({ talk, from, type: 'beat', role });
    missed += 1;
    if (there && missed > lostAfter) see(false);
  }, beat);
  const leave = (): void => post({ talk, from, type: 'bye', role });
  addEventListener('pagehide', leave);
  post({ talk, from, type: 'hello', role });
  tell();

  return {
    send: (command) => {
      seq += 1;
      post({ talk, from, type: 'command', seq, command });
    },
    tell,
    close: () => {
      leave();
      removeEventListener('pagehide', leave);
      clearInterval(timer);
      carrier.close();
    },
  };
};
