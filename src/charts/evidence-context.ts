/** How any figure, in any medium, opens its evidence. */
import { createContext, useContext } from 'react';
import type { Figure } from '../i18n/text.ts';

export type EvidenceHost = {
  readonly open: (figure: Figure, from: Element) => void;
};

export const EvidenceContext = createContext<EvidenceHost>({ open: () => undefined });

export const useEvidence = (): EvidenceHost => useContext(EvidenceContext);
