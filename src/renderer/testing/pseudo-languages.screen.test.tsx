import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { waySteps } from '../../contract/journey.ts';
import { showLanguage } from '../../words/show-language.ts';
import { photograph, resize } from './look.ts';
import { openWindow } from './open-window.tsx';
import { sidewaysScrolling } from './page-checks.ts';
import { findMisplaced } from './placement.ts';
import { scenarios } from './scenarios.ts';

/** What everybody sees who goes all the way, without what they press: the words are strange. */
const way = [...waySteps.cloudflare, 'domain-choice', 'log-in', 'build-built', 'keys-done', 'home-lived'];

afterEach(() => showLanguage('en'));

describe('a language with longer words', () => {
  beforeEach(() => showLanguage('en-XA'));

  it.each(way)('neither scrolls sideways nor leaves its cards: %s', async (name) => {
    await open(name);
    await resize('on a narrow screen');
    await photograph(`en-XA-${name}-narrow`);
    expect([...sidewaysScrolling(), ...findMisplaced(), ...cutOff()]).toEqual([]);
  });
});

describe('a language that is read from right to left', () => {
  beforeEach(() => showLanguage('ar-XB'));

  it('has addresses typed from left to right', async () => {
    await open('find-home');
    const field = document.querySelector('input[type=url]');
    expect(field && getComputedStyle(field).direction).toBe('ltr');
  });

  it.each(['welcome', 'devices', 'home-lived'])('has everything in its place: %s', async (name) => {
    await open(name);
    await photograph(`ar-XB-${name}-wide`);
    expect(document.documentElement).toHaveAttribute('dir', 'rtl');
    expect([...sidewaysScrolling(), ...findMisplaced()]).toEqual([]);
    await resize('on a narrow screen');
    expect([...sidewaysScrolling(), ...findMisplaced()]).toEqual([]);
  });
});

async function open(name: string): Promise<void> {
  const situation = scenarios[name];
  if (!situation) throw new Error(`There is no situation ${name}`);
  await resize('in the usual window');
  await openWindow(situation);
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
}

/** Words of a button that it has no room for. */
function cutOff(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('button, a')]
    .filter((element) => element.checkVisibility() && getComputedStyle(element).overflowX !== 'visible')
    .filter((element) => element.scrollWidth > element.clientWidth + 1)
    .map((element) => `Cut off: ${element.textContent}`);
}
