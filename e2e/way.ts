import { expect, type Locator } from '@playwright/test';
import type { StepId } from '../src/contract/journey.ts';
import type { HeldKey } from './knock.ts';
import type { Wizard } from './wizard.ts';

/** One screen on the way through practice mode, and how a person goes on from there. */
export interface Stop {
  readonly name: string;
  readonly step: StepId;
  /** What has the focus on arrival: the question, or the first field. */
  readonly arrival: (wizard: Wizard) => Locator;
  readonly leave: (wizard: Wizard) => Promise<void>;
}

const stop = (
  step: StepId,
  name: string,
  heading: string,
  leave: (wizard: Wizard) => Promise<void>,
): Stop => ({ step, name, arrival: (wizard) => wizard.question(heading), leave });

const onward = (wizard: Wizard): Promise<void> => wizard.press('Continue');

/** Answers the question that comes before the token. */
export function answerDomain(answer: string): (wizard: Wizard) => Promise<void> {
  return async ({ asks, page, press }) => {
    await asks('Do you have a domain?');
    // A person presses the card; the radio button in it is hidden.
    await page.getByText(answer, { exact: true }).click();
    await press('Continue');
  };
}

/** With a domain at Cloudflare the way leads straight to the token. */
export const hasDomain = answerDomain('Yes, at Cloudflare');

/** Brings a token to the practice account. */
export async function bringToken(wizard: Wizard): Promise<void> {
  await wizard.asks('Connect the practice account');
  await makeToken(wizard);
}

/** Makes a token on the page that the wizard opens, button by button, and brings it by hand. */
export async function makeToken({ page }: Wizard): Promise<void> {
  const context = page.context();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const [dashboard] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Open the token page' }).click(),
  ]);
  for (const button of ['Continue to summary', 'Create Token', 'Copy'])
    await dashboard.getByRole('button', { name: button, exact: true }).click();
  await expect(dashboard.getByRole('status')).toHaveText(/^Copied\./);
  await dashboard.close();
  // The cursor waits there already.
  const field = page.getByLabel('Paste the token here');
  await expect(field).toBeFocused();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(field).toHaveValue(/^cfut_/);
  await page.keyboard.press('Enter');
}

/** The whole way, from the first screen to the last. */
export const way: readonly Stop[] = [
  stop('welcome', 'welcome', 'Your home, and only your keys', ({ page }) =>
    page.getByRole('button', { name: 'Practise first' }).click(),
  ),
  stop('welcome', 'domain', 'Do you have a domain?', hasDomain),
  stop('connect-cloudflare', 'connect-cloudflare', 'Connect the practice account', ({ press }) =>
    press('Use the practice token'),
  ),
  stop('find-home', 'find-home', 'Where is your home?', onward),
  stop('find-home', 'log-in', 'May Latchkey set up your home?', logIn),
  stop('find-home', 'what-is-there', 'Your home is ready', onward),
  stop('choose-address', 'choose-address', 'Choose your address', ({ press }) =>
    press('Use ha.linden.house'),
  ),
  stop('devices', 'devices', 'Who gets a key?', ({ press }) => press('Add another device')),
  {
    step: 'devices',
    name: 'device',
    arrival: ({ dialog }) => dialog.getByRole('textbox', { name: 'Name' }),
    leave: async ({ dialog, press }) => {
      await dialog.getByRole('textbox', { name: 'Name' }).fill('Anna’s iPhone');
      await dialog.getByText('iPhone or iPad', { exact: true }).click();
      await dialog.getByRole('button', { name: 'Done', exact: true }).click();
      await press('Continue');
    },
  },
  stop('build', 'review', 'Review and build', ({ press }) => press('Build my private entrance')),
  stop('check-locks', 'locks-hold', 'Every lock holds', ({ press }) => press('Hand over the keys')),
  stop('hand-over', 'hand-over', 'Hand over the keys', ({ press }) => press('Start with My phone')),
  stop('hand-over', 'one-key', 'My phone: hand over the key', async ({ page, press }) => {
    await page.getByRole('group', { name: 'How the key travels' }).getByText('Save a file').click();
    await press('Save a file');
  }),
  stop('hand-over', 'key-file', 'Save the key as a file', async (wizard) => {
    await wizard.savedKey();
    await wizard.press('Install it on My phone');
  }),
  stop('hand-over', 'guide', 'My phone: put the key in place', ({ throughTheGuide }) => throughTheGuide()),
  stop('hand-over', 'first-visit', 'My phone: does it work?', ({ press }) => press('Try the key')),
  stop('hand-over', 'in-use', 'My phone is in', async ({ press }) => {
    await press('Go on with This computer');
    await leaveTheRest({ press });
  }),
  stop('hand-over', 'done', 'Now you know every step', async () => undefined),
];

