import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { PracticeWorld } from '../src/practice/world.ts';
import { schemes } from '../src/renderer/testing/page-checks.ts';
import { expect, test } from './fixtures.ts';
import { knock } from './knock.ts';
import { lookIn, violations } from './look.ts';
import { bringToken, hasDomain, logIn } from './way.ts';
import type { Wizard } from './wizard.ts';

/** Pictures to be looked at; git ignores them. */
const folder = fileURLToPath(new URL('screenshots/walk', import.meta.url));

// As most people have it: everything that moves, moves.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test('a person walks all seven stages, reloads on the way, and gets in with the key and not without it', async ({
  wizard,
  world,
  program,
}) => {
  const look = looker(wizard.page);
  await toTheHome(wizard, look);
  await chooseHomeAndAddress(wizard, world, look);
  await listDevices(wizard, look);
  await buildWithReloads(wizard, world, look);
  await tryTheLocks(wizard, look);
  await handOverFirstKey(wizard, world, look);
  await handOverTheRest(wizard, look);
  expect(world.counts().exposedRequests).toBe(0);
  // As docs/privacy.md says of the practice round.
  expect(await program.contacted()).toEqual([]);
});

async function toTheHome(wizard: Wizard, look: Look): Promise<void> {
  const { asks, page } = wizard;
  await asks('Your home, and only your keys');
  // It comes a moment after the rest of the head, which the picture shows too.
  await expect(page.getByRole('button', { name: 'About Latchkey' })).toBeVisible();
  await look('welcome');
  await page.getByRole('button', { name: 'Practise first' }).click();
  await asks('Do you have a domain?');
  await look('domain');
  await hasDomain(wizard);
  await asks('Connect the practice account');
  await look('connect-cloudflare');
  await bringToken(wizard);
}

async function chooseHomeAndAddress(wizard: Wizard, world: PracticeWorld, look: Look): Promise<void> {
  const { asks, page, press, scene } = wizard;
  await asks('Where is your home?');
  await expect(scene).toHaveAccessibleName(/windows of your home are dark/);
  await expect(page.getByRole('radio', { name: world.home.url })).toBeChecked();
  await look('find-home');
  await press('Continue');
  await logIn(wizard);
  await look('what-is-there');
  await press('Continue');

  await asks('Choose your address');
  await expect(scene).toHaveAccessibleName(/windows of your home are lit/);
  await wizard.field('Name').fill('lantern');
  await expect(wizard.words('lantern.linden.house is free.')).toBeVisible();
  await look('choose-address');
  await press('Use lantern.linden.house');
}

async function listDevices(wizard: Wizard, look: Look): Promise<void> {
  const { asks, page, press } = wizard;
  await asks('Who gets a key?');
  await wizard.addDevice('Anna’s iPhone', 'iPhone or iPad');
  await page.reload();
  await asks('Who gets a key?');
  await expect(wizard.devices).toContainText(['My phone', 'This computer', 'Anna’s iPhone', 'Add another']);
  await look('devices');
  await press('Continue');
}

/** The window is reloaded in the middle of the build and after it: what is going on is the program's, not the window's. */
async function buildWithReloads(wizard: Wizard, world: PracticeWorld, look: Look): Promise<void> {
  const { asks, page, press, scene, button } = wizard;
  const rows = page.getByRole('list', { name: 'What is being built' }).getByRole('listitem');
  await asks('Review and build');
  await expect(button('Build my private entrance')).toBeEnabled();
  await expect(scene).toHaveAccessibleName(/gate is not locked yet.*Keys planned: 3/);
  await look('review');
  await page.getByRole('button', { name: /^Extra protection/ }).click();
  await expect(page.getByRole('switch').first()).toBeVisible();
  await page.getByRole('button', { name: /^See all/ }).click();
  await look('review-unfolded');

  // The lock is kept waiting, so the build cannot be over before the window is back.
  const lock = world.cloudflare.hold({ method: 'POST', path: 'rulesets/*/rules' });
  await press('Build my private entrance');
  await expect(rows.filter({ hasText: 'Make 3 keys' })).toBeVisible();
  await lock.met;
  await page.reload();
  await asks('Building your private entrance');
  await expect(rows.filter({ hasText: 'Set up your address' })).toContainText('Waiting');
  await look('building');
  lock.release();
}

async function tryTheLocks(wizard: Wizard, look: Look): Promise<void> {
  const { asks, page, press, scene, words } = wizard;
  await asks('Every lock holds');
  await page.reload();
  await asks('Every lock holds');
  await expect(scene).toHaveAccessibleName(/gate is locked.*Keys at the gate: 3/);
  await expect(scene).toHaveAccessibleName(/private path is lit/);
  await expect(words('No request without a key reached the home.')).toBeVisible();
  await look('every-lock-holds');
  await press('Hand over the keys');
}

async function handOverFirstKey(wizard: Wizard, world: PracticeWorld, look: Look): Promise<void> {
  const { asks, press } = wizard;
  await asks('Hand over the keys');
  await look('hand-over');
  await press('Start with My phone');
  await asks('My phone: hand over the key');
  await look('ways');
  const words = await wizard.keyWords();
  await look('words');
  const { path: file, name } = await wizard.savedKey();
  await expect(wizard.words(`Your browser saves ${name}.`)).toBeVisible();
  expect(name).toMatch(/\.p12$/);
  await look('key-saved');

  const withKey = await knock(world, 'lantern.linden.house', { path: file, words });
  expect(withKey.status).toBe(200);
  expect(JSON.parse(withKey.body)).toMatchObject({ name: 'Home Assistant' });
  expect((await knock(world, 'lantern.linden.house')).status).toBe(403);
}

async function handOverTheRest(wizard: Wizard, look: Look): Promise<void> {
  const { asks, press } = wizard;
  await wizard.comesIn('My phone');
  await look('in-use');
  for (const next of ['This computer', 'Anna’s iPhone']) {
    await press(`Go on with ${next}`);
    await asks(`${next}: hand over the key`);
    await wizard.savedKey();
    await wizard.comesIn(next);
  }
  await press('Finish');
  await asks('Now you know every step');
  await look('done');
}

type Look = (name: string) => Promise<void>;

/**
 * Axe looks at the screens of the real program once each; every size, scheme and situation of them is looked at as a
 * component. With PICTURES=all, pictures are left behind in each scheme, numbered in the order of the way.
 */
function looker(page: Page): Look {
  let seen = 0;
  return async (name) => {
    seen += 1;
    expect.soft(await violations(page), name).toEqual([]);
    if (process.env.PICTURES !== 'all') return;
    const number = String(seen).padStart(2, '0');
    for (const scheme of schemes) {
      await lookIn(page, scheme);
      const file = path.join(folder, `${number}-${name}-${scheme}.png`);
      await page.screenshot({ path: file, animations: 'disabled' });
    }
  };
}
