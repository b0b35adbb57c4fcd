import { expect } from 'vitest';
import { page } from 'vitest/browser';

const openList = async (): Promise<void> => {
  await page.getByRole('button', { name: /^Home: / }).click();
  await expect.element(page.getByRole('dialog', { name: 'Your homes' })).toBeVisible();
};
const askToForget = async (name: string): Promise<void> => {
  await openList();
  await page.getByRole('button', { name: `Forget ${name}` }).click();
  await expect.element(page.getByRole('button', { name: 'Keep it' })).toHaveFocus();
};

/** What a person does who has several homes. */
export const actsOnHomes: Readonly<Record<string, () => Promise<void>>> = {
  'homes-at-home+list': openList,
  'homes-not-opened+opened': async () => {
    await openList();
    await page.getByRole('button', { name: 'Open tuer.grosseltern-am-see.example' }).click();
    await expect.element(page.getByRole('alert')).toBeVisible();
  },
  'homes-at-home+forget': () => askToForget('tuer.grosseltern-am-see.example'),
  'homes-at-home+forget-new': () => askToForget('New home in garden-shed.net'),
  'homes-begun+list': openList,
};
