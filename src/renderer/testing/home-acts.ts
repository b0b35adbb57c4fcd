import type { Page } from '@playwright/test';

const way = (name: string) => (page: Page) => page.getByText(name, { exact: true }).click();

/** What a person does with Home Assistant before the picture is taken. */
export const actsOnHome: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'homes-several+certificate': async (page) => {
    await page.getByText('Garden shed').click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('heading', { name: 'Is this your home?' }).waitFor();
  },
  'homes-several+typed': async (page) => {
    await page.getByLabel('Or type the address').fill('http://192.168.1.31');
    await page.getByRole('button', { name: 'Knock there' }).click();
    await page.getByRole('alert').waitFor();
  },
  'log-in+opened': async (page) => {
    await page.getByRole('link', { name: 'Open the login page' }).click();
    await page.getByText('Waiting for you').waitFor();
  },
  'log-in+token': async (page) => {
    await page.getByRole('button', { name: /^Use a long-lived/ }).click();
    await page.getByLabel('Long-lived access token').fill('short');
    await page.getByRole('button', { name: 'Log in with this token' }).click();
    await page.getByRole('alert').waitFor();
  },
  'found-in-file+update': async (page) => {
    await page.getByRole('button', { name: 'Update Home Assistant first' }).click();
    await page.getByRole('heading', { name: 'Home Assistant updates itself' }).waitFor();
    await page.getByRole('button', { name: 'Look again' }).click();
    await page.getByText('It still has version').waitFor();
  },
  'build-home+sent': (page) => page.getByRole('button', { name: /for “Set up Home Assistant”/ }).click(),
  'build-home-left+log-in': (page) => page.getByRole('button', { name: 'Log in' }).click(),
  'build-home-running+slow': (page) => page.getByText('one to three minutes').waitFor({ timeout: 15_000 }),
  'connect-home+docker': way('Docker'),
  'connect-home+compose': way('Docker Compose'),
  'connect-home+linux': async (page) => {
    await way('Linux')(page);
    await page.getByRole('button', { name: 'Save the file' }).click();
    await page.getByText('Saved as').waitFor();
  },
  'connect-home+windows': way('Windows'),
  'connect-home+mac': way('Mac'),
  'connect-refused-out+by-hand': (page) => page.getByRole('button', { name: 'Do it by hand' }).click(),
  'connect-practice+played': async (page) => {
    await page.getByRole('button', { name: /^Let Latchkey play/ }).click();
    await page.getByText('Next come the locks').waitFor();
  },
};
