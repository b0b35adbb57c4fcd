import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { acts } from './acts.ts';
import { watchArrivals } from './arrivals.ts';
import { resize, type Size, sizes } from './look.ts';
import { openWindow } from './open-window.tsx';
import { scenarios } from './scenarios.ts';

/** Whatever a person does: the screen that opens is seen from its heading on, and what goes wrong is seen and read out. */
describe.each(Object.keys(sizes) as readonly Size[])('%s', (size) => {
  it.each(Object.entries(acts))('what comes is seen, and told once: %s', async (name, act) => {
    const situation = scenarios[name.replace(/\+.*/, '')];
    if (!situation) throw new Error(`There is no situation for ${name}`);
    await resize(size);
    await openWindow(situation);
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    const watch = watchArrivals();
    await act();
    await watch.stop();
    expect(watch.faults).toEqual([]);
  });
});
