import path from 'node:path';
import { type Browser, type Download, expect, type Page, test } from '@playwright/test';
import type { KeyFileKind } from '../src/contract/hand-over.ts';
import type { Platform } from '../src/contract/setup.ts';
import { readBook } from '../src/guides/read-book.ts';
import type { PickUpOrder } from '../src/main/pick-up/pick-up.ts';
import { openOnLoopback } from '../src/main/pick-up/testing/open-on-loopback.ts';
import { userAgents } from '../src/main/pick-up/testing/user-agents.ts';
import { type Scheme, schemes } from '../src/renderer/testing/page-checks.ts';
import { sidewaysScrolling, violations } from './look.ts';

/** The page that a scanned code leads to, in browsers that say they are phones. `pick-up/` gets pictures of it. */
const pictures = path.join(import.meta.dirname, 'screenshots', 'pick-up');

const phone = { width: 390, height: 844 };
const desktop = { width: 1120, height: 760 };

const guests = {
  iphone: { userAgent: userAgents.safariOnIphone, viewport: phone, locale: 'en-GB' },
  'iphone in German': { userAgent: userAgents.safariOnIphone, viewport: phone, locale: 'de-DE' },
  'iphone in Chrome': { userAgent: userAgents.chromeOnIphone, viewport: phone, locale: 'en-US' },
  android: { userAgent: userAgents.chromeOnAndroid, viewport: { width: 360, height: 800 }, locale: 'en-US' },
  'android inside an app': { userAgent: userAgents.insideAnAndroidApp, viewport: phone, locale: 'en-US' },
  windows: { userAgent: userAgents.edgeOnWindows, viewport: desktop, locale: 'de-AT' },
  mac: { userAgent: userAgents.chromeOnMac, viewport: desktop, locale: 'en-US' },
  unknown: { userAgent: userAgents.curl, viewport: { width: 320, height: 640 }, locale: 'en-US' },
} as const;
type Guest = keyof typeof guests;

const contents = (kind: KeyFileKind) => Buffer.from(`the bytes of a ${kind}`);
const book = await readBook('en');
const anOpenPickUp = (fields: Partial<PickUpOrder> = {}) => openOnLoopback(book, fields);

async function arrive(browser: Browser, guest: Guest, scheme: Scheme, url: string): Promise<Page> {
  const context = await browser.newContext({ ...guests[guest], colorScheme: scheme });
  const page = await context.newPage();
  // That a page was answered with 409 or 410 is noted there as well: that is no complaint of the policy.
  page.on('console', (message) =>
    expect(message.text()).toMatch(/^Failed to load resource: the server responded/),
  );
  await page.goto(url);
  return page;
}

async function looksWell(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true });
  expect(await sidewaysScrolling(page)).toEqual([]);
  expect(await violations(page)).toEqual([]);
}

for (const scheme of schemes) {
  test(`looks well to everybody in ${scheme}`, async ({ browser }) => {
    const pickUps = await anOpenPickUp();
    for (const guest of Object.keys(guests) as Guest[]) {
      const page = await arrive(browser, guest, scheme, pickUps.url);
      await looksWell(page, `${guest.replaceAll(' ', '-')}-${scheme}`);
      await page.context().close();
    }
    await pickUps.close();
  });

  test(`looks well at its end and in practice in ${scheme}`, async ({ browser }) => {
    const pickUps = await anOpenPickUp({
      world: 'practice',
      platform: 'watch',
      deviceName: 'Uhr von Jürgen',
    });
    const page = await arrive(browser, 'iphone in German', scheme, pickUps.url);
    await looksWell(page, `watch-in-practice-${scheme}`);
    await pickUps.cancel();
    await page.reload();
    await looksWell(page, `closed-in-practice-${scheme}`);
    await pickUps.close();
  });

  test(`shows a guide in ${scheme}`, async ({ browser }) => {
    const pickUps = await anOpenPickUp();
    const page = await arrive(browser, 'iphone', scheme, pickUps.url);
    await page.getByRole('link', { name: 'Every step with pictures' }).first().click();
    await looksWell(page, `guide-${scheme}`);
    await page.getByRole('link', { name: 'Back to the key' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The key for Anna’s phone');
    await pickUps.close();
  });
}

test('gives an iPhone two files, each for its own place, and says so', async ({ browser }) => {
  const pickUps = await anOpenPickUp();
  const page = await arrive(browser, 'iphone', 'light', pickUps.url);
  await page.reload();
  const forApp = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file for the app' }).click();
  const file = await forApp;
  expect(file.suggestedFilename()).toBe('annas-phone.p12');
  expect(await readAll(file)).toEqual(contents('pkcs12'));

  // Chromium saves what Safari would hand to Settings.
  const forSafari = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Get the key for Safari' }).click();
  expect(await readAll(await forSafari)).toEqual(contents('configuration-profile'));

  expect(pickUps.state.get()).toMatchObject({
    state: 'open',
    fetchesLeft: 1,
    visits: [{ did: 'looked', by: 'iphone', from: '127.0.0.1' }, { did: 'fetched' }, { did: 'fetched' }],
  });
  await page.reload();
  await expect(page.getByText('This link works one more time')).toBeVisible();
  await pickUps.close();
});

test('lets somebody press a button again', async ({ browser }) => {
  const pickUps = await anOpenPickUp({ platform: 'android' });
  const page = await arrive(browser, 'android', 'light', pickUps.url);
  const button = page.getByRole('button', { name: 'Save the key file' });
  const first = page.waitForEvent('download');
  await button.click();
  await first;
  await button.click();
  await expect(page.getByRole('status')).toContainText('press it again');
  const second = page.waitForEvent('download');
  await button.click();
  await second;
  expect(pickUps.state.get()).toMatchObject({ fetchesLeft: 1 });
  await pickUps.close();
});

test('takes the word of somebody whose browser says something else', async ({ browser }) => {
  const platform: Platform = 'mac';
  const pickUps = await anOpenPickUp({ platform });
  const page = await arrive(browser, 'mac', 'light', pickUps.url);
  await page.getByText('Not the right device?').click();
  await page.getByRole('link', { name: 'iPhone or iPad' }).click();
  await expect(page.getByRole('button', { name: 'Get the key for Safari' })).toBeVisible();
  await pickUps.close();
});

test('tells an iPhone that its watch needs no file, and marks an English guide as English', async ({
  browser,
}) => {
  const watch = await anOpenPickUp({ platform: 'watch' });
  const page = await arrive(browser, 'iphone', 'light', watch.url);
  await expect(page.getByRole('heading', { name: 'An Apple Watch needs no file' })).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await watch.close();

  const phone = await anOpenPickUp();
  const german = await arrive(browser, 'iphone in German', 'light', `${phone.url}?on=android`);
  await german.locator('.guides a').first().click();
  await expect(german.locator('html')).toHaveAttribute('lang', 'de');
  await expect(german.getByRole('article')).toHaveAttribute('lang', 'en');
  await german.getByRole('link', { name: 'Zurück zum Schlüssel' }).first().click();
  await expect(german).toHaveURL(/\?on=android$/);
  await phone.close();
});

async function readAll(download: Download): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of await download.createReadStream()) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}
