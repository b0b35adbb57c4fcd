import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Whereabouts } from '../../contract/domain.ts';
import { domainSituations, onTheWay } from './domain-situations.ts';
import { areForEverybody, isForEverybodyInSmallWindows } from './for-everybody.ts';
import { openWindow } from './open-window.tsx';
import { scenarios } from './scenarios.ts';
import { aConnection, aDomain, aSituation } from './situation.ts';

describe('before the token', () => areForEverybody(domainSituations));

describe('before the token, in small windows', () => {
  for (const name of ['domain-question', 'domain-buy', 'domain-servers-known', 'domain-wait'])
    isForEverybodyInSmallWindows(name, scenarios);
});

const asks = (name: string) => expect.element(page.getByRole('heading', { level: 1, name })).toBeVisible();
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

describe('the question about a domain', () => {
  it.each([
    ['Yes, somewhere else', 'Which domain is yours?'],
    ['No, not yet', 'Get a domain of your own'],
    ['I have no Cloudflare account', 'Make a Cloudflare account'],
    ['Yes, at Cloudflare', 'Connect your Cloudflare account'],
  ])('leads from “%s” to “%s”', async (answer, heading) => {
    await openWindow(aSituation('welcome'));
    await press('Set up my home');
    await asks('Do you have a domain?');
    await expect.element(page.getByRole('button', { name: 'Continue' })).toBeDisabled();
    await page.getByText(answer, { exact: true }).click();
    await press('Continue');
    await asks(heading);
  });

  it('goes on after an account was made, without asking for it again', async () => {
    await openWindow(onTheWay({ screen: 'account', has: 'no-account' }));
    await press('My account is ready');
    await asks('And do you have a domain?');
    expect(page.getByText('I have no Cloudflare account').elements()).toEqual([]);
  });

  it('goes back to the welcome, which continues with it', async () => {
    await openWindow(onTheWay({ screen: 'question', has: 'none' }));
    await press('Back');
    await asks('Your home, and only your keys');
    await press('Continue where I was');
    await asks('Do you have a domain?');
    await expect.element(page.getByRole('radio', { name: /^No, not yet/ })).toBeChecked();
  });
});

describe('a domain to buy', () => {
  it('has a price that says of when it is, and from where', async () => {
    await openWindow(domainSituations['domain-buy'] ?? aSituation());
    await expect.element(page.getByText(/10 to 15 US dollars a year/)).toBeVisible();
    await expect.element(page.getByText('Prices of September 2026, from cfdomainpricing.com')).toBeVisible();
  });
});

describe('a domain elsewhere', () => {
  it('is named with its seller, and its servers are taken from one paste of both', async () => {
    await openWindow(onTheWay({ screen: 'name', has: 'elsewhere' }));
    await page.getByLabelText('Your domain').fill('https://www.linden.house');
    await expect.element(page.getByText('linden.house is at GoDaddy today.')).toBeVisible();
    await press('Continue with linden.house');
    await asks('Add linden.house to Cloudflare');
    await press('Cloudflare shows two name servers');
    await expect.element(page.getByText('I’ll use my own nameservers')).toBeVisible();
    await page
      .getByLabelText('First name server')
      .fill('ADA.ns.cloudflare.com.\nrob.ns.cloudflare.com'.replace('\n', ' '));
    await expect.element(page.getByRole('button', { name: 'Copy ada.ns.cloudflare.com' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Copy rob.ns.cloudflare.com' })).toBeVisible();
    await press('I have entered them');
    await asks('Waiting for linden.house');
    await expect.element(page.getByText('You can close Latchkey. It continues from here.')).toBeVisible();
  });

  it('that is at Cloudflare already goes straight on to the token', async () => {
    await openWindow(domainSituations['domain-name-there'] ?? aSituation());
    await press('Continue with linden.house');
    await asks('Connect your Cloudflare account');
  });

  it('that others lend leads to one of one’s own', async () => {
    await openWindow(onTheWay({ screen: 'name', has: 'elsewhere' }));
    await page.getByLabelText('Your domain').fill('myhome.duckdns.org');
    await expect.element(page.getByText(/no lock can be put in front of it/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Continue', exact: true })).toBeDisabled();
    await press('Get a domain of my own');
    await asks('Get a domain of your own');
  });
});

describe('a wait', () => {
  it('may go on without the window, but for practice, which keeps nothing', async () => {
    await openWindow(domainSituations['practice-domain-wait'] ?? aSituation());
    await expect.element(page.getByText('Do not close Latchkey now: practice keeps nothing.')).toBeVisible();
    expect(page.getByText('You can close Latchkey. It continues from here.').elements()).toEqual([]);
    expect(page.getByText(/Open it again tomorrow/).elements()).toEqual([]);
  });

  // React Query and the transitions of the window wait for short times too: the clock goes on beside the leaps.
  const leap = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  const clock = () =>
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
      shouldAdvanceTime: true,
    });
  afterEach(() => void vi.useRealTimers());

  it('looks every minute by itself, and leads on once the domain is at Cloudflare', async () => {
    clock();
    // A getter, so that the internet can change while the window waits.
    let whereabouts: Whereabouts = { at: 'elsewhere', nameServers: ['ns1.porkbun.com'], seller: 'porkbun' };
    const situation = onTheWay({ screen: 'wait', has: 'elsewhere', name: 'linden.house' });
    await openWindow({
      ...situation,
      get whereabouts() {
        return whereabouts;
      },
    });
    await expect.element(page.getByText('ns1.porkbun.com')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Continue', exact: true })).toBeDisabled();
    whereabouts = { at: 'cloudflare', nameServers: ['ada.ns.cloudflare.com', 'rob.ns.cloudflare.com'] };
    await leap(60_000);
    await asks('linden.house is at Cloudflare');
    await press('Continue');
    await asks('Connect your Cloudflare account');
  });

  it('for a domain in the account looks by itself as well', async () => {
    clock();
    await openWindow(
      aSituation('connect-cloudflare', {
        connection: aConnection({ domains: [aDomain('linden.house', 'pending')] }),
        connectsTo: aConnection({ domains: [aDomain('linden.house')] }),
      }),
    );
    await expect.element(page.getByRole('button', { name: 'Copy ada.ns.cloudflare.com' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Copy rob.ns.cloudflare.com' })).toBeVisible();
    await leap(60_000);
    // It is the only one that is ready then, so nothing is asked.
    await asks('Where is your home?');
  });
});

describe('a finished practice round', () => {
  it('is not called the middle of one, and practising begins anew', async () => {
    await openWindow(domainSituations['welcome-practised'] ?? aSituation());
    await expect.element(page.getByText('You have practised every step.')).toBeVisible();
    expect(page.getByText(/in the middle/).elements()).toEqual([]);
    await expect.element(page.getByRole('button', { name: 'Set up my home', exact: true })).toBeVisible();
    await expect.element(page.getByRole('button', { name: /^Practise from the beginning/ })).toBeVisible();
  });
});
