import { expect } from 'vitest';
import { page } from 'vitest/browser';

const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
const isSeen = (words: string) => expect.element(page.getByText(words)).toBeVisible();

async function openList(): Promise<void> {
  await press(/^Rarely needed/);
  await press(/^Addresses, and who may open them/);
  await expect
    .element(page.getByRole('heading', { name: 'Addresses behind your lock', level: 1 }))
    .toBeVisible();
}

const toChange = (address: string) => async (): Promise<void> => {
  await openList();
  await press(`Change ${address}`);
  await expect.element(page.getByRole('heading', { name: address, level: 1 })).toBeVisible();
};

const typing = (name: string, url: string) => async (): Promise<void> => {
  await openList();
  await press('Add an address');
  await page.getByLabelText('Name').fill(name);
  await page.getByLabelText('Where it leads at home').fill(url);
};

/** What a person does about the addresses behind the lock before the picture is taken. */
export const actsOnAddresses: Readonly<Record<string, () => Promise<void>>> = {
  'addresses-one+list': openList,
  'addresses-several+list': openList,
  'addresses-waiting+list': openList,
  'addresses-no-tunnel+list': openList,
  'addresses-one+new': async () => {
    await openList();
    await press('Add an address');
  },
  'addresses-practice+new': async () => {
    await openList();
    await press('Add an address');
    await isSeen('a pretend camera recorder answers');
  },
  'addresses-one+typed': async () => {
    await typing('cams', 'nvr:5000')();
    await page.getByText('Only devices I choose').click();
    await page.getByText('Grandma’s tablet at the lake house').click();
    await expect.element(page.getByRole('button', { name: 'Add cams.linden.house' })).toBeEnabled();
  },
  'addresses-one+mangled': async () => {
    await typing('cams', 'http://nvr:5000/live')();
    await page.getByText('Only devices I choose').click();
    await isSeen('Leave out everything after');
  },
  'addresses-one+taken': async () => {
    await typing('www', 'nvr:5000')();
    await isSeen('is already in use');
  },
  'addresses-one+take-over': async () => {
    await typing('www', 'nvr:5000')();
    await press('Take this name over');
    await expect.element(page.getByRole('dialog')).toBeVisible();
  },
  'addresses-several+own': async () => {
    await typing('cams', 'nvr:5000')();
    await isSeen('You already have this address');
  },
  'addresses-looking+new': typing('cams', 'nvr:5000'),
  'addresses-not-looked+new': async () => {
    await typing('cams', 'nvr:5000')();
    await expect.element(page.getByRole('alert')).toBeVisible();
  },
  'addresses-refused+new': async () => {
    await typing('garage', 'nvr:5000')();
    await press('Add garage.linden.house');
    await expect.element(page.getByRole('alert')).toBeVisible();
  },
  'addresses-saving+new': async () => {
    await typing('garage', 'nvr:5000')();
    await press('Add garage.linden.house');
  },
  'addresses-several+change': toChange('cams.linden.house'),
  'addresses-several+remove': async () => {
    await toChange('cams.linden.house')();
    await press('Remove this address');
    await expect.element(page.getByRole('button', { name: 'Keep it' })).toHaveFocus();
  },
  'addresses-refused+remove': async () => {
    await toChange('cams.linden.house')();
    await press('Remove this address');
    await press('Remove it');
    await expect.element(page.getByRole('alert')).toBeVisible();
  },
  'addresses-several+home': toChange('ha.linden.house'),
  'addresses-refused+home': async () => {
    await toChange('ha.linden.house')();
    await press('Keep these changes');
    await expect.element(page.getByRole('alert')).toBeVisible();
  },
};
