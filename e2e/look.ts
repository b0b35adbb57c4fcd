import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** The computer changes to this scheme, and the window has followed. */
export async function lookIn(page: Page, scheme: Scheme): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  await expect(page.locator('html')).toHaveAttribute('data-scheme', scheme);
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe has against the screen: each rule with the elements that break it. Empty when all is well. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (values) => {
    // What was just put into the page is a property of the window that its type does not know.
    const { axe: inPage } = window as unknown as { readonly axe: typeof axe };
    const found = await inPage.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
      preload: false,
    });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
  }, rules);
}

/** What would have to be scrolled sideways: the page itself or a part of it. Empty when everything fits. */
export function sidewaysScrolling(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element): boolean =>
      element === document.documentElement || /auto|scroll/.test(getComputedStyle(element).overflowX);
    return [...document.querySelectorAll('*')]
      .filter((element) => element.scrollWidth > element.clientWidth && scrolls(element))
      .map(({ tagName, className }) => `${tagName} ${className}`);
  });
}
