import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { acts } from './acts.ts';
import { watchArrivals } from './arrivals.ts';
import { findUnclear } from './forced-colours.ts';
import {
  photograph,
  resize,
  type Size,
  thingsInMotion,
  violations,
  withForcedColours,
  withTextSpacing,
} from './look.ts';
import { openWindow } from './open-window.tsx';
import { sidewaysScrolling } from './page-checks.ts';
import { findMisplaced } from './placement.ts';
import type { Situation } from './situation.ts';
import { countWordsOnScreen, wordsAllowed } from './words-on-screen.ts';

const smaller = ['on a narrow screen', 'at 200 % zoom'] as const satisfies readonly Size[];

/** The narrowest that is asked for anywhere (WCAG 2.2, 1.4.10), a small window with the rail, and a wide screen. */
const otherWidths = [320, 900, 1920];

type Situations = Readonly<Record<string, Situation>>;

/** Each of these situations, as it is met and after each act on it: whoever comes can see it, read it and find the way. */
export function areForEverybody(situations: Situations): void {
  const actsOn = (name: string) => Object.entries(acts).filter(([act]) => act.startsWith(`${name}+`));
  for (const [name, situation] of Object.entries(situations)) {
    it(`${name} is for everybody`, () => lookAt(name, situation));
    for (const [act, doIt] of actsOn(name)) it(`${act} is for everybody`, () => lookAt(act, situation, doIt));
  }
}

/**
 * In smaller windows axe looks only at what everybody sees on their way, because each look takes its time.
 * @param name of a situation, or of an act on one
 */
export function isForEverybodyInSmallWindows(name: string, situations: Situations): void {
  const situation = situations[name.replace(/\+.*/, '')];
  it.each(smaller)(`${name} is for everybody %s`, async (size) => {
    if (!situation) throw new Error(`There is no situation for ${name}`);
    await arriveAt(situation, size);
    await acts[name]?.();
    await expectAccessible(size);
  });
}

async function lookAt(name: string, situation: Situation, act?: () => Promise<void>): Promise<void> {
  if (act) await watchAct(situation, act);
  else await arriveAt(situation, 'in the usual window');
  await expectAccessible('in the usual window');
  if (!act) await expectSwitches();
  await expectReadInOneGo(name);
  await photograph(`${name}-wide`);
  for (const size of smaller) {
    await resize(size);
    expectWellPlaced(size);
    if (size === 'on a narrow screen') await photograph(`${name}-narrow`);
    expect.soft(withTextSpacing(sidewaysScrolling), `${size}, with text spacing`).toEqual([]);
  }
  for (const width of otherWidths) {
    await page.viewport(width, 740);
    expectWellPlaced(`${width} px wide`);
  }
  expect.soft(await withForcedColours(findUnclear)).toEqual([]);
}

/** Where there is least room, each screen and each note that comes of it is in sight. */
async function watchAct(situation: Situation, act: () => Promise<void>): Promise<void> {
  await arriveAt(situation, 'at 200 % zoom');
  const stopWatching = watchArrivals();
  await act();
  expect.soft(await stopWatching()).toEqual([]);
  await resize('in the usual window');
}

/** The question has the focus when its screen appears, so that it is read out and the next Tab leads into it. */
async function arriveAt(situation: Situation, size: Size): Promise<void> {
  await resize(size);
  await openWindow(situation);
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
}

/** Nobody is shut out of what the window shows now. */
export async function expectAccessible(size: Size): Promise<void> {
  expect.soft(await violations()).toEqual([]);
  expectWellPlaced(size);
  expect.soft(thingsInMotion()).toBe(0);
}

/** Language, colours and what Latchkey is can be reached from every screen, also where the house has it to itself. */
async function expectSwitches(): Promise<void> {
  for (const name of [/^Language/, /^Colours/, 'About Latchkey']) {
    await expect.element(page.getByRole('button', { name }).first()).toBeVisible();
  }
}

/** Nobody is met by a wall of words. Where more are allowed they are waited for: some come a moment after the screen. */
async function expectReadInOneGo(name: string): Promise<void> {
  const { least, most } = wordsAllowed(name);
  await expect
    .poll(countWordsOnScreen, { message: 'more words are allowed than are needed' })
    .toBeGreaterThanOrEqual(least);
  expect.soft(countWordsOnScreen(), 'words').toBeLessThanOrEqual(most);
}

function expectWellPlaced(size: string): void {
  expect.soft(sidewaysScrolling(), size).toEqual([]);
  expect.soft(findMisplaced(), size).toEqual([]);
}
