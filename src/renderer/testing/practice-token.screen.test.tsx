import { expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { violations } from './look.ts';
import { openWindow } from './open-window.tsx';
import { aJourney, aSituation, type Situation } from './situation.ts';

const none: Situation['connection'] = {
  ...{ phase: 'none', permissions: [], domains: [], endsOn: null },
  custody: 'keychain',
};
const link = page.getByRole('link', { name: 'Open the token page' });
const field = page.getByLabelText('Paste the token here');
const skip = page.getByRole('button', { name: 'Use the practice token' });

const practising = (changes: Partial<Situation> = {}) =>
  aSituation('connect-cloudflare', {
    connection: none,
    journey: aJourney('connect-cloudflare', 'practice', {}),
    ...changes,
  });

it('has the real screen in practice, whose link stays on this computer', async () => {
  await openWindow(practising());
  await expect.element(page.getByRole('heading', { name: 'Connect the practice account' })).toBeVisible();
  await expect.element(link).toHaveAttribute('href', expect.stringMatching(/^http:\/\/127\.0\.0\.1:/));
  const buttons = page.getByRole('list', { name: 'The three buttons' });
  await expect.poll(() => buttons.element().textContent).toMatch(/Continue to summary.*Create Token.*Copy/);
  await expect.element(page.getByRole('button', { name: 'Connect', exact: true })).toBeDisabled();
  expect(await violations()).toEqual([]);
});

it('lets who knows this part leave it out, and says why that did not work', async () => {
  await openWindow(
    practising({ fails: { 'cloudflare.connectPractice': { code: 'CLOUDFLARE_UNREACHABLE' } } }),
  );
  await skip.click();
  await expect.element(page.getByRole('alert')).toBeVisible();
  await expect.element(field).toBeVisible();
});

it('has the cursor where the token goes once its page was opened', async () => {
  await openWindow(practising());
  await expect.element(link).toHaveAttribute('href');
  // The page itself is none of this test's.
  const stayHere = (event: Event): void => event.preventDefault();
  window.addEventListener('click', stayHere);
  onTestFinished(() => window.removeEventListener('click', stayHere));
  await link.click();
  await expect.element(field).toHaveFocus();
});

it('leads to Cloudflare for real, says what comes first there, and leaves nothing out', async () => {
  await openWindow(aSituation('connect-cloudflare', { connection: none }));
  await expect
    .element(link)
    .toHaveAttribute('href', expect.stringMatching(/^https:\/\/dash\.cloudflare\.com\//));
  await expect
    .element(page.getByText(/If you are logged out, Cloudflare asks you to log in first\./))
    .toBeVisible();
  expect(skip.elements()).toEqual([]);
});
