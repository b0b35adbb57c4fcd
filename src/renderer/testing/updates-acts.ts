import { expect } from 'vitest';
import { page } from 'vitest/browser';

export const openAbout = async (): Promise<void> => {
  await page.getByRole('button', { name: 'About Latchkey' }).click();
  await expect.element(page.getByRole('dialog', { name: 'About Latchkey' })).toBeVisible();
};

const opened = [
  'asked',
  'off',
  'looking',
  'nothing-new',
  'found',
  'downloading',
  'ready',
  'waiting',
  'refused',
  'failed',
  'not-here',
];

/** What a person does who wants to know of newer versions. */
export const actsOnUpdates: Readonly<Record<string, () => Promise<void>>> = {
  ...Object.fromEntries(opened.map((name) => [`updates-${name}+about`, openAbout])),
  'updates-ready+what-is-new': () => page.getByRole('button', { name: 'What is new in 1.3.0' }).click(),
};
