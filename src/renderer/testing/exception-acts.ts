import { expect } from 'vitest';
import { page } from 'vitest/browser';

async function openRoom(): Promise<void> {
  await page.getByRole('button', { name: /^Things without a key/ }).click();
  await expect.element(page.getByRole('heading', { name: 'Things without a key', level: 1 })).toBeVisible();
}

const into = (card: RegExp) => async (): Promise<void> => {
  await openRoom();
  await page.getByRole('button', { name: card }).click();
};

/** What a person does before the picture is taken of what may pass without a key. */
export const actsOnExceptions: Readonly<Record<string, () => Promise<void>>> = {
  'gaps-none+room': openRoom,
  'gaps-some+room': openRoom,
  'gaps-planned+room': openRoom,
  'gaps-some+taken-away': async () => {
    await openRoom();
    await page.getByRole('button', { name: 'Take away: Alexa' }).click();
    await expect.element(page.getByText('Alexa is off the list')).toBeVisible();
  },
  'gaps-none+webhook': async () => {
    await into(/^A webhook/)();
    await page.getByText('Somebody rings at the front door').click();
  },
  'gaps-none+pasted': async () => {
    await into(/^A webhook/)();
    await page.getByRole('button', { name: 'Paste one instead' }).click();
    await page.getByLabelText('Its address or its ID').fill('https://ha.linden.house/api/webhook/abc');
  },
  'gaps-out+webhook': into(/^A webhook/),
  'gaps-silent+webhook': into(/^A webhook/),
  'gaps-asking+webhook': into(/^A webhook/),
  'gaps-no-webhook+webhook': into(/^A webhook/),
  'gaps-none+alexa': into(/^Alexa/),
  'gaps-none+alexa-gap': async () => {
    await into(/^Alexa/)();
    await page.getByText('Through a gap', { exact: true }).click();
  },
  'gaps-none+google': into(/^Google Assistant/),
  'gaps-none+google-gap': async () => {
    await into(/^Google Assistant/)();
    await page.getByText('Through a gap', { exact: true }).click();
  },
  'gaps-none+older-app': async () => {
    await into(/^An iPhone/)();
    await page.getByLabelText('Number of its mobile network').fill('AS 3320');
    await page.getByRole('button', { name: 'How do I find it?' }).click();
  },
  'gaps-none+countries': async () => {
    await into(/^Choose countries/)();
    await page.getByRole('combobox', { name: 'Countries' }).fill('Ger');
    await page.getByRole('option', { name: 'Germany' }).click();
    await page.getByRole('switch', { name: 'My keys also open while I travel' }).click();
  },
  'gaps-seen-here+countries': async () => {
    await into(/^Choose countries/)();
    await page.getByRole('combobox', { name: 'Countries' }).fill('Ger');
    await page.getByRole('option', { name: 'Germany' }).click();
    await page.getByRole('switch', { name: 'My keys also open while I travel' }).click();
    await expect.element(page.getByText('Cloudflare sees this computer there')).toBeVisible();
  },
  'gaps-google-differs+room': openRoom,
  'gaps-practice+older-app': async () => {
    await into(/^An iPhone/)();
    await page.getByRole('button', { name: 'Let the phone try' }).click();
    await expect.element(page.getByText('The phone came from AS64500, in Germany.')).toBeVisible();
    await expect.element(page.getByLabelText('Number of its mobile network')).toHaveValue('AS64500');
  },
  'gaps-practice-nowhere+older-app': async () => {
    await into(/^An iPhone/)();
    await page.getByRole('button', { name: 'Let the phone try' }).click();
    await expect.element(page.getByText('so there is nothing to see')).toBeVisible();
  },
  'gaps-some+countries': into(/^Change$/),
  'gaps-at-review+room': async () => {
    await page.getByRole('button', { name: /^Let something in without a key/ }).click();
    await expect.element(page.getByRole('heading', { name: 'Things without a key', level: 1 })).toBeVisible();
  },
};
