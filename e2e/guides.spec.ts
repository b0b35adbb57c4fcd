import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import { platforms } from '../src/contract/setup.ts';
import { listGuides } from '../src/guides/guides.ts';
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
/** What a sheet of paper has room for inside its margins of 12 and 13 mm, in CSS pixels of 1/96 inch. */
const papers = { A4: { width: 695, height: 1031 }, Letter: { width: 717, height: 965 } } as const;
const fillings = { name: 'Anna’s device', address: 'ha.linden.house', file: 'annas-device.p12' };

/** The window's testing page, which shows guides without a program. Built, as a person gets it. */
const test = base.extend<object, { readonly testingPage: string }>({
  testingPage: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from this pattern
    async ({}, use) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'latchkey-guides-'));
      const root = path.join(import.meta.dirname, '../src/renderer');
      const shared = { configFile: false, root, logLevel: 'error' } as const;
      const input = path.join(root, 'testing/guides.html');
      await build({
        ...shared,
        plugins: [react()],
        build: { outDir: folder, emptyOutDir: true, minify: false, rolldownOptions: { input } },
      });
      const server = await preview({
        ...shared,
        build: { outDir: folder },
        preview: { host: '127.0.0.1', port: 0 },
      });
      await use(`${server.resolvedUrls?.local[0]}testing/guides.html`);
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 90_000 },
  ],
});

test.describe.configure({ mode: 'parallel' });
test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.beforeAll(() => mkdir(pictures, { recursive: true }));

for (const platform of platforms) {
  test(`the window shows the guides for ${platform}`, async ({ page, testingPage }) => {
    test.slow();
    await page.goto(`${testingPage}?platform=${platform}`);
    for (const { purpose, label, title } of listGuides(platform)) {
      if (listGuides(platform).length > 1) await page.getByText(label, { exact: true }).click();
      await expect(page.getByRole('heading', { name: title })).toBeVisible();
      for (const [size, viewport] of Object.entries(sizes)) {
        await page.setViewportSize(viewport);
        for (const scheme of schemes) {
          await lookIn(page, scheme);
          await photograph(page, `window-${platform}-${purpose}-${size}-${scheme}`);
          expect.soft(await violations(page), `${purpose}, ${size}, ${scheme}`).toEqual([]);
        }
        expect.soft(await sidewaysScrolling(page), `${purpose}, ${size}`).toEqual([]);
        expect.soft(await thingsInMotion(page)).toBe(0);
      }
    }
  });

  test(`the device itself can show the guides for ${platform}`, async ({ page }) => {
    test.slow();
    for (const { purpose, title } of listGuides(platform)) {
      await page.setContent(asPage(guideBody(platform, purpose, 'en', fillings) ?? ''));
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      for (const [size, viewport] of Object.entries(sizes)) {
        await page.setViewportSize(viewport);
        for (const colorScheme of schemes) {
          await page.emulateMedia({ colorScheme });
          await photograph(page, `page-${platform}-${purpose}-${size}-${colorScheme}`);
        }
      }
      await page.setViewportSize(sizes.phone);
      for (const fold of await page.locator('summary').all()) await fold.click();
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await violations(page), `${purpose}, ${colorScheme}`).toEqual([]);
      }
      await photograph(page, `page-${platform}-${purpose}-unfolded`);
      expect.soft(await sidewaysScrolling(page), purpose).toEqual([]);
    }
  });
}

test('steps are read one by one, by keyboard too', async ({ page, testingPage }) => {
  await page.goto(`${testingPage}?platform=iphone`);
  const steps = page.getByRole('list', { name: 'Step by step' }).getByRole('button', { name: /^(?!My)/ });
  const now = page.locator('[aria-current="step"]');
  await expect(now).toContainText('from the page with the code, from a stick, or however it came');
  await page.getByRole('button', { name: 'Next step' }).focus();
  await page.keyboard.press('Enter');
  await expect(now).toContainText('It answers Client Certificate Required');
  await expect(page.getByRole('status').filter({ hasText: 'Step 2 of 5' })).toBeAttached();
  await page.getByRole('button', { name: 'My phone shows something else' }).click();
  await expect(page.getByRole('main').getByText('Is your home in the app already?')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await steps.last().click();
  await expect(now).toContainText('Log in as you do at home');
  await expect(page.getByRole('button', { name: 'Next step' })).toHaveAttribute('aria-disabled', 'true');
});

test('on a phone the next step opens below, and has the focus', async ({ page, testingPage }) => {
  await page.setViewportSize(sizes.phone);
  await page.goto(`${testingPage}?platform=android`);
  await page.getByRole('button', { name: 'Next step' }).click();
  await expect(page.locator('[aria-current="step"]')).toBeFocused();
  await expect(page.locator('[aria-current="step"]')).toContainText('More security settings');
});

test.describe('on paper', () => {
  const long: Omit<Sheet, 'platform'> = {
    name: `Großmutters “Küchen-Tablet” ${'Ÿ'.repeat(170)} 🗝️`,
    address: `${'longest-name.'.repeat(19)}example`,
    file: `${'grossmutters-kuechen-tablet-'.repeat(2)}.p12`,
    files: ['p12', 'mobileconfig'].map((ending) => `${'grossmutters-kuechen-tablet-'.repeat(2)}.${ending}`),
  };

  for (const platform of platforms) {
    test(`the sheet for ${platform} is one page, whatever the name`, async ({ page }) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      for (const [look, sheet] of Object.entries({ usual: fillings, long })) {
        await page.setContent(printablePage({ platform, ...sheet }, 'en'));
        for (const [format, room] of Object.entries(papers)) {
          await page.setViewportSize(room);
          await photograph(page, `paper-${platform}-${look}-${format}`);
          expect.soft(await cutOff(page), `${format}, ${look}`).toEqual([]);
          expect.soft(pagesOf(await page.pdf({ format })), `${format}, ${look}`).toBe(1);
        }
      }
    });
  }

  test('the window prints the sheet and nothing else', async ({ page, testingPage }) => {
    await page.goto(`${testingPage}?platform=android`);
    await page.getByRole('button', { name: 'Print this guide' }).waitFor();
    await expect(page.getByText('A key for Anna’s device')).toBeHidden();
    await lookIn(page, 'dark');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('A key for Anna’s device')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Print this guide' })).toBeHidden();
    await page.setViewportSize(papers.A4);
    await photograph(page, 'paper-from-the-window');
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
  });
});

async function photograph(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true });
}

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
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.lk-sheet li, .lk-sheet footer, .lk-sheet-words, .lk-sheet-notes p')]
      .filter((element) => element.getBoundingClientRect().bottom > window.innerHeight)
      .map((element) => element.textContent ?? ''),
  );
}
