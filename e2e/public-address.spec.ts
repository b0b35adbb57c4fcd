import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { expect, test } from './fixtures.ts';
import { violations } from './look.ts';
import { finishWithoutTheRest, logIn, walkTo } from './way.ts';
import type { Wizard } from './wizard.ts';

test('a person goes without a tunnel: proxy, port, trust, every lock, a device, and at last nothing is left', async ({
  wizard,
  world,
  page,
}) => {
  // Three plans, each carried out: what is built, whom Home Assistant trusts, and that all of it goes.
  const before = world.snapshot();
  await walkTo('choose-address', wizard);
  await test.step('the tunnel is declined, with the address as this computer is seen', () =>
    goWithoutTunnel(wizard));
  await test.step('the plan has the lock, certificates and the door, and no path', () => buildIt(wizard));
  await test.step('the kit leaves with its key, which the window never saw', () => saveKit(wizard));
  await test.step('the proxy is started and the port opened', () => startProxy(wizard));
  await test.step('Home Assistant is told to trust the proxy, by a second plan', () => trustProxy(wizard));
  await test.step('every lock holds, also past Cloudflare', () => tryLocks(wizard));
  expect.soft(await violations(page)).toEqual([]);
  await test.step('a device comes in', () => handOver(wizard));
  await test.step('everything is removed', () => removeEverything(wizard));
  const after = world.snapshot();
  expect(after.zone.dnsRecords).toEqual(before.zone.dnsRecords);
  expect([after.zone.pullCertificates, after.zone.pullHostnames]).toEqual([[], []]);
  expect(world.counts().exposedRequests).toBe(0);
});

async function goWithoutTunnel({ asks, press, field, words, page, button }: Wizard): Promise<void> {
  await press('I cannot or do not want to use a tunnel');
  await press('Go without a tunnel');
  await asks('No tunnel, Cloudflare in front');
  await expect(field('Public IPv4 address')).toHaveValue('192.0.2.10');
  await press('Check whether your home has this address to itself');
  await field('The address that your router shows').fill('100.72.0.4');
  await expect(words(/your provider puts many homes behind one address/)).toBeVisible();
  await field('The address that your router shows').fill('192.0.2.10');
  await expect(words(/^Both are the same: the router has this address itself\./)).toBeVisible();
  expect.soft(await violations(page)).toEqual([]);
  await button('Go without a tunnel').click();
  await asks('Choose your address');
  await expect(words('Without a tunnel: Cloudflare reaches your home at 192.0.2.10.')).toBeVisible();
  await press('Use ha.linden.house');
}

async function buildIt({ asks, press, words, page }: Wizard): Promise<void> {
  await asks('Who gets a key?');
  await press('Continue');
  await asks('Review and build');
  await page.getByRole('button', { name: /^See all/ }).click();
  await expect(words('Let Cloudflare and your server recognise each other').first()).toBeVisible();
  await expect(page.getByText('Open a private path to your home')).toHaveCount(0);
  await press('Build my private entrance');
  await asks('Your reverse proxy');
  await expect(words('Nobody answers at your public address')).toBeVisible();
}

async function saveKit({ press, field, words, page, button }: Wizard): Promise<void> {
  await press('Show what you would do for real');
  await field('Address of the reverse proxy at home').fill('192.168.1.40');
  await press('Use this address');
  await expect(words('Your proxy is at 192.168.1.40.')).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), button('Save the folder').click()]);
  const files = unzipSync(await readFile(await download.path()));
  const names = Object.keys(files).map((name) => name.replace(/^.*\//, ''));
  expect(names).toEqual(
    expect.arrayContaining(['nginx.conf', 'origin.key', 'pull-authority.pem', 'README.txt']),
  );
  await expect(page.getByText('-----BEGIN')).toHaveCount(0);
  await press('Show what you would do for real');
}

async function startProxy({ press, words }: Wizard): Promise<void> {
  await press('Let Latchkey play the home’s part');
  await expect(words('Home Assistant refuses your proxy')).toBeVisible();
}

async function trustProxy(wizard: Wizard): Promise<void> {
  const { asks, press, button } = wizard;
  await expect(button('Trust 192.168.1.40').or(button('Log in')).first()).toBeVisible();
  if (await button('Log in').isVisible()) {
    await press('Log in');
    await logIn(wizard);
    await press('Continue');
  }
  await button('Trust 192.168.1.40').first().click();
  await asks('Review your changes');
  await press('Make these changes');
}

async function tryLocks({ asks, page, press }: Wizard): Promise<void> {
  await asks('Every lock holds');
  await page.getByRole('button', { name: /^See all: .*locks tried/ }).click();
  for (const lock of [
    'Visitors see Cloudflare’s certificate, not your home’s',
    'Nobody gets in by going round Cloudflare',
    'Even with your key, nobody gets in by going round Cloudflare',
  ]) {
    await expect(page.getByText(lock, { exact: true })).toBeVisible();
  }
  await press('Hand over the keys');
}

async function handOver(wizard: Wizard): Promise<void> {
  const { asks, press, page } = wizard;
  await asks('Hand over the keys');
  await press('Start with My phone');
  await asks('My phone: hand over the key');
  await page.getByRole('group', { name: 'How the key travels' }).getByText('Save a file').click();
  await press('Save a file');
  await wizard.savedKey();
  await wizard.comesIn('My phone');
  await press('Go on with This computer');
  await finishWithoutTheRest(wizard);
  await wizard.isAtHome();
  await expect(wizard.scene).toHaveAccessibleName(/The way to your home is lit\./);
  await expect(page.getByText(/private path/i)).toHaveCount(0);
}

async function removeEverything({ asks, press, field, page, words }: Wizard): Promise<void> {
  await page.getByRole('button', { name: /^Rarely needed/ }).click();
  await page.getByRole('button', { name: /^Remove everything/ }).click();
  await asks('Remove everything?');
  await field('Type ha.linden.house to go on').fill('ha.linden.house');
  await press('Show what goes');
  await asks('Take everything away');
  await press('Take everything away');
  await asks('Where is your home?');
  await expect(words('Everything has been taken away.')).toBeVisible();
}
