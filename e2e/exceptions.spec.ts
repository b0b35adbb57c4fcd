import { expect, test } from './fixtures.ts';
import { violations } from './look.ts';
import { onToTheHome, walkTo } from './way.ts';
import type { Wizard } from './wizard.ts';

test('a webhook and Alexa are let in by gaps of their own, and taken away again', async ({
  wizard,
  world,
  page,
}) => {
  // Two builds, each tried from outside.
  await walkTo('review', wizard);
  await test.step('nothing passes to begin with', () => openFromTheReview(wizard));
  expect.soft(await violations(page)).toEqual([]);
  await test.step('a webhook is picked by its name', () => addWebhook(wizard));
  await test.step('Alexa gets an address of its own', () => addAlexa(wizard));
  await test.step('the plan says what passes', () => readThePlan(wizard));
  await test.step('everything is built and tried', () => buildAndTry(wizard));
  await test.step('the home shows what is open', () => lookAtTheHome(wizard));
  await test.step('Alexa is taken away', () => takeAlexaAway(wizard));
  expect(world.counts().exposedRequests).toBe(0);
});

async function openFromTheReview({ page, asks, words }: Wizard): Promise<void> {
  await page.getByRole('button', { name: /^Let something in without a key/ }).click();
  await asks('Things without a key');
  await expect(words('The lock will have no gap')).toBeVisible();
}

async function addWebhook({ page, asks, press, words }: Wizard): Promise<void> {
  await page.getByRole('button', { name: /^A webhook/ }).click();
  await asks('Which webhook may come in?');
  await expect(page.getByRole('checkbox', { name: 'Let in: Doorbell' })).toBeDisabled();
  await words('OwnTracks').click();
  await press('Let 1 webhook in');
  await asks('Things without a key');
  await expect(words('Webhook “OwnTracks”')).toBeVisible();
}

async function addAlexa({ page, asks, press, words }: Wizard): Promise<void> {
  await page.getByRole('button', { name: /^Alexa/ }).click();
  await asks('How does Alexa get in?');
  await page.getByText('Through a gap', { exact: true }).click();
  await press('Let Alexa in through a gap');
  await asks('Things without a key');
  await expect(words('Opens 2 exact pages at alexa.linden.house.')).toBeVisible();
}

async function readThePlan({ page, asks, press, words }: Wizard): Promise<void> {
  await press('Show the plan');
  await asks('Review and build');
  await page.getByRole('button', { name: /^See all/ }).click();
  await expect(words('Only these may pass without a key:')).toHaveCount(1);
  await expect(words('Webhook “OwnTracks”:')).toHaveCount(1);
  await expect(words('Everything else stays shut.')).toBeVisible();
}

async function buildAndTry(wizard: Wizard): Promise<void> {
  const { press } = wizard;
  await walkTo('done', wizard, 'review');
  await press('See your practice home');
  await wizard.isAtHome();
}

async function lookAtTheHome({ page, words }: Wizard): Promise<void> {
  await expect(words('Your home answers there. This computer is at home.')).toBeVisible();
  await page.getByRole('button', { name: /^Things without a key/ }).click();
  await expect(words('Open now').filter({ visible: true })).toHaveCount(2);
}

async function takeAlexaAway(wizard: Wizard): Promise<void> {
  const { asks, press, words } = wizard;
  await press('Take away: Alexa');
  await expect(words('Alexa is off the list.')).toBeVisible();
  await press('Show the plan');
  await asks('Review your changes');
  await press('Make these changes');
  await onToTheHome(wizard);
}
