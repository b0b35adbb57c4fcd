import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import playwrightConfig from '../playwright.config.ts';
import { platforms } from '../src/contract/setup.ts';
import { findGuide } from '../src/guides/guides.ts';
import { printableNetworkPage } from '../src/guides/network-sheet.ts';
import { readBook } from '../src/guides/read-book.ts';
import { printableRecoverySheet } from '../src/guides/recovery-sheet.ts';
import { printablePage } from '../src/guides/sheet.ts';
import type { GuideBook } from '../src/guides/text/guide-book.ts';
import { keepers, type NetworkTopic } from '../src/guides/text/network.ts';
import { printableTrustPage } from '../src/guides/trust-sheet.ts';
import { systemClock } from '../src/main/clock/clock.ts';
import { tokenPage } from '../src/main/cloudflare/token-page.ts';
import { waitForLogin } from '../src/main/home-assistant/login/callback.ts';
import { guidePurposes } from '../src/main/pick-up/client/guide-pages.ts';
import { openOnLoopback } from '../src/main/pick-up/testing/open-on-loopback.ts';
import { userAgents } from '../src/main/pick-up/testing/user-agents.ts';
import { startPracticeWorld } from '../src/practice/world.ts';
import { anAuthority, aRecoverySheet } from '../src/renderer/guides/paper-examples.ts';
import { schemes } from '../src/renderer/testing/page-checks.ts';
import { type Language, localeOf } from '../src/words/languages.ts';

/**
 * The pages that people see beside Latchkey's window: what a phone is shown, what is printed, where a login leads back to, and what
 * practice shows in place of other people's pages.
 */

/** One of them. */
export interface PageBeside {
  /** As the picture of it is called. */
  readonly name: string;
  /** Brings it into the page. */
  readonly show: (page: Page) => Promise<unknown>;
  /** What the browser says it is; Chromium on this computer when absent. */
  readonly userAgent?: string;
}

/** Those that come from one place, until it is closed. */
export interface PageSet {
  readonly pages: readonly PageBeside[];
  readonly close: () => Promise<unknown>;
}

/** What is asked for: in which languages, of which pages, and where the pictures go. */
export interface Wanted {
  readonly languages: readonly Language[];
  readonly only: RegExp;
  readonly folder: string;
}

/** The usual window, and a narrow one. */
export const pageSizes = { wide: { width: 1120, height: 760 }, narrow: { width: 360, height: 740 } } as const;

/** @returns how many pictures were taken */
export async function photographPages({ languages, only, folder }: Wanted): Promise<number> {
  const browser = await chromium.launch(playwrightConfig.use?.launchOptions ?? {});
  let taken = 0;
  for (const language of languages) {
    for (const open of [openSheets, openPickUp, openCallbacks, openPractice]) {
      const { pages, close } = await open(language);
      for (const shown of pages.filter(({ name }) => only.test(name))) {
        taken += await photograph(browser, shown, { language, folder });
      }
      await close();
    }
  }
  await browser.close();
  return taken;
}

async function photograph(
  browser: Browser,
  { name, show, userAgent }: PageBeside,
  { language, folder }: { readonly language: Language; readonly folder: string },
): Promise<number> {
  const context = await browser.newContext({
    locale: localeOf(language),
    reducedMotion: 'reduce',
    ...(userAgent === undefined ? {} : { userAgent }),
  });
  const page = await context.newPage();
  await show(page);
  let taken = 0;
  for (const [size, viewport] of Object.entries(pageSizes)) {
    await page.setViewportSize(viewport);
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      const file = path.join(folder, language, `${name}-${size}-${colorScheme}.png`);
      await page.screenshot({ path: file, fullPage: true });
      taken += 1;
    }
  }
  await context.close();
  return taken;
}

const topics = Object.keys(keepers).filter((topic): topic is NetworkTopic => topic in keepers);
const ofPhone = { name: 'Anna’s phone', address: 'ha.linden.house', file: 'annas-phone.p12' };

/** What is printed, each as a browser opens it. */
export async function openSheets(language: Language): Promise<PageSet> {
  const book = await readBook(language);
  const sheet = (name: string, html: string): PageBeside => ({
    name: `sheets/${name}`,
    show: (page) => page.setContent(html),
  });
  const pages = [
    ...platforms.flatMap((platform) => [
      sheet(`key-${platform}`, printablePage(book, { platform, ...ofPhone })),
      sheet(`trust-${platform}`, printableTrustPage(book, { platform, ...anAuthority })),
    ]),
    ...networkSheets(book).map(([name, html]) => sheet(name, html)),
    sheet('recovery', printableRecoverySheet(book, aRecoverySheet)),
  ];
  return { pages, close: async () => undefined };
}

