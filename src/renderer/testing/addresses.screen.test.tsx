import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { actsOnAddresses } from './address-acts.ts';
import { addressSituations } from './address-situations.ts';
import { areForEverybody } from './for-everybody.ts';
import { resize } from './look.ts';
import { openWindow } from './open-window.tsx';

describe('the addresses behind the lock', () => areForEverybody(addressSituations));

async function meet(act: string): Promise<void> {
  const situation = addressSituations[act.replace(/\+.*/, '')];
  if (!situation) throw new Error(`There is no situation for ${act}`);
  await resize('in the usual window');
  await openWindow(situation);
  await actsOnAddresses[act]?.();
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const row = (address: string) => page.getByRole('listitem').filter({ hasText: address });

describe('an address', () => {
  it('says for whom it opens, and names no key that is switched off', async () => {
    await meet('addresses-several+list');
    await expect
      .element(row('cams.linden.house').filter({ hasText: 'Opens for Grandma’s tablet' }))
      .toBeVisible();
    await expect.element(row('printer.linden.house').filter({ hasText: 'Every key opens it' })).toBeVisible();
    await expect.element(row('shed.linden.house').filter({ hasText: 'No key opens it' })).toBeVisible();
    await expect.element(row('ha.linden.house').filter({ hasText: 'Grandma' })).not.toBeInTheDocument();
  });

  it('is on the list once it is added, for those that were ticked', async () => {
    await meet('addresses-one+typed');
    await button('Add cams.linden.house').click();
    await expect
      .element(row('cams.linden.house').filter({ hasText: 'Opens for Grandma’s tablet' }))
      .toBeVisible();
  });

  it('is not added without somebody who may open it', async () => {
    await meet('addresses-one+typed');
    await page.getByText('Grandma’s tablet at the lake house').click();
    await expect.element(page.getByText('Choose at least one device.')).toBeVisible();
    await expect.element(button('Add cams.linden.house')).toBeDisabled();
  });

  it('is not added to a place with a path', async () => {
    await meet('addresses-one+mangled');
    await page.getByText('Every device', { exact: true }).click();
    await expect.element(button('Add cams.linden.house')).toBeDisabled();
  });

  it('whose name is taken is added once that was agreed to', async () => {
    await meet('addresses-one+take-over');
    await page.getByRole('dialog').getByRole('button', { name: 'Take it over' }).click();
    await button('Add www.linden.house').click();
    await expect.element(row('www.linden.house')).toBeVisible();
  });

  it('goes once it was asked, and stays when it is kept', async () => {
    await meet('addresses-several+remove');
    await button('Keep it').click();
    await button('Remove this address').click();
    await button('Remove it').click();
    await expect.element(row('printer.linden.house')).toBeVisible();
    await expect.element(row('cams.linden.house')).not.toBeInTheDocument();
  });
});

it('names who is refused at the home from then on, and lets everybody in again', async () => {
  await meet('addresses-several+home');
  await expect.element(page.getByText('No longer let in there: Grandma’s tablet')).toBeVisible();
  await page.getByText('Every device', { exact: true }).click();
  await button('Keep these changes').click();
  await expect.element(row('ha.linden.house').filter({ hasText: 'Every key opens it' })).toBeVisible();
});
