import axe from 'axe-core';
import { expect } from 'vitest';
import { commands, page } from 'vitest/browser';
import { readBook } from '../../guides/read-book.ts';
import { type Language, languages } from '../../words/languages.ts';
import { showLanguage } from '../../words/show-language.ts';
import { accessibilityTags, type Scheme, schemes } from './page-checks.ts';

/** At 200 % a window of 1120 × 760 has room for half as many CSS pixels each way. */
export const sizes = {
  'in the usual window': { width: 1120, height: 760 },
  'on a narrow screen': { width: 360, height: 740 },
  'at 200 % zoom': { width: 560, height: 380 },
} as const;
export type Size = keyof typeof sizes;

/** Those of the rules that see colours: nothing else is another in the other scheme. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/**
 * Nobody can get lost in it, in either scheme: each rule of axe that is broken, and by what. Empty when all is well. It begins
 * with the scheme that the computer is in, because each change of it takes a while.
 */
export async function violations(): Promise<readonly string[]> {
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const [first, second] = isDark ? (['dark', 'light'] as const) : (['light', 'dark'] as const);
  const inFirst = await brokenRules({ type: 'tag', values: accessibilityTags });
  await lookIn(second);
  const inSecond = await brokenRules({ type: 'rule', values: rulesOfColour });
  return [
    ...inFirst.map((broken) => `${first}: ${broken}`),
    ...inSecond.map((broken) => `${second}: ${broken}`),
  ];
}

/** The computer changes to this scheme, and the window has followed; a page without a window follows by itself. */
export async function lookIn(scheme: Scheme): Promise<void> {
  await commands.emulateMedia({ colorScheme: scheme });
  await expect.poll(() => document.documentElement.dataset.scheme ?? scheme).toBe(scheme);
}

async function brokenRules(runOnly: axe.RunOnly): Promise<readonly string[]> {
  const found = await axe.run(document, { runOnly, resultTypes: ['violations'], preload: false });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
}

export function resize(size: Size): Promise<void> {
  return page.viewport(sizes[size].width, sizes[size].height);
}

/** Where `npm run screens` wants them, a picture in each scheme and language is left behind, to be looked at. */
export async function photograph(name: string): Promise<void> {
  const { PICTURES: folder, PICTURES_IN: tags } = import.meta.env;
  if (typeof folder !== 'string' || folder === '') return;
  for (const language of String(tags).split(' ').filter(isWritten)) {
    // Guides that were read before are shown at once.
    await readBook(language);
    await showLanguage(language);
    await inWholeLength(async () => {
      for (const scheme of schemes) {
        await lookIn(scheme);
        await page.screenshot({ path: `${folder}/${language}/${name}-${scheme}.png` });
      }
    });
  }
  await showLanguage('en');
}

/** The window is as high as what can be scrolled in it: a picture shows what would have to be scrolled to, too. */
async function inWholeLength(look: () => Promise<void>): Promise<void> {
  const { innerWidth, innerHeight } = window;
  const unseen = [...document.querySelectorAll('*')]
    .filter((element) => element.scrollHeight > element.clientHeight && scrolls(element))
    .map((element) => element.scrollHeight - element.clientHeight);
  await page.viewport(innerWidth, innerHeight + Math.max(0, ...unseen));
  await look();
  await page.viewport(innerWidth, innerHeight);
}

function scrolls(element: Element): boolean {
  return element === document.scrollingElement || /auto|scroll/.test(getComputedStyle(element).overflowY);
}

function isWritten(tag: string): tag is Language {
  return languages.some((language) => language === tag);
}

/** The computer's user chose few colours, and then as many as there are. */
export async function withForcedColours<Seen>(look: () => Seen): Promise<Seen> {
  const change = async (forcedColors: 'active' | 'none') => {
    await commands.emulateMedia({ forcedColors });
    await expect.poll(() => matchMedia(`(forced-colors: ${forcedColors})`).matches).toBe(true);
  };
  await change('active');
  const seen = look();
  await change('none');
  return seen;
}

/** Somebody who reads with more room between letters, words and lines has set it so (WCAG 2.2, 1.4.12). */
export function withTextSpacing<Seen>(look: () => Seen): Seen {
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent =
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
  const seen = look();
  style.remove();
  return seen;
}

/** How many things move on the screen right now. */
export function thingsInMotion(): number {
  return document.getAnimations().filter(({ playState }) => playState === 'running').length;
}
