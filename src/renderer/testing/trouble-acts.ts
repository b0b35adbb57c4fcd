import type { Page } from '@playwright/test';

const ask = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Why can’t I get in?' }).click();
  await page.getByRole('dialog').waitFor();
};

const askAndSee = async (page: Page): Promise<void> => {
  await ask(page);
  await page.getByRole('heading', { name: 'What do you see?' }).waitFor();
};

/** What a person does about not getting in, by picture name. */
export const troubleActs: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'trouble-good+asked': askAndSee,
  'trouble-good+seen': async (page) => {
    await askAndSee(page);
    await page.getByText('Android app').click();
    await page.getByRole('button', { name: /^Nobody asks which key/ }).click();
    await page.getByRole('button', { name: /looked at and good/ }).click();
  },
  'trouble-logged-out+asked': askAndSee,
  'trouble-found+asked': askAndSee,
  'trouble-many+asked': askAndSee,
  'trouble-path-down+asked': askAndSee,
  'trouble-lesser+asked': askAndSee,
  'trouble-by-hand+asked': askAndSee,
  'trouble-looking+asked': ask,
  'trouble-failed+asked': async (page) => {
    await ask(page);
    await page.getByRole('alert').waitFor();
  },
};
