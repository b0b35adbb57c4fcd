import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { catalogue } from '../../words/catalogue.ts';
import { acts } from './acts.ts';
import { photograph, resize } from './look.ts';
import { openWindow } from './open-window.tsx';
import { sidewaysScrolling } from './page-checks.ts';
import { findMisplaced } from './placement.ts';
import { scenarios } from './scenarios.ts';

/** A language that is read from right to left; its words are still English, which is what a missing one falls back to. */
beforeEach(async () => {
  await catalogue.changeLanguage('ar');
});
afterEach(async () => {
  await catalogue.changeLanguage('en-GB');
});

const looked = [
  'welcome',
  'connect-cloudflare',
  'homes-several+typed',
  'choose-address+taken',
  'devices+add',
  'build+settings',
  'build',
  'build-running',
  'hand-over+device',
  'hand-over+guide',
  'home-lived',
  'trouble-found+asked',
] as const;

describe('a language that is read from right to left', () => {
  it.each(looked)('has nothing beside the window or over its edge: %s', async (name) => {
    await open(name);
    await photograph(`rtl-${name}-wide`);
    expect(outOfPlace()).toEqual([]);
    await resize('on a narrow screen');
    await photograph(`rtl-${name}-narrow`);
    expect(outOfPlace()).toEqual([]);
  });

  it('has the rail and the way back on the right, and the way on on the left', async () => {
    await open('devices');
    expect(document.documentElement.dir).toBe('rtl');
    expect(left('nav')).toBeGreaterThan(left('main h1'));
    const back = page.getByRole('button', { name: 'Back', exact: true }).element();
    const on = page.getByRole('button', { name: 'Continue', exact: true }).element();
    expect(back.getBoundingClientRect().left).toBeGreaterThan(on.getBoundingClientRect().right);
  });

  it('turns what points to where reading goes on, and begins its lines on the right', async () => {
    await open('build');
    await expect
      .element(page.getByRole('main').getByRole('button', { expanded: false }).first())
      .toBeVisible();
    const fold = document.querySelector('main button[aria-expanded=false] svg');
    expect(fold && getComputedStyle(fold).scale).toBe('-1 1');
    const heading = document.querySelector('main h1');
    expect(heading && getComputedStyle(heading).textAlign).toBe('start');
    const card = document.querySelector('main li button');
    expect(card && getComputedStyle(card).textAlign).not.toBe('left');
  });

  it('has switches that go on towards the left', async () => {
    await open('build+settings');
    await expect.element(page.getByRole('switch').first()).toBeInTheDocument();
    const moved = document.querySelector('.MuiSwitch-switchBase.Mui-checked');
    const matrix = new DOMMatrix(moved ? getComputedStyle(moved).transform : '');
    expect(matrix.e).toBeLessThan(0);
  });
});

async function open(name: string): Promise<void> {
  const situation = scenarios[name.replace(/\+.*/, '')];
  if (!situation) throw new Error(`There is no situation for ${name}`);
  await resize('in the usual window');
  await openWindow(situation);
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
  await acts[name]?.();
}

function outOfPlace(): readonly string[] {
  return [...sidewaysScrolling(), ...findMisplaced()];
}

function left(selector: string): number {
  return document.querySelector(selector)?.getBoundingClientRect().left ?? Number.NaN;
}
