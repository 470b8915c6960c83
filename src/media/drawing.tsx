/** A figure behind its own boundary: when it cannot be drawn, its table stands in and the others go on. */
import { Component, type ReactNode } from 'react';
import type { Hands, Shown } from '../contract/exhibit.ts';
import { useText } from '../i18n/context.tsx';
import { LaterTable } from './later-table.tsx';

type BoundaryProps = { readonly fallback: ReactNode; readonly children: ReactNode };

export class Boundary extends Component<BoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };
  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }
  override render(): ReactNode {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}

const Stand = ({ shown }: { shown: Shown }) => {
  const t = useText();
  return (
    <div role="note">
      <p>{t.say('app.broken')}</p>
      <LaterTable table={shown.view.table} />
    </div>
  );
};

export const Drawing = ({ shown, hands }: { shown: Shown; hands: Hands }) => (
  <Boundary key={shown.exhibit.id} fallback={<Stand shown={shown} />}>
    {shown.figure(hands)}
  </Boundary>
);
