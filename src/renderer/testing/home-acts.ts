import { expect } from 'vitest';
import { page } from 'vitest/browser';

const way = (name: string) => () => page.getByText(name, { exact: true }).click();

async function scrollToChoice(): Promise<void> {
  page.getByText('Another machine', { exact: true }).element().scrollIntoView({ block: 'center' });
  await expect.element(page.getByText(/A Cloudflared app is there already/)).toBeInViewport();
}

const callOut = () => page.getByRole('button', { name: 'How the connector calls out' }).click();

/** What a person does with Home Assistant before the picture is taken. */
export const actsOnHome: Readonly<Record<string, () => Promise<void>>> = {
  'homes-several+certificate': async () => {
    await page.getByText('Garden shed').click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect.element(page.getByRole('heading', { name: 'Is this your home?' })).toBeVisible();
  },
  'homes-several+compared': async () => {
    await page.getByText('Garden shed').click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: 'Compare it letter by letter' }).click();
    await expect.element(page.getByRole('button', { name: 'Copy the fingerprint' })).toBeVisible();
  },
  'homes-several+other': async () => {
    await page.getByText('Garden shed').click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: 'Linden house also answered' }).click();
    await expect.element(page.getByRole('heading', { name: /set up your home/ })).toBeVisible();
  },
  'home-behind-proxy+plain': async () => {
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: 'http://192.168.1.20:8123' }).click();
    await expect.element(page.getByRole('heading', { name: /set up your home/ })).toBeVisible();
  },
  'home-behind-proxy-alone+plain': async () => {
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: 'http://192.168.1.20:8123' }).click();
    await expect.element(page.getByRole('alert')).toBeVisible();
  },
  'homes-several+typed': async () => {
    await page.getByLabelText('Or type the address').fill('http://192.168.1.31');
    await page.getByRole('button', { name: 'Knock there' }).click();
    await expect.element(page.getByRole('alert')).toBeVisible();
  },
  'log-in+opened': async () => {
    await page.getByRole('link', { name: 'Open the login page' }).click();
    await expect.element(page.getByText('Waiting for you')).toBeVisible();
  },
  'log-in-mangled+token': async () => {
    await page.getByRole('button', { name: /^Use a long-lived/ }).click();
    await page.getByLabelText('Long-lived access token').fill('short');
    await page.getByRole('button', { name: 'Log in with this token' }).click();
    await expect.element(page.getByRole('alert')).toBeVisible();
  },
  'found-in-file+update': async () => {
    await page.getByRole('button', { name: 'Update Home Assistant first' }).click();
    await expect.element(page.getByRole('heading', { name: 'Home Assistant updates itself' })).toBeVisible();
    await page.getByRole('button', { name: 'Look again' }).click();
    await expect.element(page.getByText('It still has version')).toBeVisible();
  },
  'found-its-own-path+app': async () => {
    await page.getByText('Home Assistant itself', { exact: true }).click();
    await expect.element(page.getByText(/takes it over, as you chose below/)).toBeVisible();
  },
  'found-its-own-path-stops+choice': async () => {
    await scrollToChoice();
    await expect.element(page.getByText(/second\.linden\.house lead to your home\. The one/)).toBeVisible();
  },
  'found-given-path+choice': scrollToChoice,
  'found-taken+choice': scrollToChoice,
  'found-former-taken+choice': scrollToChoice,
  'build-home+sent': async () => {
    await page.getByRole('button', { name: /^See all/ }).click();
    await page.getByRole('button', { name: /for “Set up Home Assistant”/ }).click();
  },
  'build-home-left+log-in': () => page.getByRole('button', { name: 'Log in' }).click(),
  'connect-home+docker': way('Docker'),
  'connect-home+compose': way('Docker Compose'),
  'connect-home+linux': async () => {
    await way('Linux')();
    await page.getByRole('button', { name: 'Save the file' }).click();
    await expect.element(page.getByText('Saved as')).toBeVisible();
  },
  'connect-home+windows': way('Windows'),
  'connect-home+mac': way('Mac'),
  'connect-home+http2': async () => {
    await way('Mac')();
    await page.getByRole('switch', { name: 'Use HTTP/2' }).click();
    await expect.element(page.getByText(/Paste this too/)).toBeVisible();
  },
  'connect-healthy+call-out': async () => {
    await callOut();
    await page.getByText('HTTP/2 only', { exact: true }).click();
    await way('Docker')();
    await expect.element(page.getByText(/--protocol http2/)).toBeVisible();
    await expect.element(page.getByText(/cannot see how it calls out/)).toBeVisible();
  },
  'connect-healthy+call-out-windows': async () => {
    await callOut();
    await page.getByText('IPv4 only', { exact: true }).click();
    await way('Windows')();
    await expect.element(page.getByText(/edge-ip-version: "4"/)).toBeVisible();
  },
  'connect-app-runs+call-out': async () => {
    await callOut();
    await expect.element(page.getByText('Its log says: over QUIC, by IPv4 and IPv6.')).toBeVisible();
    await page.getByText('HTTP/2 only', { exact: true }).click();
    await expect.element(page.getByRole('button', { name: 'Look at the plan' })).toBeVisible();
  },
  'connect-call-out-unseen+call-out': async () => {
    await callOut();
    await expect.element(page.getByRole('alert')).toBeVisible();
  },
  'connect-refused-out+by-hand': () => page.getByRole('button', { name: 'Do it by hand' }).click(),
};