function networkSheets(book: GuideBook): readonly (readonly [name: string, html: string])[] {
  const home = { address: anAuthority.address, local: '192.168.1.20' };
  return topics.flatMap((topic) =>
    keepers[topic].map(
      (keeper) =>
        [`network-${topic}-${keeper}`, printableNetworkPage(book, { topic, keeper, ...home })] as const,
    ),
  );
}

const guests = {
  iphone: userAgents.safariOnIphone,
  'iphone-in-another-browser': userAgents.chromeOnIphone,
  android: userAgents.chromeOnAndroid,
  'android-inside-an-app': userAgents.insideAnAndroidApp,
  windows: userAgents.edgeOnWindows,
  mac: userAgents.chromeOnMac,
  unknown: userAgents.curl,
} as const;

/** To each kind of visitor, each guide of each device, and at its end. */
async function openPickUp(language: Language): Promise<PageSet> {
  const book = await readBook(language);
  const [open, inPractice, closed] = await Promise.all([
    openOnLoopback(book),
    openOnLoopback(book, { world: 'practice', platform: 'watch' }),
    openOnLoopback(book),
  ]);
  await closed.cancel();
  const at = (name: string, url: string, userAgent: string): PageBeside => ({
    name: `pick-up/${name}`,
    show: (page) => page.goto(url),
    userAgent,
  });
  const pages = [
    ...Object.entries(guests).map(([guest, userAgent]) => at(guest, open.url, userAgent)),
    at('watch-in-practice', inPractice.url, guests.iphone),
    at('closed', closed.url, guests.iphone),
    ...platforms.flatMap((platform) =>
      guidePurposes
        .filter((purpose) => findGuide(book, platform, purpose) !== undefined)
        .map((purpose) =>
          at(`guide-${platform}-${purpose}`, `${open.url}/guide/${platform}/${purpose}`, guests.android),
        ),
    ),
  ];
  return { pages, close: () => Promise.all([open, inPractice, closed].map((each) => each.close())) };
}

/** Where Home Assistant's login page leads back to. */
export async function openCallbacks(language: Language): Promise<PageSet> {
  const parts = { randomBytes, clock: systemClock, language: () => language };
  const ways = { in: 'code=abc', denied: 'error=access_denied', wrong: undefined } as const;
  const waiting = await Promise.all(
    Object.entries(ways).map(async ([name, way]) => {
      const login = await waitForLogin('http://192.168.1.10:8123', parts);
      const state = new URL(login.page).searchParams.get('state') ?? '';
      const query = way === undefined ? 'code=abc' : `${way}&state=${state}`;
      const shown: PageBeside = {
        name: `login/back-${name}`,
        show: (page) => page.goto(`${login.clientId}cb?${query}`),
      };
      return { login, shown };
    }),
  );
  return {
    pages: waiting.map(({ shown }) => shown),
    close: async () => {
      for (const { login } of waiting) login.cancel();
      await Promise.all(waiting.map(({ login }) => login.over));
    },
  };
}

/** In English whatever the language, because they stand for pages of others, whose words the guides quote. */
async function openPractice(): Promise<PageSet> {
  const world = await startPracticeWorld({
    home: { users: [{ name: 'Robin', isOwner: true, isAdmin: true, mfaCode: '123456' }] },
  });
  const client = `${world.baseUrl}/`;
  const query = new URLSearchParams({ response_type: 'code', client_id: client, redirect_uri: client });
  const login = `${world.home.url}/auth/authorize?${query}`;
  const form = tokenPage(world.baseUrl).url;
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const after =
    (url: string, ...buttons: readonly string[]) =>
    async (page: Page) => {
      await page.goto(url);
      for (const button of buttons) await press(page, button);
      await page.waitForLoadState();
    };
  const pages = [
    { name: 'token-form', show: after(form) },
    { name: 'token-summary', show: after(form, 'Continue to summary') },
    { name: 'token-ready', show: after(form, 'Continue to summary', 'Create Token') },
    { name: 'token-copied', show: after(form, 'Continue to summary', 'Create Token', 'Copy') },
    { name: 'token-nothing', show: after(`${world.baseUrl}/profile/api-tokens`) },
    { name: 'login', show: after(login) },
    {
      name: 'login-wrong',
      show: async (page: Page) => {
        await page.goto(login);
        await page.getByLabel('Password').fill('wrong');
        await press(page, 'Log in');
        await page.getByRole('alert').waitFor();
      },
    },
    { name: 'login-code', show: after(login, 'Log in') },
    { name: 'login-refused', show: after(`${world.home.url}/auth/authorize`) },
    { name: 'home', show: after(world.home.url) },
  ];
  return { pages: pages.map((each) => ({ ...each, name: `practice/${each.name}` })), close: world.stop };
}
