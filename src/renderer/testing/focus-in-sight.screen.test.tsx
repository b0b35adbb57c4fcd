import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { acts } from './acts.ts';
import { isSeen } from './arrivals.ts';
import { resize } from './look.ts';
import { openWindow } from './open-window.tsx';
import { scenarios } from './scenarios.ts';
import { aSituation } from './situation.ts';

// In a narrow window the bar at the foot lies over the page (WCAG 2.2, 2.4.11).
it.each(['devices', 'build', 'homes-several', 'protection', 'hand-over+device', 'gaps-some', 'home-lived'])(
  'whoever goes on by keyboard sees where they are, above the bar at the foot: %s',
  async (name) => {
    await resize('on a narrow screen');
    await openWindow(scenarios[name.replace(/\+.*/, '')] ?? aSituation('welcome'));
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    await acts[name]?.();
    expect(await stopsOutOfSight()).toEqual([]);
  },
);

async function stopsOutOfSight(): Promise<readonly string[]> {
  const seen = new Set<Element>();
  const hidden: string[] = [];
  for (let presses = 0; presses < 20; presses += 1) {
    await userEvent.keyboard('{Tab}');
    const stop = document.activeElement;
    if (stop === null || stop === document.body || seen.has(stop)) break;
    seen.add(stop);
    // A radio button is shown by its label.
    const shown = stop.closest('label') ?? stop;
    if (!shown.closest('footer') && !isSeen(shown)) hidden.push(shown.textContent ?? stop.tagName);
  }
  expect(seen.size).toBeGreaterThan(2);
  return hidden;
}
