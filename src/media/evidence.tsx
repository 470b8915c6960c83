/** The opened evidence: who said it, who carried it, when, how sure, who disagrees, and a sentence to copy. */
import { useId, useLayoutEffect, useRef } from 'react';
import type { Anchor } from '../charts/anchor.ts';
import { evidenceOf } from '../contract/evidence-view.ts';
import type { Dataset } from '../domain/dataset.ts';
import { useText, WithMessages } from '../i18n/context.tsx';
import type { Figure } from '../i18n/text.ts';
import css from './evidence.module.css';
import { ClaimEvidence } from './evidence-claim.tsx';
import { DerivedEvidence } from './evidence-derived.tsx';
import { freeSide, keepInView, placeBeside } from './place.ts';

type Props = {
  readonly figure: Figure;
  readonly data: Dataset;
  readonly anchor: Anchor;
  readonly close: () => void;
};

const Popover = ({ figure, data, anchor, close }: Props) => {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const claim = data.claim(figure.claims[0]);
  const derived = figure.is === 'amount' && figure.formula !== undefined;

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const side = freeSide(element, anchor());
    const place = (): void => placeBeside(element, anchor(), side);
    place();
    keepInView(element, anchor());
    element.focus({ preventScroll: true });
    // A note that comes later, and a list that is opened, make it higher.
    const observer = new ResizeObserver(place);
    observer.observe(element);
    addEventListener('resize', place);
    return () => {
      observer.disconnect();
      removeEventListener('resize', place);
    };
  }, [anchor, figure]);

  // Before the first paint: a key may come as soon as the popover is seen.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
    };
    const onDown = (event: PointerEvent): void => {
      const target = event.target as Node;
      if (!box.current?.contains(target) && !anchor().contains(target)) close();
    };
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', onDown);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', onDown);
    };
  }, [anchor, close]);

  return (
    <div
      ref={box}
      className={css.popover}
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      data-evidence={figure.claims.join(' ')}
    >
      <button type="button" className={css.close} data-action="close" onClick={close}>
        {t.say('action.close')} <kbd>Esc</kbd>
      </button>
      {claim === undefined ? (
        <h2 id={titleId}>{t.say('evidence.unknown')}</h2>
      ) : derived ? (
        <DerivedEvidence figure={figure} data={data} titleId={titleId} />
      ) : (
        <ClaimEvidence view={evidenceOf(data, claim)} data={data} titleId={titleId} />
      )}
    </div>
  );
};

export const EvidencePopover = (props: Props) => (
  <WithMessages part="evidence">
    <Popover {...props} />
  </WithMessages>
);
