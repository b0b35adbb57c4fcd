import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { acts } from './acts.ts';
import { watchArrivals } from './arrivals.ts';
import { resize } from './look.ts';
import { openWindow } from './open-window.tsx';
import { scenarios } from './scenarios.ts';

/**
 * Whatever a person does: the screen that opens is seen from its heading on, and what goes wrong is seen and read out. A wide
 * window scrolls in a part of it. How it is in one that scrolls as a whole is watched wherever an act is looked at.
 */
describe('in the usual window', () => {
  it.each(Object.entries(acts))('what comes is seen, and told once: %s', async (name, act) => {
    const situation = scenarios[name.replace(/\+.*/, '')];
    if (!situation) throw new Error(`There is no situation for ${name}`);
    await resize('in the usual window');
    await openWindow(situation);
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    const stopWatching = watchArrivals();
    await act();
    expect(await stopWatching()).toEqual([]);
  });
});
