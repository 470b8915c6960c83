/** Every exhibit, in page order. The explicit list: nothing registers itself. */
import type { Exhibit } from '../contract/exhibit.ts';
import { attention } from './attention.tsx';
import { calendar } from './calendar.tsx';
import { commitments } from './commitments.tsx';
import { disagreements } from './disagreements.tsx';
import { fdiProjects, fdiRealised, fdiRegistered } from './fdi-tiles.tsx';
import { investmentBreakdown } from './investment-breakdown.tsx';
import { investmentFlow } from './investment-flow.tsx';
import { investmentHistory } from './investment-history.tsx';
import { investmentSectors } from './investment-sectors.tsx';
import { powerImports } from './power-imports.tsx';
import { projectTimeline } from './project-timeline.tsx';
import { projectValues } from './project-values.tsx';
import { creditLine, fdiOutlook, taxPaid } from './single-tiles.tsx';
import { tradeBalance } from './trade-balance.tsx';
import { tradeGrowth } from './trade-growth.tsx';
import { tradeTarget } from './trade-target.tsx';
import { tradeTotal } from './trade-total.tsx';

export const exhibits: readonly Exhibit[] = [
  tradeTotal,
  tradeTarget,
  fdiProjects,
  fdiRegistered,
  fdiRealised,
  fdiOutlook,
  creditLine,
  taxPaid,
  attention,
  tradeGrowth,
  tradeBalance,
  investmentBreakdown,
  investmentHistory,
  investmentFlow,
  investmentSectors,
  projectTimeline,
  projectValues,
  powerImports,
  calendar,
  commitments,
  disagreements,
];

export const exhibitById = (id: string | null): Exhibit | undefined =>
  exhibits.find((exhibit) => exhibit.id === id);