/** Goes the way until the screen of this name, and stays there; from the first screen, or from the one that one stands on. */
export async function walkTo(name: string, wizard: Wizard, from = 'welcome'): Promise<void> {
  for (const stop of way.slice(way.findIndex((each) => each.name === from))) {
    await expect(stop.arrival(wizard)).toBeVisible();
    if (stop.name === name) return;
    await stop.leave(wizard);
  }
  throw new Error(`No screen on the way is called ${name}`);
}

/** From any key to the last screen: the others are handed over another time. */
async function leaveTheRest({ press }: Pick<Wizard, 'press'>): Promise<void> {
  await press('All keys');
  await press('Finish without the rest');
}

/** From any key to the home, where the others can be handed over too. */
export async function finishWithoutTheRest({ asks, press }: Wizard): Promise<void> {
  await leaveTheRest({ press });
  await asks('Now you know every step');
  await press('See your practice home');
}

/** From the address to the plan, with what is proposed for each. */
export async function toTheReview({ asks, press }: Wizard): Promise<void> {
  await asks('Choose your address');
  await press('Use ha.linden.house');
  await asks('Who gets a key?');
  await press('Continue');
  await asks('Review and build');
}

/** Lets Latchkey into the practice home, on the page that the home itself shows: everything is filled in there. */
export async function letIn({ asks, page, opens }: Wizard): Promise<void> {
  await asks('May Latchkey set up your home?');
  const login = await opens(() => page.getByRole('link', { name: 'Open the login page' }).click());
  await login.getByRole('button', { name: 'Log in' }).click();
  await login.getByRole('heading', { name: 'You can go back to Latchkey' }).waitFor();
  await login.close();
}

/** Lets Latchkey in where the way asks for it, and looks at what it found. */
export async function logIn(wizard: Wizard): Promise<void> {
  const { question } = wizard;
  await letIn(wizard);
  await expect(question('Your home is ready').or(question('What Latchkey found'))).toBeVisible();
}

/** What can be said of the locks: whether a key opens is only seen where one is on this computer. */
type Verdict = 'Every lock holds' | 'Nobody got in without a key';

/** The build runs on by itself until every lock was tried, and from there one goes on to the keys or home. */
export async function goOnFromTheLocks(wizard: Wizard, verdict: Verdict = 'Every lock holds'): Promise<void> {
  const { asks, button } = wizard;
  await asks(verdict);
  await button('Hand over the keys').or(button('Continue')).click();
}

/**
 * From a build that runs back to the home: its path stays, or is a new one. Latchkey has given its login back by then, so
 * Home Assistant's connector gets the code of a new path only after another one.
 */
export async function onToTheHome(wizard: Wizard, path: 'stays' | 'is-new' = 'stays'): Promise<void> {
  const { isAtHome, button, question } = wizard;
  if (path === 'is-new') {
    await expect(button('Log in').or(question('Every lock holds'))).toBeVisible();
    if (await button('Log in').isVisible()) await giveNewCode(wizard);
  }
  await goOnFromTheLocks(wizard);
  await isAtHome();
}

async function giveNewCode(wizard: Wizard): Promise<void> {
  const { asks, press } = wizard;
  await press('Log in');
  await letIn(wizard);
  await asks('Set up Home Assistant');
  await press('Make these changes');
}

/** The plan that is on the screen is made, and on the way home every lock is tried, at every address. */
export async function makeTheChanges(wizard: Wizard, path: 'stays' | 'is-new' = 'stays'): Promise<void> {
  const { asks, press } = wizard;
  await asks('Review your changes');
  await press('Make these changes');
  await onToTheHome(wizard, path);
}

/** The key on the screen, as a person has it who saved its file and wrote down its words. */
export async function takeKey(wizard: Wizard): Promise<HeldKey> {
  const words = await wizard.keyWords();
  const { path } = await wizard.savedKey();
  return { path, words };
}
