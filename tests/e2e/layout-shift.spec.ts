/** The built page becomes today's page without moving: on the day after the build and months later. */
import { expect, test } from './support/page.ts';
import { startShiftLog, shiftsOn, sumOf } from './support/shift.ts';
import { visit } from './support/visit.ts';

for (const [width, height] of [
  [360, 800],
  [1366, 768],
] as const)
  for (const day of ['2026-11-24', '2027-03-01'])
    test(`nothing moves at ${String(width)} px on ${day}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await startShiftLog(page);
      await visit(page, '', day);
      await page.waitForTimeout(1000);
      const shifts = await shiftsOn(page);
      expect(sumOf(shifts), shifts.join('\n')).toBeLessThanOrEqual(0.01);
    });
