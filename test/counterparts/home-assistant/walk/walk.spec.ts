import { rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { z } from 'zod';
import { type HeldKey, knock } from '../../../../e2e/knock.ts';
import { goOnFromTheLocks, hasDomain, toTheReview } from '../../../../e2e/way.ts';
import type { Connector } from '../../../../src/practice/connector/connector.ts';
import { onboard } from '../home/onboarding.ts';
import { type Owner, ownerOf, type Settings } from '../home/owner.ts';
import { logInOn, openLoginPage, typePassword } from './login-page.ts';
import { begin, type Situation } from './situation.ts';

/**
 * The real window walks through a real Home Assistant, from its first start to the removal of everything. Each test is one check, and
 * stands on those before it.
 */
test.describe.configure({ mode: 'serial' });

const ADDRESS = 'ha.linden.house';
const ASK = 'Why can’t I get in?';
/** Home Assistant takes a trial back after five minutes, and then starts anew. */
const TAKEN_BACK_MS = 8 * 60_000;

const Flow = z.object({ flow_id: z.string() });

let at: Situation;
let owner: Owner;
let code: () => string;
let before: Settings;
let connector: Connector;
let login: Page;
let key: HeldKey;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(900_000);
  at = await begin(browser, process.env.COUNTERPART_HASS);
});

test.afterAll(async () => {
  owner?.leave();
  await at?.end();
});

test('a home that nobody has set up yet is told from one that is ready', async () => {
  const { page, asks, press, field, words } = at.wizard;
  await page.getByRole('button', { name: 'Set up my home' }).click();
  await hasDomain(at.wizard);
  await asks('Connect your Cloudflare account');
  await field('Paste the token here').fill(at.world.token);
  await press('Connect');
  await asks('Where is your home?');
  await field('Address at home').fill(at.home.url);
  await press('Knock there');
  await expect(words('Nobody has an account there yet.').first()).toBeVisible();
});

test('it is found at the address that was typed', async () => {
  owner = await ownerOf(at.home.url, (await onboard(at.home.url)).access_token);
  code = await owner.switchSecondFactorOn();
  before = await owner.settings();
  await at.wizard.press('Knock there');
  await at.wizard.press('Continue');
  await at.wizard.asks('May Latchkey set up your home?');
});

test('its own page refuses a wrong password, and Latchkey waits on', async () => {
  login = await openLoginPage(at.wizard);
  await typePassword(login, 'not the password');
  await expect(login.getByText('Invalid username or password')).toBeVisible();
  await at.wizard.asks('May Latchkey set up your home?');
});

test('a login with a second step lets Latchkey in, which reads what is there', async () => {
  await logInOn(login, code);
  await at.wizard.asks('Your home is ready');
  await at.wizard.press('What Latchkey found');
  const found = at.wizard.page.getByRole('list', { name: 'Your Home Assistant' });
  await expect(found).toContainText('Installed as a separate program');
  await expect(found).toContainText(/Home Assistant \d{4}\.\d+/);
  await expect(found).toContainText('On for Mia');
  await expect(found).toContainText('Nobody yet');
});

test('everything is built, and the home knows its address outside', async () => {
  await at.wizard.press('Continue');
  await toTheReview(at.wizard);
  await at.wizard.press('Build my private entrance');
  await at.wizard.asks('Connect your home');
  expect(await owner.settings()).toMatchObject({ external_url: `https://${ADDRESS}`, http: before.http });
});

test('a connector that is not trusted is refused, and the log of the home names it', async () => {
  const { asks, press, words } = at.wizard;
  connector = await at.startConnector();
  await expect(words('Home Assistant refused 127.0.0.1')).toBeVisible();
  await press('Trust 127.0.0.1');
  await asks('Review your changes');
});

test('a trial that no visit comes through is not confirmed, and the home takes it back', async () => {
  test.setTimeout(TAKEN_BACK_MS + 300_000);
  await at.wizard.press('Make these changes');
  await expect.poll(async () => (await owner.http().catch(() => undefined))?.pending ?? null).not.toBeNull();
  connector.stop();
  const told = at.wizard.words('Latchkey could not get in from outside, so the change is not confirmed.');
  await expect(told.first()).toBeVisible({ timeout: TAKEN_BACK_MS });
  const state = async () => {
    const http = await owner.http().catch(() => undefined);
    return { active: http?.active_config_type, error: http?.pending?.error };
  };
  await expect
    .poll(state, { timeout: TAKEN_BACK_MS, intervals: [5000] })
    .toEqual({ active: 'stable', error: 'not_promoted' });
  expect((await owner.settings()).http).toEqual(before.http);
});

