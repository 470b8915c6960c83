/** A catalogue has the keys of the English one, no more and no fewer; the compiler holds it to that. */
export type Messages<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Messages<English[Key]>;
};
