/** How any figure, in any medium, opens its evidence. */
import { createContext, useContext } from 'react';
import type { Figure } from '../i18n/text.ts';

export type EvidenceHost = {
  readonly open: (figure: Figure, from: Element) => void;
  /** The element that opened what is open now. */
  readonly opener: Element | null;
};

export const EvidenceContext = createContext<EvidenceHost>({ open: () => undefined, opener: null });

export const useEvidence = (): EvidenceHost => useContext(EvidenceContext);