test('a trial is confirmed once a visit from outside came through', async () => {
  connector = await at.startConnector();
  await at.wizard.press('Try again');
  await at.wizard.asks('Every lock holds');
  const { http } = await owner.settings();
  const added = { use_x_forwarded_for: true, trusted_proxies: ['127.0.0.1/32'], login_attempts_threshold: 5 };
  expect(http).toEqual({ ...before.http, ...added });
  expect(await owner.http()).toMatchObject({ active_config_type: 'stable', pending: null });
});

test('every lock holds', async () => {
  await goOnFromTheLocks(at.wizard);
});

test('a saved key opens the home from outside, and nobody comes in without one', async () => {
  await at.wizard.press('Start with My phone');
  const words = await at.wizard.keyWords();
  key = { path: (await at.wizard.savedKey()).path, words };
  const answer = await knock(at.world, ADDRESS, key);
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.body)).toMatchObject({ name: 'Home Assistant' });
  expect((await knock(at.world, ADDRESS)).status).toBe(403);
});

test('an address that the home has shut out after wrong logins is told by name', async () => {
  const { button, dialog, page, press, words } = at.wizard;
  await loseAtLogin(5);
  expect(await knock(at.world, ADDRESS, key)).toEqual({ status: 403, body: '403: Forbidden' });
  await press(ASK);
  await expect(words('The page shows nothing but “403: Forbidden”.')).toBeVisible();
  await expect(words('Latchkey got in with a key a moment ago.')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await at.home.meanwhile(() => rm(path.join(at.home.folder, 'ip_bans.yaml')));
  await expect(button(ASK)).toBeVisible();
  expect((await knock(at.world, ADDRESS, key)).status).toBe(200);
});

/** Somebody who has a key guesses passwords. */
async function loseAtLogin(times: number): Promise<void> {
  const client_id = `https://${ADDRESS}/`;
  for (let guess = 0; guess < times; guess += 1) {
    const begun = await knock(at.world, ADDRESS, key, {
      method: 'POST',
      path: '/auth/login_flow',
      json: { client_id, handler: ['homeassistant', null], redirect_uri: client_id },
    });
    const { flow_id } = Flow.parse(JSON.parse(begun.body));
    await knock(at.world, ADDRESS, key, {
      method: 'POST',
      path: `/auth/login_flow/${flow_id}`,
      json: { client_id, username: 'mia', password: `guess ${guess}` },
    });
  }
}

test('a home that stopped trusting its connector is told by name, and mended by a plan', async () => {
  const { asks, dialog, press, words } = at.wizard;
  await owner.tryHttp(before.http);
  await expect
    .poll(() =>
      owner.confirmHttp().then(
        () => 'confirmed',
        () => 'not yet',
      ),
    )
    .toBe('confirmed');
  expect(await knock(at.world, ADDRESS, key)).toEqual({ status: 400, body: '400: Bad Request' });
  await press(ASK);
  await expect(words('Your address shows “400: Bad Request”. At home all is well.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Log in to Home Assistant' }).first().click();
  await asks('May Latchkey set up your home?');
  await logInOn(await openLoginPage(at.wizard), code);
  await asks('Your home is ready');
  await press(ASK);
  await dialog.getByRole('button', { name: 'Look at the plan' }).first().click();
  await asks('Set up Home Assistant');
  await press('Make these changes');
  await asks('Every lock holds');
  expect((await knock(at.world, ADDRESS, key)).status).toBe(200);
  expect((await owner.settings()).http).toMatchObject({ trusted_proxies: ['127.0.0.1/32'] });
});

test('removal puts the home back exactly as it was, and leaves no login behind', async () => {
  const { asks, isAtHome, press, field, page, words } = at.wizard;
  await goOnFromTheLocks(at.wizard);
  await asks('Save the key as a file');
  await press('Other ways');
  await press('All keys');
  await asks('Hand over the keys');
  await press('Finish without the rest');
  await asks('Your home is yours alone');
  await press('Go to your home');
  await isAtHome();
  await page.getByRole('button', { name: /^Rarely needed/ }).click();
  await page.getByRole('button', { name: /^Remove everything/ }).click();
  await field(`Type ${ADDRESS} to go on`).fill(ADDRESS);
  await press('Show what goes');
  await asks('Take everything away');
  await press('Log in');
  await logInOn(await openLoginPage(at.wizard), code);
  await press('Take everything away');
  await asks('Where is your home?');
  await expect(words('Everything has been taken away.')).toBeVisible();

  expect(await owner.settings()).toEqual(before);
  expect(await owner.http()).toMatchObject({ active_config_type: 'stable', pending: null });
  // The owner's own, from the first account, and no other.
  expect([...new Set(await owner.logins())]).toEqual([`${at.home.url}/`]);
  expect(at.world.counts().exposedRequests).toBe(0);
  expect(at.program.complaints()).toBe('');
});
