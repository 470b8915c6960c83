/** One exhibit behind its own boundary: prepared, set from the address, handed to a medium. */
import { useMemo, type ReactNode } from 'react';
import { writeParam } from '../contract/params.ts';
import type { Exhibit, Shown } from '../contract/exhibit.ts';
import type { Dataset } from '../domain/dataset.ts';
import { useText } from '../i18n/context.tsx';
import { Boundary } from '../media/drawing.tsx';
import { useAddress } from '../state/address.ts';
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
  readonly children: (handles: Handles) => ReactNode;
};

const Host = ({ exhibit, data, children }: Props) => {
  const params = useAddress((state) => state.params);
  const go = useAddress((state) => state.go);
  // Only its own part of the address concerns an exhibit: a change elsewhere must not prepare it again.
  const own = [...params].filter(([key]) => key.startsWith(`${exhibit.id}.`));
  const ownText = new URLSearchParams(own).toString();
  const shown = useMemo(
    () => exhibit.show(data, new URLSearchParams(ownText)),
    [exhibit, data, ownText],
  );
  const target = { screen: 'exhibit', id: exhibit.id };
  return children({
    shown,
    data,
    change: (patch, dragging) => {
      const entries = Object.entries(patch).flatMap(([name, value]) => {
        const param = exhibit.params[name];
        return param ? [[`${exhibit.id}.${name}`, writeParam(param, value)] as const] : [];
      });
      go(Object.fromEntries(entries), dragging ? 'replace' : 'push');
    },
    href: hrefOf(params, target),
    onFocusView: () => go(target),
    onAdd: async () => (await deckActs()).add(exhibit.id, ownText),
    onPresent: async () => (await deckActs()).present(exhibit.id, ownText),
  });
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
      <Host {...props} />
    </Boundary>
  );
};
