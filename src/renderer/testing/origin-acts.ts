import { expect } from 'vitest';
import { page } from 'vitest/browser';

const press = (name: string | RegExp): Promise<void> => page.getByRole('button', { name }).click();

async function openChoice(): Promise<void> {
  await press('Change this');
  await expect.element(page.getByRole('heading', { name: 'No tunnel, Cloudflare in front' })).toBeVisible();
}

/** What a person does who goes without a tunnel. */
export const originActs: Readonly<Record<string, () => Promise<void>>> = {
  'address-without-tunnel+change': openChoice,
  'address-without-tunnel+shared': async () => {
    await openChoice();
    await press('Check whether your home has this address to itself');
    await page.getByLabelText('The address that your router shows').fill('100.72.0.4');
    await expect.element(page.getByRole('alert')).toBeVisible();
  },
  'address-without-tunnel+same': async () => {
    await openChoice();
    await press('Check whether your home has this address to itself');
    await page.getByLabelText('The address that your router shows').fill('203.0.113.80');
    await expect.element(page.getByText(/^Both are the same/)).toBeVisible();
  },
  'address-without-tunnel+private': async () => {
    await openChoice();
    await page.getByLabelText('Public IPv4 address').fill('192.168.1.2');
    await page.getByLabelText('Public IPv6 address').click();
    await expect.element(page.getByText('This address belongs to a home network')).toBeVisible();
  },
  'origin-unplaced+wrong': async () => {
    await page.getByLabelText('Address of the reverse proxy at home').fill('127.0.0.1');
    await press('Use this address');
    await expect.element(page.getByText(/^Type the machine’s number/)).toBeVisible();
    await expect.element(page.getByText(/^Type the address of the proxy above first/)).toBeVisible();
  },
  'origin-closed+saved': async () => {
    await press('Save the folder');
    await expect.element(page.getByText('Saved as latchkey-reverse-proxy.')).toBeVisible();
  },
  'origin-closed+router': async () => {
    await page.getByText('OpenWrt', { exact: true }).click();
    await press('/etc/cloudflare-ips.sh');
  },
  'origin-closed+guide': () => press('Show each step of the port forward'),
};
