/** One exhibit behind its own boundary: prepared, set from the address, handed to a medium. */
import {
  Suspense,
  useCallback,
  useContext,
  useDeferredValue,
  useMemo,
  type ReactNode,
} from 'react';
import { writeParam } from '../contract/params.ts';
import type { Exhibit, Shown } from '../contract/exhibit.ts';
import type { Dataset } from '../domain/dataset.ts';
import { LaterTextContext, TextContext, useText } from '../i18n/context.tsx';
import { Boundary } from '../media/drawing.tsx';
import { useAddress } from '../state/address.ts';
import { useInView } from './in-view.ts';
import { hrefOf } from './view-state.ts';

export type Handles = {
  readonly shown: Shown;
  readonly data: Dataset;
  readonly change: (patch: Readonly<Record<string, unknown>>, dragging?: boolean) => void;
  readonly href: string;
  readonly onFocusView: () => void;
  readonly onAdd: () => Promise<void>;
  readonly onPresent: () => Promise<void>;
};

const deckActs = async () => (await import('./projector/projector.tsx')).deckActs;

type Props = {
  readonly exhibit: Exhibit;
  readonly data: Dataset;
  /** The record as it is drawn out of view, where it may lag behind. */
  readonly later?: Dataset;
  /** The same function from one drawing to the next: nothing is drawn again when it and all else are the same. */
  readonly children: (handles: Handles) => ReactNode;
};

const Host = ({ exhibit, data: now, later = now, children }: Props) => {
  const { id } = exhibit;
  const inView = useInView(id);
  const data = inView ? now : later;
  const spoken = useText();
  const laterSpoken = useContext(LaterTextContext) ?? spoken;
  const go = useAddress((state) => state.go);
  // Only its own part of the address concerns an exhibit: a change elsewhere must not prepare it again.
  const own = useAddress((state) =>
    new URLSearchParams([...state.params].filter(([key]) => key.startsWith(`${id}.`))).toString(),
  );
  // Where its links lead can wait: nobody presses two things at once.
  const href = useDeferredValue(useAddress((s) => hrefOf(s.params, { screen: 'exhibit', id })));
  const change = useCallback<Handles['change']>(
    (patch, dragging) => {
      const settled = Object.keys(patch).flatMap((name) => exhibit.params[name]?.settles ?? []);
      const entries = Object.entries(patch).flatMap(([name, value]) => {
        const param = exhibit.params[name];
        return param ? [[name, writeParam(param, value)] as const] : [];
      });
      const written = {
        ...Object.fromEntries(settled.map((name) => [name, undefined])),
        ...Object.fromEntries(entries),
      };
      const keyed = Object.entries(written).map(([name, value]) => [`${id}.${name}`, value]);
      go(
        Object.fromEntries(keyed) as Record<string, string | undefined>,
        dragging ? 'replace' : 'push',
      );
    },
    [exhibit, id, go],
  );
  const onFocusView = useCallback(() => go({ screen: 'exhibit', id }), [go, id]);
  const drawn = useMemo(() => {
    const shown = exhibit.show(data, new URLSearchParams(own));
    const onAdd = async (): Promise<void> => (await deckActs()).add(id, own);
    const onPresent = async (): Promise<void> => (await deckActs()).present(id, own);
    return children({ shown, data, change, href, onFocusView, onAdd, onPresent });
  }, [children, exhibit, id, data, own, change, href, onFocusView]);
  return <TextContext value={inView ? spoken : laterSpoken}>{drawn}</TextContext>;
};

export const ExhibitHost = (props: Props) => {
  const t = useText();
  const { exhibit } = props;
  return (
    <Boundary
      key={exhibit.id}
      fallback={
        <section data-exhibit={exhibit.id} data-medium="card" aria-label={t.say(exhibit.title)}>
          <h3>{t.say(exhibit.title)}</h3>
          <p role="note">{t.say('app.brokenAll')}</p>
        </section>
      }
    >
      <Suspense>
        <Host {...props} />
      </Suspense>
    </Boundary>
  );
};
