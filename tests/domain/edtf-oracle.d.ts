/** The little of the `edtf` package that the tests use; it ships no types. */
declare module 'edtf' {
  export default function edtf(
    text: string,
    options?: { readonly level?: number },
  ): { readonly min: number; readonly max: number };
}
