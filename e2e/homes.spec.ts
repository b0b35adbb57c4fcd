import { expect, test } from './fixtures.ts';
import { violations } from './look.ts';
import { hasDomain, walkTo } from './way.ts';
import type { Wizard } from './wizard.ts';

test('a person sets up a second home beside the first, and finds each as it was left', async ({
  wizard,
  world,
}) => {
  const { asks, page, press, isAtHome } = wizard;
  await walkTo('done', wizard);
  await press('See your practice home');
  await isAtHome();
  await page.getByRole('button', { name: /^Rarely needed/ }).click();
  await page.getByRole('button', { name: /^Set up another home/ }).click();

  await asks('Your home, and only your keys');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Practise first' }).click();
  await hasDomain(wizard);
  await useSameAccess(wizard);
  await chooseAnotherAddress(wizard);
  await asks('Who gets a key?');
  await wizard.addDevice('Grandma’s tablet', 'Android');
  await expect(page).toHaveTitle('Who gets a key? · attic.linden.house · Latchkey');

  await switchTo(wizard, 'ha.linden.house');
  await isAtHome();
  await expect(page).toHaveTitle(/· ha\.linden\.house · Latchkey$/);
  await expect(wizard.yourKeys).toContainText('Anna’s iPhone');
  await expect(wizard.yourKeys).not.toContainText('Grandma’s tablet');

  await page.reload();
  await isAtHome();
  await switchTo(wizard, 'attic.linden.house');
  await asks('Who gets a key?');
  await expect(wizard.devices).toContainText(['Grandma’s tablet']);
  await expect(wizard.devices.filter({ hasText: 'Anna’s iPhone' })).toHaveCount(0);
  expect(world.counts().exposedRequests).toBe(0);

  await switchTo(wizard, 'ha.linden.house');
  await isAtHome();
  await forget(wizard, 'attic.linden.house');
});

/** The practice account is the same for both homes, so its token need not be looked for again. */
async function useSameAccess({ asks, press }: Wizard): Promise<void> {
  await asks('Connect the practice account');
  await press('Use the same access as ha.linden.house');
}

async function chooseAnotherAddress(wizard: Wizard): Promise<void> {
  const { asks, page, press } = wizard;
  await asks('Where is your home?');
  await page.getByText('Attic').click();
  await press('Continue');
  await asks('May Latchkey set up your home?');
  await press('Go on without logging in');
  await asks('Choose your address');
  await wizard.field('Name').fill('ha');
  await expect(wizard.words('This name belongs to your home ha.linden.house.')).toBeVisible();
  await wizard.cannot('Use this address');
  await wizard.field('Name').fill('attic');
  await press('Use attic.linden.house');
}

async function switchTo({ dialog, page }: Wizard, address: string): Promise<void> {
  await page.getByRole('button', { name: /^Home: / }).click();
  await dialog.getByRole('button', { name: `Open ${address}`, exact: true }).click();
  await expect(page.getByRole('button', { name: `Home: ${address}` })).toBeVisible();
}

/** With one home left there is nothing to switch between. */
async function forget({ dialog, page }: Wizard, address: string): Promise<void> {
  await page.getByRole('button', { name: /^Home: / }).click();
  await dialog.getByRole('button', { name: `Forget ${address}`, exact: true }).click();
  await dialog.getByRole('textbox', { name: `Type ${address} to go on` }).fill(address);
  await dialog.getByRole('button', { name: 'Forget this home' }).click();
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: /^Home: / })).toHaveCount(0);
}
