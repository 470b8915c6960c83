/** What moved on the page without being asked to. */
import type { Page } from '@playwright/test';

const log = 'layoutShifts';

/** Before the page is opened. */
export const startShiftLog = async (page: Page): Promise<void> => {
  await page.addInitScript((name) => {
    const shifts: string[] = [];
    Reflect.set(globalThis, name, shifts);
    type Shift = PerformanceEntry & {
      readonly value: number;
      readonly sources?: readonly { readonly node: Node | null }[];
    };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) {
        const moved = entry.sources?.map(({ node }) =>
          node instanceof Element ? `${node.tagName} ${node.textContent.slice(0, 30)}` : '?',
        );
        shifts.push(`${entry.value.toFixed(5)} ${moved?.join('; ') ?? ''}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  }, log);
};

export const shiftsOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate((name) => Reflect.get(globalThis, name) as string[], log);

export const sumOf = (shifts: readonly string[]): number =>
  shifts.reduce((sum, line) => sum + Number.parseFloat(line), 0);
