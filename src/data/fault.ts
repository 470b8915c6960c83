/** One thing wrong with the bundled data, named so that it can be found and mended. */
export type Fault = {
  readonly file: string;
  /** Id of the record, or its place counted from 1. */
  readonly record: string;
  readonly field: string;
  readonly reason: string;
};
