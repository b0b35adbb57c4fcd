import type { PracticeWorld } from '../src/practice/world.ts';
import { expect, test } from './fixtures.ts';
import { knock } from './knock.ts';
import { violations } from './look.ts';
import { answerDomain, bringToken, hasDomain, takeKey, walkTo } from './way.ts';
import type { Wizard } from './wizard.ts';

/**
 * Five people, by what they have when they come. Each makes a token on the page for it, brings it by hand, logs in to the home on its own
 * page, and ends with a key that opens: at the edge, where nobody comes in without one, and as the phone that it is for.
 */

test('who has no account makes one first, and is asked about a domain then', async ({ wizard, world }) => {
  const { asks, page, press } = wizard;
  await begin(wizard, 'I have no Cloudflare account');
  await asks('Make a Cloudflare account');
  expect.soft(await violations(page)).toEqual([]);
  await press('My account is ready');
  await asks('And do you have a domain?');
  await page.getByText('Yes, at Cloudflare', { exact: true }).click();
  await press('Continue');
  await bringToken(wizard);
  await toTheFirstKey(wizard, world);
});

test('who has no domain is told what one costs, and gets one', async ({ wizard, world }) => {
  await begin(wizard, 'No, not yet');
  await getOne(wizard);
  await bringToken(wizard);
  await toTheFirstKey(wizard, world);
});

test('who has a domain elsewhere brings it to Cloudflare, and goes on where the wait was left', async ({
  wizard,
  world,
}) => {
  const { asks, button, field, page, press, words } = wizard;
  await begin(wizard, 'Yes, somewhere else');
  await asks('Which domain is yours?');
  await field('Your domain').fill('https://www.our-home.net');
  await expect(words('our-home.net is with registrar.example today.')).toBeVisible();
  await press('Continue with our-home.net');
  await asks('Add our-home.net to Cloudflare');
  await press('Add our-home.net to the practice account');
  await asks('Enter the two name servers');
  await expect(button('Copy ada.ns.cloudflare.com')).toBeVisible();
  await expect(button('Copy rob.ns.cloudflare.com')).toBeVisible();
  await press('I have entered them');

  await asks('Waiting for our-home.net');
  await expect(words('ns1.registrar.example')).toBeVisible();
  await wizard.cannot('Continue');
  // As long as it takes: the window comes back to the very screen.
  await page.reload();
  await asks('Waiting for our-home.net');
  await press('Set the name servers there');
  await asks('our-home.net is at Cloudflare');
  await press('Continue');
  await bringToken(wizard);
  // Another domain is ready too, so it is asked which; the one that was brought is proposed.
  await asks('Which domain?');
  await press('Use our-home.net');
  await walkTo('choose-address', wizard, 'find-home');
  await press('Use ha.our-home.net');
  await toTheFirstKey(wizard, world, { from: 'devices', hostname: 'ha.our-home.net' });
});

test.describe('in an account where every domain waits', () => {
  test.use({ worldOptions: { zoneStatus: 'pending' } });

  test('who has a domain that waits sees it become ready', async ({ wizard, world }) => {
    const { asks, cannot, page, words } = wizard;
    await begin(wizard, 'Yes, at Cloudflare');
    await bringToken(wizard);
    await asks('Which domain?');
    const waits = page.getByRole('listitem').filter({ hasText: 'linden.house' });
    await expect(waits.getByRole('button', { name: 'Copy ada.ns.cloudflare.com' })).toBeVisible();
    await expect(words('You can close Latchkey. It continues from here.').first()).toBeVisible();
    await cannot('Use this domain');
    await waits.getByRole('button', { name: 'Set the name servers there' }).click();
    // It is the only one that is ready now, so nothing more is asked.
    await toTheFirstKey(wizard, world);
  });
});

test('who has a name of DuckDNS is told why it will not do, also where the address is asked for', async ({
  wizard,
  world,
}) => {
  const { asks, cannot, field, press, words } = wizard;
  await begin(wizard, 'Yes, somewhere else');
  await asks('Which domain is yours?');
  await field('Your domain').fill('myhome.duckdns.org');
  await expect(words('myhome.duckdns.org belongs to DuckDNS, not to you.')).toBeVisible();
  await cannot('Continue');
  await press('Get a domain of my own');
  await getOne(wizard);
  await bringToken(wizard);
  await walkTo('choose-address', wizard, 'find-home');
  await field('Name').fill('myhome.duckdns.org');
  await expect(words('myhome.duckdns.org belongs to DuckDNS, not to you.')).toBeVisible();
  await field('Name').fill('ha');
  await toTheFirstKey(wizard, world, { from: 'choose-address', hostname: 'ha.linden.house' });
});

async function begin(wizard: Wizard, answer: string): Promise<void> {
  await wizard.asks('Your home, and only your keys');
  await wizard.page.getByRole('button', { name: 'Practise first' }).click();
  await (answer === 'Yes, at Cloudflare' ? hasDomain : answerDomain(answer))(wizard);
}

async function getOne({ asks, press, words }: Wizard): Promise<void> {
  await asks('Get a domain of your own');
  await expect(words(/cost 10 to 15 US dollars a year/)).toBeVisible();
  await press('Pretend to buy it');
}

async function toTheFirstKey(
  wizard: Wizard,
  world: PracticeWorld,
  { from, hostname } = { from: 'find-home', hostname: 'ha.linden.house' },
): Promise<void> {
  await walkTo('one-key', wizard, from);
  const key = await takeKey(wizard);
  const { status, body } = await knock(world, hostname, key);
  expect(status).toBe(200);
  expect(JSON.parse(body)).toMatchObject({ name: 'Home Assistant' });
  expect((await knock(world, hostname)).status).toBe(403);
  await wizard.press('Install it on My phone');
  await walkTo('in-use', wizard, 'guide');
  expect(world.counts().exposedRequests).toBe(0);
}
