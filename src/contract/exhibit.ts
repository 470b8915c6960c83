/** The one abstraction: claims shown with their evidence, declared once and served by every medium. */
import { createElement, type ComponentType, type ReactElement } from 'react';
import type { Dataset } from '../domain/dataset.ts';
import type { Figure, MessageKey } from '../i18n/text.ts';
import { readParams, type Params, type Values } from './params.ts';
import type { View } from './view.ts';

export const sections = [
  'overview',
  'trade',
  'investment',
  'projects',
  'cooperation',
  'evidence',
] as const;
export type Section = (typeof sections)[number];

export type Medium = 'card' | 'focus' | 'slide' | 'print';

/** Where a figure is drawn. Everything else about its size is a matter of style sheets. */
export type Frame = { readonly medium: Medium };

export type FigureProps<V extends View, P> = {
  readonly view: V;
  readonly values: P;
  readonly frame: Frame;
  /** Changes the exhibit's own params; `dragging` replaces the address instead of pushing it. */
  readonly change: (patch: Readonly<Record<string, unknown>>, dragging?: boolean) => void;
  /** Opens the evidence of a figure beside the mark that stands for it. */
  readonly open: (figure: Figure, from: Element) => void;
};

/** What a medium hands to a figure, whatever the exhibit. */
export type Hands = Pick<FigureProps<View, unknown>, 'frame' | 'change' | 'open'>;

export type ExhibitSpec<P extends Params, V extends View> = {
  readonly id: string;
  readonly title: MessageKey;
  readonly section: Section;
  /** tile: a name and a figure; chart: picture with a rail of notes; wide: takes the whole measure. */
  readonly size: 'tile' | 'chart' | 'wide';
  readonly params: P;
  /** Pure and total: holds for any subset of the claims. */
  readonly view: (data: Dataset, values: Values<P>) => V;
  readonly Figure: ComponentType<FigureProps<V, Values<P>>>;
};

export type Shown = {
  readonly exhibit: Exhibit;
  readonly view: View;
  readonly values: Readonly<Record<string, unknown>>;
  readonly figure: (hands: Hands) => ReactElement;
};

export type Exhibit = {
  readonly id: string;
  readonly title: MessageKey;
  readonly section: Section;
  readonly size: ExhibitSpec<Params, View>['size'];
  readonly params: Params;
  readonly show: (data: Dataset, address: URLSearchParams) => Shown;
};

/** Closes over the types of params and view, so that the list of exhibits needs no generics. */
export const defineExhibit = <P extends Params, V extends View>(
  spec: ExhibitSpec<P, V>,
): Exhibit => {
  const { id, title, section, size, params } = spec;
  // A view depends on nothing but the record and the values: made once for each.
  const made = new WeakMap<Dataset, Map<string, Shown>>();
  const exhibit: Exhibit = {
    id,
    title,
    section,
    size,
    params,
    show: (data, address) => {
      const values = readParams(params, id, address);
      const own = made.get(data) ?? new Map<string, Shown>();
      made.set(data, own);
      const key = JSON.stringify(values);
      const known = own.get(key);
      if (known) return known;
      const view = spec.view(data, values);
      const shown: Shown = {
        exhibit,
        view,
        values,
        figure: (hands) => createElement(spec.Figure, { view, values, ...hands }),
      };
      own.set(key, shown);
      return shown;
    },
  };
  return exhibit;
};
