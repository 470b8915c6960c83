/** What follows from a claim alone is worked out once: claims never change. */
import type { Claim } from './claim.ts';

export const perClaim = <T>(make: (claim: Claim) => T): ((claim: Claim) => T) => {
  const made = new WeakMap<Claim, { readonly value: T }>();
  return (claim) => {
    const known = made.get(claim);
    if (known) return known.value;
    const value = make(claim);
    made.set(claim, { value });
    return value;
  };
};
