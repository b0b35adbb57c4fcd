import type { Page } from '@playwright/test';

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
};
