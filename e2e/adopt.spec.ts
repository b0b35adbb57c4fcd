import { expect, test } from './fixtures.ts';
import { setUpByHand } from './hand-made.ts';
import { type HeldKey, knock } from './knock.ts';
import { violations } from './look.ts';
import { onToTheHome, walkTo } from './way.ts';
import type { Wizard } from './wizard.ts';

const hostname = 'ha.linden.house';

test('who has client certificates by hand is taken over, and nobody is locked out meanwhile', async ({
  wizard,
  world,
}, testInfo) => {
  const { asks, button, dialog, isAtHome, page, press, words } = wizard;
  const opens = async (key?: HeldKey): Promise<number | undefined> =>
    (await knock(world, hostname, key)).status;
  const anna = await setUpByHand(world, testInfo.outputPath('anna.p12'));
  expect([await opens(anna), await opens()]).toEqual([200, 403]);

  await walkTo('what-is-there', wizard);
  // It is one line where nothing is odd; who wants it otherwise looks behind it.
  await press('What Latchkey may do');
  await page.getByText('Another machine', { exact: true }).click();
  await press('Continue');
  await test.step('what was made by hand is shown, and taken over', async () => {
    await takeNameOver(wizard);
    await asks('This address was already set up by hand');
    await expect(words('The private path “homeassistant”')).toBeVisible();
    await expect(words('Its other addresses stay: nas.linden.house.')).toBeVisible();
    await expect(words('The key Anna')).toBeVisible();
    await expect(words(/^The lock accepts any key Cloudflare has signed/)).toBeVisible();
    await expect(words(/[0-9a-f]{8}-[0-9a-f]{4}/)).toBeHidden();
    expect.soft(await violations(page)).toEqual([]);
    await press('Take it over');
  });

  await test.step('the plan says that her key stays, and that the old lock goes last', async () => {
    await walkTo('review', wizard, 'devices');
    await page.getByRole('button', { name: /^See all/ }).click();
    await expect(words(/This earlier key keeps opening it: Anna\./)).toBeVisible();
    await expect(page.getByText('Take the old lock away', { exact: true })).toBeVisible();
  });
  await press('Build my private entrance');
  await asks('Every lock holds');
  expect([await opens(anna), await opens()]).toEqual([200, 403]);

  await walkTo('done', wizard, 'locks-hold');
  await press('See your practice home');
  await isAtHome();

  await test.step('her key is let go once she has another one', async () => {
    await button('Let it go: Anna').click();
    await dialog.getByRole('button', { name: 'Let it go', exact: true }).click();
    await asks('Review your changes');
    expect(await opens(anna)).toBe(200);
    await press('Make these changes');
    await onToTheHome(wizard);
    expect([await opens(anna), await opens()]).toEqual([403, 403]);
    await expect(words('Keys from before')).toBeHidden();
  });
  expect(world.counts().exposedRequests).toBe(0);
});

/** The record that leads into the tunnel of today makes way, which changes nothing before the plan is approved. */
async function takeNameOver({ asks, dialog, press }: Wizard): Promise<void> {
  await asks('Choose your address');
  await press('Take this name over');
  await dialog.getByRole('button', { name: 'Take it over', exact: true }).click();
}
