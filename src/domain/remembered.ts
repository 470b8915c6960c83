/** What follows from a thing that never changes is worked out once and kept as long as the thing. */
const keptBy = <Of, T>(keyOf: (of: Of) => object, make: (of: Of) => T): ((of: Of) => T) => {
  const made = new WeakMap<object, { readonly value: T }>();
  return (of) => {
    const key = keyOf(of);
    const known = made.get(key);
    if (known) return known.value;
    const value = make(of);
    made.set(key, { value });
    return value;
  };
};

export const remembered = <Of extends object, T>(make: (of: Of) => T): ((of: Of) => T) =>
  keptBy((of) => of, make);

/** For what follows from the claims alone: the records of two days on which the same was known share it. */
export const ofClaims = <Of extends { readonly claims: object }, T>(
  make: (data: Of) => T,
): ((data: Of) => T) => keptBy((data) => data.claims, make);
