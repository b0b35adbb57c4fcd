import type { Entrance } from '../src/practice/edge/edge.ts';
import type { PracticeWorld } from '../src/practice/world.ts';
import { expect, test } from './fixtures.ts';
import { type Asked, type HeldKey, knock } from './knock.ts';
import { violations } from './look.ts';
import { letTricksterTry } from './trickster.ts';
import { finishWithoutTheRest, makeTheChanges, walkTo } from './way.ts';
import type { Wizard } from './wizard.ts';

const home = 'ha.linden.house';
const google = 'google.linden.house';

test('Google, an older app and countries: each opens for its own, and is shut again', async ({
  wizard,
  world,
}) => {
  // Three builds, each tried from outside, while somebody tries to slip in.
  test.setTimeout(480_000);
  const places = await openPlaces(world);
  const trickster = letTricksterTry(world, [home, google], Object.values(places));

  await walkTo('review', wizard);
  await test.step('Google gets an address of its own', () => addGoogle(wizard));
  await test.step('a list without this country has to be confirmed', () => keepToCountries(wizard));
  const key = await test.step('both are built', () => buildAndTakeAKey(wizard));
  await test.step('Google and the key get in from their places alone', () =>
    seeGoogleAndCountries(world, places, key));

  await test.step('Google has other networks by then', () => seeNewNetworks(wizard, world));
  await test.step('Google makes room for an older app, and keys may travel', () => changeGaps(wizard));
  await test.step('the phone gets in from its network alone', () => seeOlderApp(world, places, key));

  await test.step('nothing is left', () => takeAllAway(wizard));
  await test.step('everything is shut again', () => seeAllShut(world, places, key));
  expect(await trickster.stop()).toBeGreaterThan(100);
  expect(world.counts().exposedRequests).toBe(0);
});

/** Entrances to the edge for those who come from elsewhere. */
async function openPlaces({ edge }: PracticeWorld) {
  const [googles, phones, abroad] = await Promise.all([
    edge.openEntrance({ ip: '192.0.2.10', asn: 64_499, country: 'US' }),
    // Where practice plays the phone.
    edge.openEntrance({ ip: '203.0.113.44', asn: 64_500, country: 'DE' }),
    edge.openEntrance({ ip: '203.0.113.70', asn: 64_501, country: 'US' }),
  ]);
  return { googles, phones, abroad };
}

type Places = Awaited<ReturnType<typeof openPlaces>>;

async function addGoogle({ page, asks, press, words }: Wizard): Promise<void> {
  await page.getByRole('button', { name: /^Let something in without a key/ }).click();
  await page.getByRole('button', { name: /^Google Assistant/ }).click();
  await asks('How does Google get in?');
  await page.getByText('Through a gap', { exact: true }).click();
  await press('Let Google in through a gap');
  await asks('Things without a key');
  await expect(words(`Opens 2 exact pages at ${google}.`)).toBeVisible();
  await expect(words('the gap has the same networks')).toBeVisible();
}

async function keepToCountries({ page, asks, press, words }: Wizard): Promise<void> {
  await press('Choose countries');
  await asks('From which countries may visitors come?');
  await page.getByRole('combobox', { name: 'Countries' }).fill('Austria');
  await page.getByRole('option', { name: 'Austria' }).click();
  await page.getByRole('switch', { name: 'My keys also open while I travel' }).click();
  await expect(words('Germany is not on the list, but Cloudflare sees this computer there.')).toBeVisible();
  await press('Keep to these countries');
  await expect(page.getByRole('button', { name: 'Keep to this list anyway' })).toBeVisible();
  expect.soft(await violations(page)).toEqual([]);
  await press('Add Germany');
  await press('Keep to these countries');
  await asks('Things without a key');
  await expect(words('Visitors may come only from Austria and Germany')).toBeVisible();
}

async function buildAndTakeAKey(wizard: Wizard): Promise<HeldKey> {
  const { asks, press, words } = wizard;
  await press('Show the plan');
  await asks('Review and build');
  await wizard.page.getByRole('button', { name: /^See all/ }).click();
  await expect(words('Google Assistant:')).toBeVisible();
  await expect(words(/Visitors may come only from Austria and Germany/)).toBeVisible();
  await walkTo('hand-over', wizard, 'review');
  await press('Start with My phone');
  await asks('My phone: hand over the key');
  const passphrase = await wizard.keyWords();
  const { path } = await wizard.savedKey();
  await wizard.comesIn('My phone');
  await press('Go on with This computer');
  await finishWithoutTheRest(wizard);
  await wizard.isAtHome();
  return { path, words: passphrase };
}

const asGoogle = (from: Entrance): Asked => ({
  method: 'POST',
  path: '/api/google_assistant',
  json: { requestId: 'r', inputs: [{ intent: 'action.devices.SYNC' }] },
  from,
});

