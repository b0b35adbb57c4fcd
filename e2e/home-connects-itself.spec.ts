import type { Page } from '@playwright/test';
import { PRACTICE_DOCKER_ADDRESS } from '../src/practice/connector/connector-place.ts';
import { printTunnelToken } from '../src/practice/connector/tunnel-token.ts';
import type { Home } from '../src/practice/home/instance/home.ts';
import type { PracticeWorld } from '../src/practice/world.ts';
import { expect, test } from './fixtures.ts';
import { watchHands } from './hands.ts';
import { knock } from './knock.ts';
import { hasDomain, logIn, toTheReview } from './way.ts';
import type { Wizard } from './wizard.ts';

/** From the first screen to the homes that were found, without a word typed. */
async function toTheHomes(wizard: Wizard): Promise<void> {
  const { asks, page, press } = wizard;
  await asks('Your home, and only your keys');
  await page.getByRole('button', { name: 'Practise first' }).click();
  await hasDomain(wizard);
  await asks('Connect the practice account');
  await press('Use the practice token');
  await asks('Where is your home?');
}

async function chooseAndLetIn(home: Home, wizard: Wizard): Promise<void> {
  const { page, press } = wizard;
  await page
    .getByText(home.url, { exact: true })
    .or(page.getByText(home.name, { exact: true }))
    .first()
    .click();
  await press('Continue');
  await logIn(wizard);
}

/** From what was found in the home to a build that runs. */
async function build(wizard: Wizard): Promise<void> {
  await wizard.press('Continue');
  await toTheReview(wizard);
  await approve(wizard);
}

const approve = ({ press }: Wizard): Promise<void> => press('Build my private entrance');

/** The build runs on by itself to here, as soon as the home is connected. */
const everyLockHolds = ({ asks }: Wizard): Promise<void> => asks('Every lock holds');

/** Nobody but the person who set it up is left logged in. */
function clientsLeftIn(home: Home): readonly string[] {
  return home.state().refreshTokens.flatMap(({ clientId }) => clientId ?? []);
}

function callsOf(page: Page): readonly string[] {
  const calls: string[] = [];
  page.on('request', (request) => calls.push(new URL(request.url()).pathname));
  return calls;
}

test('Home Assistant OS needs no copying, no pasting and no file: names are typed, and nothing else', async ({
  wizard,
  world,
}) => {
  const hands = await watchHands(wizard.page.context());
  const calls = callsOf(wizard.page);
  // What watches the hands has to be in the page from its beginning.
  await wizard.page.reload();

  await toTheHomes(wizard);
  await wizard.press('Continue');
  await logIn(wizard);
  await nameEverything(wizard);
  await approve(wizard);
  await everyLockHolds(wizard);

  expect(hands()).toEqual([
    { what: 'typed', field: expect.stringContaining('Name'), text: 'lantern' },
    { what: 'typed', field: expect.stringContaining('Name'), text: 'Anna’s iPhone' },
  ]);
  expect(calls.some((path) => path.endsWith('/home/logIn'))).toBe(true);
  for (const byHand of ['tunnel/copy', 'tunnel/saveToken', 'tunnel/playHome', 'home/logInWithToken']) {
    expect(calls.filter((path) => path.endsWith(byHand))).toEqual([]);
  }
  expectConnectedAt('lantern.linden.house', world);

  await wizard.press('Hand over the keys');
  await wizard.press('Start with My phone');
  const words = await wizard.keyWords();
  const { path } = await wizard.savedKey();
  expect((await knock(world, 'lantern.linden.house', { path, words })).status).toBe(200);
  expect((await knock(world, 'lantern.linden.house')).status).toBe(403);
});

/** From what was found in the home to the plan, with a name for the address and for a device. */
async function nameEverything(wizard: Wizard): Promise<void> {
  const { asks, press } = wizard;
  await press('Continue');
  await asks('Choose your address');
  await wizard.field('Name').fill('lantern');
  await press('Use lantern.linden.house');
  await asks('Who gets a key?');
  await wizard.addDevice('Anna’s iPhone', 'iPhone or iPad');
  await press('Continue');
  await asks('Review and build');
}

/** Home Assistant runs the connector and trusts it, knows its address from outside, and Latchkey has left it again. */
function expectConnectedAt(hostname: string, { home, counts }: PracticeWorld): void {
  const { http, apps, urls } = home.state();
  expect(http).toMatchObject({
    active: 'stable',
    pending: null,
    stable: { trusted_proxies: ['172.30.33.0/24'] },
  });
  expect(Object.values(apps)).toMatchObject([{ slug: '396f0234_cloudflared', state: 'started' }]);
  expect(urls.external).toBe(`https://${hostname}`);
  expect(clientsLeftIn(home)).toEqual([]);
  expect(counts().exposedRequests).toBe(0);
}

test('an older Home Assistant needs one file, whose text is shown, and the window goes on once it works', async ({
  wizard,
  world,
}) => {
  const [, older] = world.homes;
  if (!older) throw new Error('the practice world has an older home');
  await toTheHomes(wizard);
  await chooseAndLetIn(older, wizard);
  await build(wizard);

  await wizard.asks('Connect your home');
  await expect(wizard.words('Home Assistant refuses the path')).toBeVisible();
  const yaml = await wizard.page
    .locator('pre, code')
    .filter({ hasText: 'trusted_proxies' })
    .first()
    .innerText();
  expect(yaml).toContain('use_x_forwarded_for: true');
  expect(yaml).toContain('172.30.33.0/24');

  await expect(wizard.button('Let Latchkey play the home’s part')).toBeVisible();
  older.editYaml({ http: { use_x_forwarded_for: true, trusted_proxies: ['172.30.33.0/24'] } });
  await older.restart();
  await everyLockHolds(wizard);
});

test('a container’s connector is started by hand, and Latchkey reads from the log whom to trust', async ({
  wizard,
  world,
}) => {
  const [, , container] = world.homes;
  if (!container) throw new Error('the practice world has a container');
  await toTheHomes(wizard);
  await chooseAndLetIn(container, wizard);
  await build(wizard);

  await wizard.asks('Connect your home');
  await expect(wizard.words('Waiting for your home')).toBeVisible();
  startConnector(world, PRACTICE_DOCKER_ADDRESS);
  await expect(wizard.words(`Home Assistant refused ${PRACTICE_DOCKER_ADDRESS}`)).toBeVisible();
  await wizard.press(`Trust ${PRACTICE_DOCKER_ADDRESS}`);

  await wizard.asks('Review your changes');
  await wizard.press('Make these changes');
  await everyLockHolds(wizard);
  expect(container.state().http).toMatchObject({ active: 'stable', pending: null });
});

test('who does not log in is shown each step, and gets there too', async ({ wizard }) => {
  const { asks, press } = wizard;
  await toTheHomes(wizard);
  await press('Continue');
  await asks('May Latchkey set up your home?');
  await press('Go on without logging in');
  await toTheReview(wizard);
  await approve(wizard);
  await asks('Connect your home');
  await press('Let Latchkey play the home’s part');
  await everyLockHolds(wizard);
});

/** As a person does it who pasted the command: with the token of the tunnel that was built. */
function startConnector(world: PracticeWorld, address: string): void {
  const account = world.cloudflare.cloud.state.accounts.get(world.account.id);
  const tunnel = [...(account?.tunnels.values() ?? [])].find(({ name }) => name.startsWith('latchkey-'));
  if (!tunnel) throw new Error('nothing is built yet');
  world.connect(
    printTunnelToken({ accountTag: world.account.id, tunnelId: tunnel.id, secret: tunnel.secret }),
    address,
  );
}
