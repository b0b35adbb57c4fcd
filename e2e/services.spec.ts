import { expect, test } from './fixtures.ts';
import { type HeldKey, knock } from './knock.ts';
import { finishWithoutTheRest, makeTheChanges, takeKey, walkTo } from './way.ts';
import type { Wizard } from './wizard.ts';

const home = 'ha.linden.house';
const cams = 'cams.linden.house';
const guest = 'Anna’s iPhone';

test('a guest’s key opens the cameras and no longer the home, behind the same lock', async ({
  wizard,
  world,
}) => {
  const { isAtHome, press } = wizard;
  const opens = async (hostname: string, key?: HeldKey): Promise<number | undefined> =>
    (await knock(world, hostname, key)).status;

  await walkTo('key-file', wizard);
  const ownKey = await takeKey(wizard);
  await press('Install it on My phone');
  await walkTo('done', wizard, 'guide');
  await press('See your practice home');
  await isAtHome();
  await press(`More about ${guest}`);
  const guestKey = await takeKey(wizard);
  await wizard.comesIn(guest);
  await press('Go on with This computer');
  await finishWithoutTheRest(wizard);
  await isAtHome();
  expect([await opens(home, ownKey), await opens(home, guestKey)]).toEqual([200, 200]);

  await test.step('the cameras are for the guest alone, and the home for all others', async () => {
    await addCameras(wizard);
    await makeTheChanges(wizard);
    await shutGuestOutOfHome(wizard);
    await makeTheChanges(wizard);
  });
  expect([await opens(cams, guestKey), await opens(home, guestKey)]).toEqual([200, 403]);
  expect([await opens(cams, ownKey), await opens(home, ownKey)]).toEqual([403, 200]);
  expect([await opens(cams), await opens(home)]).toEqual([403, 403]);
  expect((await knock(world, cams, guestKey)).body).toContain('The practice camera recorder');
  expect(world.counts().exposedRequests).toBe(0);
});

async function addCameras(wizard: Wizard): Promise<void> {
  const { asks, field, page, press, words } = wizard;
  await openAddresses(wizard);
  await press('Add an address');
  await asks('Add an address');
  await field('Name').fill('cams');
  await field('Where it leads at home').fill('nvr:8971');
  await page.getByText('Only devices I choose', { exact: true }).click();
  await wizard.cannot(`Add ${cams}`);
  await page.getByText(guest, { exact: true }).click();
  await press(`Add ${cams}`);
  await asks('Review your changes');
  await page.getByRole('button', { name: /^See all/ }).click();
  await expect(words(`From ${cams} to http://nvr:8971`)).toBeVisible();
}

async function shutGuestOutOfHome(wizard: Wizard): Promise<void> {
  const { asks, page, press, words } = wizard;
  await openAddresses(wizard);
  await expect(words(`Opens for ${guest}.`)).toBeVisible();
  await press(`Change ${home}`);
  await asks(`Who may open ${home}?`);
  await page.getByText('Only devices I choose', { exact: true }).click();
  await page.getByText('My phone', { exact: true }).click();
  await page.getByText('This computer', { exact: true }).click();
  await expect(words(`No longer let in there: ${guest}`)).toBeVisible();
  await press('Keep these changes');
}

async function openAddresses({ asks, page }: Wizard): Promise<void> {
  await page.getByRole('button', { name: /^Rarely needed/ }).click();
  await page.getByRole('button', { name: /^Addresses, and who may open them/ }).click();
  await asks('Addresses behind your lock');
}
