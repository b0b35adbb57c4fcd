import { expect } from 'vitest';
import { page } from 'vitest/browser';

const ask = async (): Promise<void> => {
  await page.getByRole('button', { name: 'Why can’t I get in?' }).click();
  await expect.element(page.getByRole('dialog')).toBeVisible();
};

const askAndSee = async (): Promise<void> => {
  await ask();
  await expect.element(page.getByRole('heading', { name: 'What do you see?' })).toBeVisible();
};

/** What a person does about not getting in, by picture name. */
export const troubleActs: Readonly<Record<string, () => Promise<void>>> = {
  'trouble-good+asked': askAndSee,
  'trouble-good+seen': async () => {
    await askAndSee();
    await page.getByText('Android app').click();
    await page.getByRole('button', { name: /^Nothing asks which key/ }).click();
    await page.getByRole('button', { name: /checked and fine/ }).click();
  },
  'trouble-logged-out+asked': askAndSee,
  'trouble-found+asked': askAndSee,
  'trouble-many+asked': askAndSee,
  'trouble-path-down+asked': askAndSee,
  'trouble-connector-clock+asked': async () => {
    await askAndSee();
    await expect.element(page.getByText(/Set the date and time there/)).toBeVisible();
  },
  'trouble-over-http2+asked': askAndSee,
  'trouble-over-http2+chosen': async () => {
    await askAndSee();
    await page.getByRole('button', { name: 'Connect over HTTP/2' }).click();
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await expect.element(page.getByRole('heading', { name: 'How the connector calls out' })).toBeVisible();
    await expect.element(page.getByRole('radio', { name: /HTTP.2 only/ })).toBeChecked();
  },
  'trouble-both-families+asked': askAndSee,
  'trouble-lesser+asked': askAndSee,
  'trouble-by-hand+asked': askAndSee,
  'trouble-banned+asked': askAndSee,
  'trouble-written-back+asked': askAndSee,
  'trouble-written-back+chosen': async () => {
    await askAndSee();
    await page.getByRole('button', { name: 'Look at the record' }).click();
    await expect.element(page.getByRole('heading', { name: 'Choose your address' })).toBeVisible();
  },
  'trouble-further+asked': askAndSee,
  'trouble-further+chosen': async () => {
    await askAndSee();
    await page.getByRole('button', { name: 'Look at the record' }).click();
    await expect.element(page.getByRole('heading', { name: 'Change cams.linden.house' })).toBeVisible();
  },
  'trouble-not-everywhere+asked': askAndSee,
  'trouble-unnamed+asked': askAndSee,
  'trouble-no-visit+asked': askAndSee,
  'trouble-looking+asked': ask,
  'trouble-failed+asked': async () => {
    await ask();
    await expect.element(page.getByRole('alert')).toBeVisible();
  },
};
