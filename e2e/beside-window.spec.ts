import { expect, type Page, test } from '@playwright/test';
import { openCallbacks, openSheets, type PageSet, pageSizes } from '../scripts/pages-beside-window.ts';
import { schemes } from '../src/renderer/testing/page-checks.ts';
import type { Language } from '../src/words/languages.ts';
import { sidewaysScrolling, violations } from './look.ts';

/** Pages of Latchkey’s own that a browser shows beside the window: who comes to one can see it, read it and leave it again. */
const inLanguages = ['en', 'de', 'zh-Hans'] as const satisfies readonly Language[];

for (const language of inLanguages) {
  test(`the page after the login is for everybody, let in or not, in ${language}`, async ({ page }) => {
    await lookAtEach(await openCallbacks(language), page, async (name) => {
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      // It is one evening over the whole page, and its sentence is in sight without scrolling.
      await expect(page.getByRole('heading', { level: 1 }), name).toBeInViewport({ ratio: 1 });
      await expect(page.locator('main p'), name).toBeInViewport({ ratio: 1 });
      await expect(page.getByText('Latchkey', { exact: true }), name).toBeInViewport({ ratio: 1 });
    });
  });

  test(`a sheet that is opened on a screen hides nothing there, in ${language}`, async ({ page }) => {
    test.slow();
    await lookAtEach(await openSheets(language), page, async (name) => {
      expect.soft(await textsCutOff(page), name).toEqual([]);
    });
  });
}

async function lookAtEach(
  { pages, close }: PageSet,
  page: Page,
  lookAt: (name: string) => Promise<void>,
): Promise<void> {
  for (const { name, show } of pages) {
    await show(page);
    for (const [size, viewport] of Object.entries(pageSizes)) {
      await page.setViewportSize(viewport);
      await lookAt(`${name}, ${size}`);
      expect.soft(await sidewaysScrolling(page), `${name}, ${size}`).toEqual([]);
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await violations(page), `${name}, ${size}, ${colorScheme}`).toEqual([]);
      }
    }
  }
  await close();
}

/** What the head of a sheet says and has no room for. */
function textsCutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.lk-sheet h1, .lk-sheet-facts dd')]
      // Less than that is the room that a Chinese font asks for around its letters.
      .filter(
        (text) => text.scrollHeight - text.clientHeight > parseFloat(getComputedStyle(text).lineHeight) / 2,
      )
      .map(({ textContent }) => textContent ?? ''),
  );
}
