import type { Page } from '@playwright/test';
import { actsOfHandingOver } from './hand-over-acts.ts';
import { actsOnHome } from './home-acts.ts';
import { troubleActs } from './trouble-acts.ts';

const look = (page: Page): Promise<void> => page.getByRole('button', { name: /^Look for changes/ }).click();
const chooseDomain = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Use linden.house' }).click();
  await page.getByRole('heading', { name: /^We found/ }).waitFor();
};

/** What a person does before the picture is taken, by picture name; the part before `+` is the scenario. */
export const acts: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'token-refused+sent': async (page) => {
    await page.getByLabel('Paste the token here').fill('cfut_0123456789012345678901234567890123456789');
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    await page.getByRole('alert').waitFor();
    await page.getByRole('button', { name: 'Technical details' }).click();
  },
  'connect-cloudflare+checking': async (page) => {
    await page.getByLabel('Paste the token here').fill('cfut_0123456789012345678901234567890123456789');
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
  },
  'home-unreachable+typed': async (page) => {
    await page.getByLabel('Address at home').fill('http://192.168.1.40:8123');
    await page.getByRole('button', { name: 'Knock there' }).click();
    await page.getByRole('alert').waitFor();
  },
  'choose-address+taken': async (page) => {
    await page.getByLabel('Name').fill('www');
    await page.getByText('is already in use').waitFor();
  },
  'choose-address+take-over': async (page) => {
    await page.getByLabel('Name').fill('www');
    await page.getByRole('button', { name: 'Take this name over' }).click();
  },
  'choose-address+deep': (page) => page.getByLabel('Name').fill('ha.garden'),
  'devices+add': async (page) => {
    await page.getByRole('button', { name: 'Add another device' }).click();
    await page.getByLabel('Name').fill('Телефон Анны');
  },
  'devices+removed': async (page) => {
    await page.getByRole('button', { name: 'Edit My phone' }).click();
    await page.getByRole('button', { name: 'Take off the list' }).click();
    await page.getByText('is off the list').waitFor();
  },
  'devices+steps': async (page) => {
    const steps = page.getByRole('button', { name: /^Step 5 of 10/ });
    if (await steps.isVisible()) await steps.click();
  },
  'devices-lived+key': (page) => page.getByRole('button', { name: 'Key of Anna’s phone' }).click(),
  'devices-lived+changed': async (page) => {
    await page.getByRole('button', { name: 'Key of Anna’s phone' }).click();
    await page.getByRole('button', { name: /^Renew the key/ }).click();
    await page.getByRole('button', { name: 'Key of Ben’s Pixel' }).click();
    await page.getByRole('button', { name: /^Make a new key/ }).click();
    await page.getByRole('button', { name: 'Key of This computer' }).click();
    await page.getByRole('button', { name: /^Switch the old key off/ }).click();
    await page.getByText('The next build switches the old key off').waitFor();
  },
  'build+sent': (page) => page.getByRole('button', { name: /Lock the gate”/ }).click(),
  'build-changed+start': async (page) => {
    await page.getByRole('button', { name: 'Build my private entrance' }).click();
    await page.getByText('This is the new plan').waitFor();
  },
  'build-running+stop': (page) => page.getByRole('button', { name: 'Stop and undo' }).click(),
  'build-broken-off+undo': (page) => page.getByRole('button', { name: 'Undo what is done' }).click(),
  'build-removing+stop': (page) => page.getByRole('button', { name: 'Stop and undo' }).click(),
  'connect-home+copied': async (page) => {
    await page.getByRole('group', { name: 'Connection code' }).getByRole('button').click();
    await page.getByText('Copied. Paste it now').waitFor();
  },
  'connect-home+slow': (page) =>
    page.getByText('usually takes less than a minute').waitFor({ timeout: 15_000 }),
  'connect-no-clipboard+copy': async (page) => {
    await page.getByRole('group', { name: 'Connection code' }).getByRole('button').click();
    await page.getByRole('button', { name: 'Save as a file instead' }).click();
    await page.getByText('Saved as').waitFor();
  },
  'locks-refused+start': async (page) => {
    await page.getByRole('button', { name: 'Try every lock' }).click();
    await page.getByRole('alert').waitFor();
  },
  ...actsOnHome,
  ...actsOfHandingOver,
  ...troubleActs,
  'keys-done+finish': async (page) => {
    await page.getByRole('button', { name: 'All keys' }).click();
    await page.getByRole('button', { name: 'Finish' }).click();
  },
  'keys-done-practice+finish': async (page) => {
    await page.getByRole('button', { name: 'All keys' }).click();
    await page.getByRole('button', { name: 'Finish' }).click();
  },
  'home+look': look,
  'home-drifted+look': look,
  'home-blocked+look': look,
  'home-dangers+look': look,
  'home-unseen+look': look,
  'home-looking+look': look,
  'home+path': (page) => page.getByRole('button', { name: /^Make a new private path/ }).click(),
  'home+remove': (page) => page.getByRole('button', { name: /^Remove everything/ }).click(),
  'home+removing': async (page) => {
    await page.getByRole('button', { name: /^Remove everything/ }).click();
    await page.getByLabel('Type ha.linden.house to go on').fill('ha.linden.house');
  },
  'domain-found+chosen': chooseDomain,
  'domain-found-two+chosen': chooseDomain,
  'keys-not-made+why': (page) => page.getByRole('button', { name: 'Why?' }).last().click(),
};
