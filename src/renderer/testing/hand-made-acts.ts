import { expect } from 'vitest';
import { page } from 'vitest/browser';

const use = (): Promise<void> => page.getByRole('button', { name: 'Use ha.linden.house' }).click();

async function meet(): Promise<void> {
  await use();
  await expect
    .element(page.getByRole('heading', { name: 'This address was already set up by hand' }))
    .toBeVisible();
}

async function letAnnaGo(): Promise<void> {
  await page.getByRole('button', { name: 'Let it go: Anna' }).click();
  await expect.element(page.getByRole('dialog', { name: 'Let this key go?' })).toBeVisible();
}

async function scrollTo(words: string): Promise<void> {
  const found = page.getByText(words).first();
  await expect.element(found).toBeVisible();
  found.element().scrollIntoView({ block: 'center' });
  await expect.element(found).toBeInViewport();
}

/** What a person does who set something up by hand before. */
export const handMadeActs: Readonly<Record<string, () => Promise<void>>> = {
  'hand-made+choice': async () => {
    await meet();
    await page.getByText('Start fresh beside it').click();
    await scrollTo('The old lock stays where it is');
  },
  'hand-made-good+met': meet,
  'hand-made-weak+met': async () => {
    await meet();
    await scrollTo('Cloudflare Access asks for a login there too');
  },
  'hand-made-weak+end': async () => {
    await meet();
    await scrollTo('What was checked and is fine');
  },
  'hand-made-open+end': async () => {
    await meet();
    await scrollTo('Start fresh beside it');
  },
  'hand-made-access+met': async () => {
    await meet();
    await scrollTo('Cloudflare Access and keys do not go together');
  },
  'hand-made-unseen+met': async () => {
    await meet();
    await scrollTo('Latchkey cannot see whether');
  },
  'hand-made-own-machine+met': async () => {
    await meet();
    await scrollTo('Latchkey cannot take over this private path');
  },
  'hand-made-looking+met': async () => {
    await use();
    await expect.element(page.getByText('Checking whether somebody has set this address up')).toBeVisible();
  },
  'hand-made-not-looked+met': async () => {
    await use();
    await expect.element(page.getByRole('alert')).toBeVisible();
  },
  'build-adopting+end': async () => {
    await page.getByRole('button', { name: /^See all/ }).click();
    await scrollTo('Take the old lock away');
  },
  'home-keys-before-refused+seen': () => scrollTo('so these keys are refused'),
  'home-keys-before+ask': letAnnaGo,
  'home-keys-before+gone': async () => {
    await letAnnaGo();
    await page.getByRole('dialog').getByRole('button', { name: 'Let it go' }).click();
    await expect.element(page.getByRole('heading', { level: 1, name: /plan|change/i })).toBeVisible();
  },
  'home-keys-before-kept+gone': async () => {
    await letAnnaGo();
    await page.getByRole('dialog').getByRole('button', { name: 'Let it go' }).click();
    await expect.element(page.getByRole('alert')).toBeVisible();
  },
  'hand-made-too-late+sent': async () => {
    await meet();
    await page.getByRole('button', { name: 'Take it over', exact: true }).click();
    await expect.element(page.getByRole('alert')).toBeVisible();
  },
};
