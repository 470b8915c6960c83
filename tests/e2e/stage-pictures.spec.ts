/** Slides as a room sees them, held to pictures: the disagreement, the goals, the timeline. */
import { expect, test } from './support/page.ts';
import { looksAsKept } from './support/picture.ts';
import { current, present } from './support/talk.ts';

const stages = [
  { name: 'slide-disagreement-en-4x3', at: '&slide=2', width: 1024, height: 768 },
  { name: 'slide-disagreement-lo-16x9', at: '&slide=2&lang=lo', width: 1280, height: 720 },
  { name: 'slide-goals-en-16x9', at: '&slide=3&step=1', width: 1280, height: 720 },
  { name: 'slide-timeline-lo-4x3', at: '&slide=5&lang=lo', width: 1024, height: 768 },
] as const;

for (const { name, at, width, height } of stages)
  test(name, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await present(page, at, '2026-11-22');
    await expect(current(page).locator('[data-slide-source]')).not.toBeEmpty();
    await looksAsKept(current(page), name);
  });
