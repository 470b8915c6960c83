/** Small helpers on EDTF period strings that are already validated. */

/** The same period one year earlier: 2025-33 → 2024-33, 2025-01/2025-10 → 2024-01/2024-10. */
export const yearBefore = (period: string): string | undefined => {
  if (!/^\d{4}(-\d{2})?(\/\d{4}(-\d{2})?)?$/.test(period)) return undefined;
  return period
    .split('/')
    .map((part) => String(Number(part.slice(0, 4)) - 1) + part.slice(4))
    .join('/');
};

/** A whole calendar year, as a number. */
export const wholeYear = (period: string | undefined): number | undefined =>
  period !== undefined && /^\d{4}$/.test(period) ? Number(period) : undefined;
