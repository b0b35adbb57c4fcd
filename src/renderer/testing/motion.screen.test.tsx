import { afterAll, expect, it } from 'vitest';
import { commands, page } from 'vitest/browser';
import { resize, thingsInMotion, violations } from './look.ts';
import { openWindow } from './open-window.tsx';
import { scenarios } from './scenarios.ts';
import { aSituation } from './situation.ts';

// All other tests of screens begin with a computer that asks for it.
afterAll(() => commands.emulateMedia({ reducedMotion: 'reduce' }));

it.each(['build-running', 'connect-home', 'locks-running', 'homes-looking'])(
  'what moves stands still for those who ask for it: %s',
  async (name) => {
    await commands.emulateMedia({ reducedMotion: 'no-preference' });
    await resize('in the usual window');
    await openWindow(scenarios[name] ?? aSituation('welcome'));
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.poll(thingsInMotion).toBeGreaterThan(0);
    await commands.emulateMedia({ reducedMotion: 'reduce' });
    await expect.poll(thingsInMotion).toBe(0);
    expect(await violations()).toEqual([]);
  },
);
