import type { Browser } from '@playwright/test';
import { userAgents } from '../src/main/pick-up/testing/user-agents.ts';
import type { PracticeWorld } from '../src/practice/world.ts';
import { test as base, expect } from './fixtures.ts';
import { type Handwork, type Press, watchHands, watchPresses } from './hands.ts';
import { type House, openDashboard, openHouse } from './house.ts';
import { type HeldKey, knock } from './knock.ts';
import { aComputer, type Computer } from './program.ts';
import { hasDomain, makeToken } from './way.ts';
import { countSteps, type Wizard, wizardOn } from './wizard.ts';

/**
 * How often a person presses something in Latchkey's window from the first screen to a phone whose key opens the door, and what they
 * type. The program is as it is shipped and in real mode; only who answers it is played: Cloudflare's API and its dashboard, the
 * resolver, the edge and the home, each over real HTTP and at its real address. Never against the live Cloudflare.
 *
 * Counted is each press with the pointer, Enter or the space bar on anything in the window. Told apart is Enter at the end of a field
 * that was typed into. Not counted is what is pressed in other people's pages (three buttons for the token, one for the login) and
 * on the phone. The steps of the guide, which the phone shows too, are counted on their own.
 */
const mostPresses = 15;

interface AtHome {
  readonly house: House;
  readonly computer: Computer;
}

const test = base.extend<AtHome>({
  house: async ({ world }, use) => {
    const house = await openHouse(world);
    await use(house);
    await house.stop();
  },
  proxy: async ({ house }, use) => use({ server: house.url, bypass: '127.0.0.1' }),
  computer: async ({ world }, use) => {
    const computer = await aComputer(world, 'at-home');
    await use(computer);
    await computer.remove();
  },
});

test('the first phone works for real after 15 presses at most, and only the token, names and the login are typed', async ({
  browser,
  page,
  world,
  house,
  computer,
}) => {
  // As in most accounts there is one domain: nobody has to say which.
  const { zones } = world.cloudflare.cloud.state;
  for (const [id, { zone }] of zones) if (zone.status === 'pending') zones.delete(id);
  const program = await computer.startProgram();
  const context = page.context();
  const hands = await watchHands(context);
  const presses = await watchPresses(context, program.origin);
  await openDashboard(context, world);
  await page.goto(program.link);
  const wizard = wizardOn(page);

  await toTheReview(wizard, world);
  await wizard.press('Build my private entrance');
  await wizard.asks('Every lock holds');
  await wizard.press('Hand over the keys');
  await wizard.press('Start with My phone');
  await wizard.asks('My phone: hand over the key');
  const key = await fetchKey(wizard, browser, house);

  expect((await knock(world, 'lantern.linden.house', key)).status).toBe(200);
  expect((await knock(world, 'lantern.linden.house')).status).toBe(403);
  expect(world.counts().exposedRequests).toBe(0);
  expect(typedIn(hands())).toEqual(['Paste the token here', 'Username', 'Password', 'Name', 'Name']);
  const made = presses();
  const counted = made.filter(({ how }) => how === 'press');
  expect(counted.length, listed(made)).toBeLessThanOrEqual(mostPresses);
  // After the token, the name of the address and the name of the device.
  expect(made.length - counted.length, listed(made)).toBe(3);

  // Whoever reads the guide in the window, and not on the phone: to it, on from each of its steps, and that it opened.
  const steps = await throughTheGuide(wizard);
  expect(presses().length - made.length).toBe(steps + 2);
  expect(await program.contacted()).toContain('homeassistant.local');
  expect(program.complaints()).toBe('');
});

async function toTheReview(wizard: Wizard, world: PracticeWorld): Promise<void> {
  const { asks, dialog, field, page, press } = wizard;
  await asks('Your home, and only your keys');
  await page.getByRole('button', { name: 'Set up my home' }).click();
  await hasDomain(wizard);
  await asks('Connect your Cloudflare account');
  await makeToken(wizard);
  await asks('Where is your home?');
  await press('Continue');
  await logInByHand(wizard, world);
  await press('Continue');
  await asks('Choose your address');
  await field('Name').fill('lantern');
  await expect(wizard.words('lantern.linden.house is free.')).toBeVisible();
  await page.keyboard.press('Enter');
  await asks('Who gets a key?');
  await press('Add another device');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Anna’s iPhone');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await press('Continue');
  await asks('Review and build');
}

/** As at a real home, whose page fills in nothing. */
async function logInByHand({ asks, opens, page }: Wizard, { home }: PracticeWorld): Promise<void> {
  await asks('May Latchkey set up your home?');
  const login = await opens(() => page.getByRole('link', { name: 'Open the login page' }).click());
  await expect(login).toHaveURL(/^http:\/\/homeassistant\.local:8123\/auth\/authorize\?/);
  const [owner] = home.state().users;
  const answers = { Username: owner?.username ?? '', Password: owner?.password ?? '' };
  for (const [label, text] of Object.entries(answers)) {
    const field = login.getByLabel(label);
    await field.evaluate((input: HTMLInputElement) => {
      input.value = '';
    });
    await field.pressSequentially(text);
  }
  await login.getByRole('button', { name: 'Log in' }).click();
  await login.getByRole('heading', { name: 'You can go back to Latchkey' }).waitFor();
  await login.close();
  await asks('Your home is ready');
}

/** The phone scans the code and saves the file that its page offers; its words are read from the window. */
async function fetchKey({ page, press, words }: Wizard, browser: Browser, house: House): Promise<HeldKey> {
  await press('Scan a code');
  const code = page.getByRole('img', { name: /^A code to scan\. It holds the address / });
  const [url = ''] = /http:\S+/.exec((await code.getAttribute('aria-label')) ?? '') ?? [];
  await press('Show the words');
  const shown = await words(/^[a-z]+(-[a-z]+){5}$/).innerText();
  const phone = await browser.newContext({
    userAgent: userAgents.chromeOnAndroid,
    viewport: { width: 360, height: 800 },
    proxy: { server: house.url },
  });
  const there = await phone.newPage();
  await there.goto(url);
  const saving = there.waitForEvent('download');
  await there.getByRole('button', { name: 'Save the key file' }).click();
  return { path: await (await saving).path(), words: shown };
}

/** @returns how many steps the guide has */
async function throughTheGuide({ asks, press, step, throughTheGuide: walk }: Wizard): Promise<number> {
  await press('Install it on My phone');
  await asks('My phone: put the key in place');
  const steps = await countSteps(step(1));
  await walk();
  await asks('My phone: does it work?');
  await press('It opened');
  await asks('My phone is in');
  return steps;
}

/** The fields that were typed or pasted into, by their labels. */
function typedIn(hands: readonly Handwork[]): readonly string[] {
  return hands.filter(({ what }) => what === 'typed').map(({ field }) => field);
}

const listed = (presses: readonly Press[]): string =>
  presses.map(({ how, on }) => `${how}: ${on}`).join('\n');
