import path from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { tokenPage } from '../src/main/cloudflare/token-page.ts';
import { type PracticeWorld, startPracticeWorld } from '../src/practice/world.ts';
import { schemes } from '../src/renderer/testing/page-checks.ts';
import { sidewaysScrolling, violations } from './look.ts';

/** What practice shows in place of other people's pages. `practice-pages/` gets pictures of it. */
const pictures = path.join(import.meta.dirname, 'screenshots', 'practice-pages');

const test = base.extend<{ readonly world: PracticeWorld }>({
  // The name of a fixture's first argument says what it needs: nothing.
  // biome-ignore lint/correctness/noEmptyPattern: see above
  world: async ({}, use) => {
    const world = await startPracticeWorld({
      home: { users: [{ name: 'Robin', isOwner: true, isAdmin: true, mfaCode: '123456' }] },
    });
    await use(world);
    await world.stop();
  },
});

const sizes = { wide: { width: 1120, height: 760 }, narrow: { width: 360, height: 740 } } as const;

async function looksWell(page: Page, name: string): Promise<void> {
  for (const scheme of schemes) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const [size, viewport] of Object.entries(sizes)) {
      await page.setViewportSize(viewport);
      await page.screenshot({ path: path.join(pictures, `${name}-${scheme}-${size}.png`), fullPage: true });
      expect.soft(await sidewaysScrolling(page), `${name}, ${size}`).toEqual([]);
      expect.soft(await violations(page), `${name}, ${scheme}, ${size}`).toEqual([]);
    }
  }
}

/** Whatever the page's policy keeps from running or loading is an error of ours. */
function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  return complaints;
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const asks = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

test('a token is made with three buttons, and can be marked where the browser lets nobody copy', async ({
  page,
  world,
}) => {
  const complaints = complaintsOf(page);
  await page.goto(tokenPage(world.baseUrl).url);
  await asks(page, 'Create a token');
  await expect(page.getByRole('list', { name: 'Permissions' }).getByRole('listitem')).toHaveCount(7);
  await looksWell(page, 'token-form');
  await press(page, 'Continue to summary');
  await asks(page, 'Latchkey: summary');
  await looksWell(page, 'token-summary');
  await page.getByRole('link', { name: 'Edit token' }).click();
  await page.getByLabel('Token name').fill('Our home');
  await press(page, 'Continue to summary');
  await asks(page, 'Our home: summary');
  await press(page, 'Create Token');
  await asks(page, 'Our home: the token is ready');

  const token = await page.locator('code').innerText();
  expect(world.cloudflare.cloud.state.tokens.has(token)).toBe(true);
  await press(page, 'Copy');
  await expect(page.getByRole('status')).toHaveText(/^(Copied|It is marked)\./);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(token);
  await looksWell(page, 'token-ready');

  await page.goto(`${world.baseUrl}/profile/api-tokens`);
  await expect(page.getByRole('alert')).toBeVisible();
  await looksWell(page, 'token-nothing');
  expect(complaints).toEqual([]);
});

test('a login says what was wrong, asks for the code, and leads back', async ({ page, world }) => {
  const complaints = complaintsOf(page);
  const client = `${world.baseUrl}/`;
  const query = new URLSearchParams({ response_type: 'code', client_id: client, redirect_uri: client });
  await page.goto(`${world.home.url}/auth/authorize?${query}`);
  await expect(page.getByRole('button', { name: 'Log in' })).toBeFocused();
  await looksWell(page, 'login');
  await page.getByLabel('Password').fill('wrong');
  await press(page, 'Log in');
  await expect(page.getByRole('alert')).toHaveText('Invalid username or password');
  await expect(page.getByLabel('Password')).toHaveAccessibleDescription('Invalid username or password');
  await looksWell(page, 'login-wrong');
  await page.getByLabel('Password').fill('practice robin');
  await press(page, 'Log in');
  await expect(page.getByLabel('Two-factor authentication code')).toHaveValue('123456');
  await looksWell(page, 'login-code');
  expect(complaints).toEqual([]);

  await page.goto(world.home.url);
  await looksWell(page, 'front-page');
  await page.goto(`${world.home.url}/auth/authorize`);
  await expect(page.getByRole('alert')).toBeVisible();
  await looksWell(page, 'login-refused');
});
