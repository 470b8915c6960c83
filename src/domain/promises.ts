/** Promises of deeds whose date has certainly passed with no report found. The clock makes no verdict. */
import type { Claim } from './claim.ts';
import type { Dataset } from './dataset.ts';
import type { Commitment } from './project.ts';
import { stateOf } from './promise-state.ts';
import { remembered } from './remembered.ts';
import { sourcedDate, type Sourced, type SourcedDate } from './sourced.ts';

export type Overdue = {
  readonly commitment: Commitment;
  readonly claim: Claim;
  readonly due: SourcedDate;
  /** Days from the end of the stated window to the as-of day. */
  readonly days: Sourced;
};

/** Longest first. */
export const overdue = remembered((data: Dataset): readonly Overdue[] =>
  data.commitments
    .flatMap((commitment): Overdue[] => {
      const state = stateOf(data, commitment);
      const due = state && sourcedDate(state.claim);
      return state?.code === 'past-target' && state.days && due
        ? [{ commitment, claim: state.claim, due, days: state.days }]
        : [];
    })
    .toSorted((a, b) => b.days.value - a.days.value),
);
