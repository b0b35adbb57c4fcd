import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { acts } from './acts.ts';
import { resize } from './look.ts';
import { openWindow } from './open-window.tsx';
import { everyStep, scenarios } from './scenarios.ts';
import { countWordsOnScreen } from './words-on-screen.ts';

/** How much a person has to read who opens a screen and no fold on it. Guides are read step by step. */
async function wordsOn(name: string): Promise<number> {
  const situation = scenarios[name.replace(/\+.*/, '')];
  if (!situation) throw new Error(`There is no situation for ${name}`);
  await resize('in the usual window');
  await openWindow(situation);
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
  await acts[name]?.();
  return countWordsOnScreen();
}

describe('is read in one go', () => {
  it.each([...Object.keys(everyStep), 'domain-choice', 'log-in', 'found', 'build-built', 'locks-passed'])(
    '%s',
    async (name) => expect(await wordsOn(name)).toBeLessThanOrEqual(160),
  );

  it.each(['build', 'practice-build', 'build-changed', 'build-blocked'])('the review: %s', async (name) =>
    expect(await wordsOn(name)).toBeLessThanOrEqual(120),
  );
});
