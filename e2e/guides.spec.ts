import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';
import { platforms } from '../src/contract/setup.ts';
import { guidesFor } from '../src/guides/guides.ts';
import { guideBody } from '../src/guides/page.ts';
import { printablePage, type Sheet } from '../src/guides/sheet.ts';
import { guideStyles } from '../src/guides/styles.ts';
import { lookIn, schemes, sidewaysScrolling, thingsInMotion, violations } from './look.ts';

/** The guides as they are seen: in the window, on the phone's own page, and on paper. Pictures to look at are left behind. */
const pictures = path.join(import.meta.dirname, 'screenshots/guides');
const sizes = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1120, height: 760 },
} as const;
const all = platforms.flatMap((platform) => guidesFor(platform));
const fillings = { name: 'Anna’s device', address: 'ha.linden.house', file: 'annas-device.p12' };

/** The window's testing page, which shows guides without a program. */
const test = base.extend<object, { readonly testingPage: string }>({
  testingPage: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from this pattern
    async ({}, use) => {
      const server = await createServer({
        configFile: false,
        root: path.join(import.meta.dirname, '../src/renderer'),
        cacheDir: path.join(import.meta.dirname, '../node_modules/.vite-guides'),
        plugins: [react()],
        logLevel: 'error',
        server: { host: '127.0.0.1', port: 0, watch: null, hmr: false },
      });
      await server.listen();
      await use(`${server.resolvedUrls?.local[0]}testing/index.html`);
      await server.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.beforeAll(() => mkdir(pictures, { recursive: true }));

for (const [size, viewport] of Object.entries(sizes)) {
  test.describe(`on a ${size}-sized screen`, () => {
    test.use({ viewport });

    for (const { platform, purpose, label, title } of all) {
      test(`the window shows ${platform}, ${purpose}`, async ({ page, testingPage }) => {
        await page.goto(`${testingPage}?guides=${platform}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        if (guidesFor(platform).length > 1) await page.getByText(label, { exact: true }).click();
        await expect(page.getByRole('heading', { name: title })).toBeVisible();
        for (const scheme of schemes) {
          await lookIn(page, scheme);
          await page.screenshot({
            path: path.join(pictures, `window-${platform}-${purpose}-${size}-${scheme}.png`),
            fullPage: true,
          });
          expect(await violations(page)).toEqual([]);
        }
        expect(await sidewaysScrolling(page)).toEqual([]);
        expect(await thingsInMotion(page)).toBe(0);
      });

      test(`the page of its own shows ${platform}, ${purpose}`, async ({ page }) => {
        const body = guideBody(platform, purpose, 'en', fillings);
        await page.setContent(asPage(body ?? ''));
        await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
        for (const scheme of schemes) {
          await page.emulateMedia({ colorScheme: scheme });
          await page.screenshot({
            path: path.join(pictures, `page-${platform}-${purpose}-${size}-${scheme}.png`),
            fullPage: true,
          });
          expect(await violations(page)).toEqual([]);
        }
        for (const fold of await page.locator('summary').all()) await fold.click();
        expect(await violations(page)).toEqual([]);
        expect(await sidewaysScrolling(page)).toEqual([]);
      });
    }
  });
}

test('steps are read one by one, by keyboard too', async ({ page, testingPage }) => {
  await page.goto(`${testingPage}?guides=iphone`);
  const steps = page.getByRole('list', { name: 'Step by step' }).getByRole('button', { name: /^(?!My)/ });
  const now = page.locator('[aria-current="step"]');
  await expect(now).toContainText('choose the key for the app');
  await page.getByRole('button', { name: 'Next step' }).focus();
  await page.keyboard.press('Enter');
  await expect(now).toContainText('It answers Client Certificate Required');
  await expect(page.getByRole('status').filter({ hasText: 'Step 2 of 5' })).toBeAttached();
  await page.getByRole('button', { name: 'My phone shows something else' }).click();
  await expect(page.getByText('Is your home in the app already?')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await steps.last().click();
  await expect(now).toContainText('Log in as you do at home');
  await expect(page.getByRole('button', { name: 'Next step' })).toHaveAttribute('aria-disabled', 'true');
});

test.describe('on paper', () => {
  const long: Omit<Sheet, 'platform'> = {
    name: `Großmutters “Küchen-Tablet” ${'Ÿ'.repeat(170)} 🗝️`,
    address: `${'longest-name.'.repeat(19)}example`,
    file: `${'grossmutters-kuechen-tablet-'.repeat(2)}.p12`,
  };

  for (const platform of platforms) {
    test(`the sheet for ${platform} is one page, whatever the name`, async ({ page }) => {
      await page.setContent(printablePage({ platform, ...fillings }, 'en'));
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await page.setViewportSize({ width: 697, height: 1030 });
      await page.screenshot({ path: path.join(pictures, `paper-${platform}.png`) });
      expect(await hiddenByTheEnd(page)).toEqual([]);
      for (const format of ['A4', 'Letter'] as const) {
        expect(pagesOf(await page.pdf({ format })), format).toBe(1);
      }
      await page.setContent(printablePage({ platform, ...long }, 'en'));
      for (const format of ['A4', 'Letter'] as const) {
        expect(pagesOf(await page.pdf({ format })), `${format}, long names`).toBe(1);
      }
    });
  }

  test('the window prints the sheet and nothing else', async ({ page, testingPage }) => {
    await page.goto(`${testingPage}?guides=android`);
    await page.getByRole('button', { name: 'Print this guide' }).waitFor();
    await expect(page.getByText('A key for Anna’s device')).toBeHidden();
    await lookIn(page, 'dark');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('A key for Anna’s device')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Print this guide' })).toBeHidden();
    await page.setViewportSize({ width: 697, height: 1030 });
    await page.screenshot({ path: path.join(pictures, 'paper-from-the-window.png') });
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
  });
});

function asPage(body: string): string {
  return `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark"><title>Guide</title>
    <style>body{margin:0}@media (prefers-color-scheme:light){body{background:#FBF7F0}}
    @media (prefers-color-scheme:dark){body{background:#10201F}}${guideStyles}</style></head><body><main>${body}</main></body></html>`;
}

/** Chromium writes each page of a PDF as an object of its own, uncompressed (ISO 32000-1, 7.7.3.3). */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** The texts that the foot of the sheet would cut off. */
function hiddenByTheEnd(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.lk-sheet li, .lk-sheet footer, .lk-sheet-words, .lk-sheet-notes p')]
      .filter((element) => element.getBoundingClientRect().bottom > window.innerHeight)
      .map((element) => element.textContent ?? ''),
  );
}
