import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import {
  accessibilityTags,
  type Scheme,
  sidewaysScrolling as sidewaysScrollingHere,
} from '../src/renderer/testing/page-checks.ts';

/** The computer changes to this scheme, and the window has followed. */
export async function lookIn(page: Page, scheme: Scheme): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  await expect(page.locator('html')).toHaveAttribute('data-scheme', scheme);
}

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
  }, accessibilityTags);
}

/** What would have to be scrolled sideways. Empty when everything fits. */
export function sidewaysScrolling(page: Page): Promise<readonly string[]> {
  return page.evaluate(sidewaysScrollingHere);
}
