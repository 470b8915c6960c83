/** A link to another view of the product: a real address, followed without leaving the page. */
import type { MouseEvent, ReactNode } from 'react';
import { useAddress } from '../state/address.ts';
import { hrefOf } from './view-state.ts';

type Patch = Readonly<Record<string, string | undefined>>;

type Props = {
  readonly to: Patch;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly current?: boolean;
};

/** Follows a link inside the page; a click that asks for a new window is the browser's. */
export const useFollow = (): ((to: Patch) => (event: MouseEvent) => void) => {
  const go = useAddress((state) => state.go);
  return (to) => (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
};

export const ScreenLink = ({ to, children, className, current }: Props) => {
  const params = useAddress((state) => state.params);
  const follow = useFollow();
  return (
    <a
      className={className}
      href={hrefOf(params, to)}
      aria-current={current ? 'page' : undefined}
      onClick={follow(to)}
    >
      {children}
    </a>
  );
};