const asTheApp = (from: Entrance, program = 'Home Assistant/2026.3 (iOS)'): Asked => ({
  method: 'GET',
  path: '/manifest.json',
  program,
  from,
});

const fromAbroad = ({ abroad }: Places): Asked => ({ method: 'GET', path: '/manifest.json', from: abroad });

async function seeGoogleAndCountries(world: PracticeWorld, places: Places, key: HeldKey): Promise<void> {
  const statusOf = async (...knocked: Parameters<typeof knock>) => (await knock(...knocked)).status;
  // The home itself asks Google for a token, and is not reached from anywhere else.
  expect(await statusOf(world, google, undefined, asGoogle(places.googles))).toBe(401);
  expect(await statusOf(world, google, undefined, asGoogle(places.abroad))).toBe(403);
  expect(await statusOf(world, home, undefined, asGoogle(places.googles))).toBe(403);
  expect(await statusOf(world, home, key)).toBe(200);
  expect(await statusOf(world, home, key, fromAbroad(places))).toBe(403);
}

async function seeNewNetworks(wizard: Wizard, { published }: PracticeWorld): Promise<void> {
  const { page, press, asks, words } = wizard;
  published.publish({ own: [{ ipv4Prefix: '203.0.113.0/24' }], rented: [{ ipv4Prefix: '198.51.100.0/24' }] });
  await page.reload();
  await expect(words('Google has new networks, but the gap has the old ones.')).toBeVisible();
  expect.soft(await violations(page)).toEqual([]);
  await press('Plan the new networks');
  await asks('Review your changes');
  await page.getByRole('button', { name: 'See the change' }).click();
  await page.getByRole('button', { name: /^Change: Fit the lock/ }).click();
  await asks('Things without a key');
  await expect(words('the gap has the same networks')).toBeVisible();
}

async function changeGaps(wizard: Wizard): Promise<void> {
  const { page, asks, press, words, field, button } = wizard;
  await press('Take away: Google Assistant');
  await expect(words('Google Assistant is off the list.')).toBeVisible();
  await press('Change');
  await page.getByRole('switch', { name: 'My keys also open while I travel' }).click();
  await press('Keep to these countries');
  await asks('Things without a key');
  await expect(words('Your keys also open while you travel.')).toBeVisible();

  await page.getByRole('button', { name: /^An iPhone with an older app/ }).click();
  await asks('Let an older iPhone app in for a while?');
  await field('Whose phone is it?').fill('Ben’s iPhone');
  await press('Let the phone try');
  await expect(words('The phone came from AS64500, in Germany.')).toBeVisible();
  await expect(field('Number of its mobile network')).toHaveValue('AS64500');
  expect.soft(await violations(page)).toEqual([]);
  await button('Let it in for 7 days').click();
  await asks('Things without a key');
  await makeThePlan(wizard);
}

async function seeOlderApp(world: PracticeWorld, places: Places, key: HeldKey): Promise<void> {
  const statusOf = async (...knocked: Parameters<typeof knock>) => (await knock(...knocked)).status;
  expect(await statusOf(world, home, undefined, asTheApp(places.phones))).toBe(200);
  expect(await statusOf(world, home, undefined, asTheApp(places.phones, 'Mozilla/5.0'))).toBe(403);
  expect(await statusOf(world, home, undefined, asTheApp(places.abroad))).toBe(403);
  expect(await statusOf(world, home, key, fromAbroad(places))).toBe(200);
  await expectShut(world, google, asGoogle(places.googles));
}

async function takeAllAway(wizard: Wizard): Promise<void> {
  const { page, asks, press } = wizard;
  await page.getByRole('button', { name: /^Things without a key/ }).click();
  await press('Take away: Ben’s iPhone, with an older app');
  await press('Change');
  await press('Let visitors come from anywhere');
  await asks('Things without a key');
  await makeThePlan(wizard);
}

async function seeAllShut(world: PracticeWorld, places: Places, key: HeldKey): Promise<void> {
  await expectShut(world, home, asTheApp(places.phones));
  await expectShut(world, google, asGoogle(places.googles));
  expect((await knock(world, home, key)).status).toBe(200);
}

/** Refused by the lock, or led nowhere; in no case answered by the home. */
async function expectShut(world: PracticeWorld, hostname: string, asked: Asked): Promise<void> {
  const status = await knock(world, hostname, undefined, asked).then(
    (answer) => answer.status,
    // A name that is given up has no certificate either.
    () => 'no connection' as const,
  );
  expect([403, 530, 'no connection']).toContain(status);
}

async function makeThePlan(wizard: Wizard): Promise<void> {
  await wizard.press('Show the plan');
  await makeTheChanges(wizard);
}
