import { expect, test } from './fixtures.ts';
import { violations } from './look.ts';
import { finishWithoutTheRest } from './way.ts';
import type { Wizard } from './wizard.ts';

test('a person without Cloudflare sets up their own proxy, comes in, and switches a lost key off', async ({
  wizard,
  world,
  page,
}) => {
  const { asks, press, field, dialog, words, button } = wizard;
  await asks('Your home, and only your keys');
  await press('Without Cloudflare, and without any account');
  await press('Practise with a pretend proxy');
  await asks('Where is your home?');
  await press('Continue');

  await asks('Choose your address');
  await field('Name').fill('https://linden.duckdns.org/lovelace');
  await press('Use linden.duckdns.org');

  await asks('Who gets a key?');
  await wizard.addDevice('Anna’s iPhone', 'iPhone or iPad');
  await press('Continue');

  await asks('Your own proxy');
  await press('Use these answers');
  await expect(words('This is not a computer’s address. It should look like 192.168.1.20.')).toBeVisible();
  await field('Its address at home').fill('192.168.1.20');
  expect.soft(await violations(page)).toEqual([]);
  await press('Use these answers');

  await asks('Save the kit');
  await saveKit(wizard, 'Save the kit');
  await press('Pretend I start the proxy with the kit');
  await expect(words('The proxy runs with the last kit you saved.')).toBeVisible();
  await press('Check the proxy');

  await asks('Check the proxy');
  await press('Check at home');
  await expect(words('At home, every lock holds.')).toBeVisible();
  await press('Check from outside');
  await expect(words('This was not from outside.')).toBeVisible();
  await press('Pretend I use the phone’s hotspot');
  await press('Check from outside');
  await expect(words('From outside, every lock holds.')).toBeVisible();
  await expect(words('No request without a key reached the home.')).toBeVisible();
  expect.soft(await violations(page)).toEqual([]);
  await press('Pretend I am back at home');
  await press('Continue');

  await asks('Hand over the keys');
  await press('Start with My phone');
  await asks('My phone: hand over the key');
  await expect(words('First: let this device trust your home')).toBeVisible();
  await wizard.savedKey();
  await wizard.comesIn('My phone');
  await press('Go on with This computer');
  await finishWithoutTheRest(wizard);

  await asks('Every lock was seen to hold');
  await page.getByRole('button', { name: /^Add, renew or switch off a key/ }).click();
  await asks('Who gets a key?');
  await press('Key of Anna’s iPhone');
  await dialog.getByRole('button', { name: /^Lost it/ }).click();
  await press('Continue');

  await asks('Save the kit again');
  await saveKit(wizard, 'Save the kit');
  await press('Check the proxy');
  await asks('Check the proxy');
  await press('Check at home');
  // The new kit lies in the downloads: the proxy still works with the old one.
  await expect(words(/This key still opens\./)).toBeVisible();
  await press('Back to the kit');
  await press('Pretend I start the proxy with the kit');
  await expect(words('The proxy runs with the last kit you saved.')).toBeVisible();
  await press('Check the proxy');
  await press('Check at home');
  await expect(words('At home, every lock holds.')).toBeVisible();
  await expect(words('The switched-off key of Anna’s iPhone does not fit').first()).toBeVisible();
  await expect(button('Go on without the check from outside')).toBeVisible();
  expect(world.counts()).toMatchObject({ apiCalls: 0, exposedRequests: 0 });
});

async function saveKit({ page, press, button }: Wizard, label: string): Promise<void> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(label)]);
  expect(download.suggestedFilename()).toMatch(/\.zip$/);
  await expect(button('Check the proxy')).toBeVisible();
}
