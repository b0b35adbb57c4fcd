import { afterAll, describe, expect, it } from 'vitest';
import { commands, page } from 'vitest/browser';
import type { Answers } from '../../contract/journey.ts';
import { acts } from './acts.ts';
import { resize } from './look.ts';
import { openWindow } from './open-window.tsx';
import { scenarios } from './scenarios.ts';
import { aSituation } from './situation.ts';

/** The moments in which the house leaves the rail. */

// All other tests of screens begin with a computer that asks for it.
afterAll(() => commands.emulateMedia({ reducedMotion: 'reduce' }));

const picture = () =>
  page.getByRole('img', { name: /How your setup stands|nothing in this picture is real/ });

async function comesIn(motion: 'no-preference' | 'reduce'): Promise<void> {
  await commands.emulateMedia({ reducedMotion: motion });
  await resize('in the usual window');
  await openWindow(scenarios['keys-practice'] ?? aSituation('welcome'));
  await acts['keys-practice+visit-seen']?.();
}

/** What moves in the picture, and for how long. */
const motions = (): readonly string[] =>
  [...picture().element().querySelectorAll('*')]
    .map((part) => getComputedStyle(part))
    .filter(({ animationName }) => animationName !== 'none')
    .map(
      ({ animationDuration, animationTimingFunction }) => `${animationDuration} ${animationTimingFunction}`,
    );

describe('a device that comes in', () => {
  it('has the house to itself, with its name on the key, and the gate opens once', async () => {
    await comesIn('no-preference');
    await expect.element(page.getByRole('heading', { level: 1, name: 'Anna’s phone is in' })).toHaveFocus();
    expect(picture().elements()).toHaveLength(1);
    expect(picture().element().getAttribute('aria-label')).toContain('The gate opens for Anna’s phone');
    expect(picture().element().textContent).toContain('Anna’s phone');
    expect(page.getByRole('navigation', { name: 'Steps' }).elements()).toEqual([]);
    expect(motions()).toEqual(Array.from({ length: 3 }, () => '0.24s ease-out'));
    await expect.poll(() => document.getAnimations()).toEqual([]);
  });

  it('stands there at once, as it is at the end, for those who ask for less motion', async () => {
    await comesIn('reduce');
    await expect.element(page.getByRole('heading', { level: 1, name: 'Anna’s phone is in' })).toBeVisible();
    expect(motions()).toEqual([]);
    expect(picture().element().textContent).toContain('Anna’s phone');
    // The next screen has its rail again.
    await page.getByRole('button', { name: 'Go on with Ben’s Pixel' }).click();
    await expect.element(page.getByRole('navigation', { name: 'Steps' })).toBeVisible();
  });
});

describe('the locks, when all of them hold for the first time', () => {
  const steps = () => page.getByRole('navigation', { name: 'Steps' });

  async function hold(name: 'locks-passed' | 'own-checks-both', change: Answers = {}): Promise<void> {
    await resize('in the usual window');
    const situation = scenarios[name] ?? aSituation();
    const { journey } = situation;
    const answers = { ...journey.answers, ...change };
    await openWindow({ ...situation, journey: { ...journey, answers } });
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  for (const name of ['locks-passed', 'own-checks-both'] as const) {
    it(`have the house to themselves: ${name}`, async () => {
      await hold(name, { handedOver: [], inUse: [] });
      await expect.element(page.getByRole('heading', { level: 1, name: 'Every lock holds' })).toBeVisible();
      expect(picture().elements()).toHaveLength(1);
      expect(steps().elements()).toEqual([]);
    });

    it(`stand beside the steps once a key was handed over: ${name}`, async () => {
      await hold(name, { handedOver: ['a1a1a1'] });
      await expect.element(steps()).toBeVisible();
    });
  }

  it('wait for the other side where only one was seen', async () => {
    await openWindow(scenarios['own-checks-inside'] ?? aSituation());
    await expect.element(page.getByRole('heading', { level: 1, name: 'Check the proxy' })).toBeVisible();
    await expect.element(steps()).toBeVisible();
  });
});

describe('the end', () => {
  it('shows the house first and warns of nothing in practice', async () => {
    await comesIn('reduce');
    await page.getByRole('button', { name: 'Go on with Ben’s Pixel' }).click();
    await page.getByRole('button', { name: 'All keys' }).click();
    await page.getByRole('button', { name: 'Finish without the rest' }).click();
    await expect
      .element(page.getByRole('heading', { level: 1, name: 'Now you know every step' }))
      .toHaveFocus();
    expect(picture().elements()).toHaveLength(1);
    await expect.element(page.getByText('not handed over yet')).not.toBeInTheDocument();
  });

  it('says for real how many keys open, and offers what is worth keeping', async () => {
    await openWindow(scenarios['keys-done'] ?? aSituation('welcome'));
    await acts['keys-done+finish']?.();
    await expect.element(page.getByText('3 keys open it')).toBeVisible();
    await expect.element(page.getByRole('button', { name: /^Language/ })).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'What to keep' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Save the sheet' })).toBeVisible();
  });
});
