import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { hostsOf, rowsUnder } from '../scripts/privacy-page.ts';
import { root } from '../scripts/root.ts';
import { PRACTICE_HOST_ADDRESS } from '../src/practice/connector/connector-place.ts';
import type { PracticeWorld } from '../src/practice/world.ts';
import { expect, test } from './fixtures.ts';
import { knock } from './knock.ts';
import { violations } from './look.ts';
import { EDGE_ADDRESS } from './pretend-address.ts';
import { aComputer, type Computer } from './program.ts';
import { goOnFromTheLocks, hasDomain, toTheReview } from './way.ts';
import { type Wizard, wizardOn } from './wizard.ts';

const privacyPage = await readFile(path.join(root, 'docs/privacy.md'), 'utf8');

/** Practice is forgotten with the program: only what is real survives a crash, so this person is in real mode. */
const inRealMode = test.extend<{ readonly computer: Computer }>({
  computer: async ({ world }, use) => {
    const computer = await aComputer(world);
    await use(computer);
    await computer.remove();
  },
});

inRealMode(
  'a build that a crash broke off is gone on with, and every lock holds',
  async ({ page, world, computer }) => {
    const wizard = wizardOn(page);
    const { asks, press } = wizard;
    const foreign = foreignThings(world);
    const crashing = await computer.startProgram();
    await page.goto(crashing.link);
    await answerEverything(wizard, world);

    // The lock is still on its way when the first steps are done.
    const lock = world.cloudflare.hold({ method: 'POST', path: 'rulesets/*/rules' });
    await press('Build my private entrance');
    await expect(wizard.words(/[1-9]\d* of \d+ steps done/)).toBeVisible();
    await lock.met;
    const contactedBefore = await crashing.contacted();
    expect(contactedBefore).toEqual(expect.arrayContaining(['api.cloudflare.com', 'homeassistant.local']));
    await crashing.kill();
    lock.release();
    await everyCallIsOver(world);

    const program = await computer.startProgram();
    await page.goto(program.link);
    await asks('You stopped halfway');
    await expect(wizard.words(/^[1-9]\d* of \d+ steps done\. This is what is left\.$/)).toBeVisible();
    expect.soft(await violations(page)).toEqual([]);
    await press('Continue');
    await asks('Connect your home');
    await connectHome(world);
    await goOnFromTheLocks(wizard);

    await asks('Hand over the keys');
    await press('Start with My phone');
    const words = await wizard.keyWords();
    const { path } = await wizard.savedKey();
    expect((await knock(world, 'ha.linden.house', { path, words })).status).toBe(200);
    expect((await knock(world, 'ha.linden.house')).status).toBe(403);

    // Two devices, and the two keys that the lock is tried with.
    expect(ourThings(world)).toEqual({ tunnels: 1, records: ['ha.linden.house'], rules: 1, keys: 4 });
    expect(foreignThings(world)).toEqual(foreign);
    expect(world.counts().exposedRequests).toBe(0);
    expect(undocumented([...contactedBefore, ...(await program.contacted())])).toEqual([]);
    expect(program.complaints()).toBe('');
    expect(await program.stop()).toBe(0);
  },
);

/** Whom docs/privacy.md does not name, of those that a real program has contacted. */
function undocumented(contacted: readonly string[]): readonly string[] {
  const named = hostsOf([
    ...rowsUnder(privacyPage, 'What it contacts on the internet'),
    ...rowsUnder(privacyPage, 'In your own network'),
  ]);
  // The home's own address is another one for everybody.
  return contacted.filter((host) => !named.includes(host) && host !== EDGE_ADDRESS);
}

async function answerEverything(wizard: Wizard, world: PracticeWorld): Promise<void> {
  const { page, asks, field, press, words } = wizard;
  await asks('Your home, and only your keys');
  await page.getByRole('button', { name: 'Set up my home' }).click();
  await hasDomain(wizard);
  await asks('Connect your Cloudflare account');
  await field('Paste the token here').fill(world.token);
  await press('Connect');
  await asks('Where is your home?');
  await expect(words('Nothing answered in the usual places.')).toBeVisible();
  await field('Address at home').fill(world.home.url);
  await press('Knock there');
  await press('Continue');
  await asks('May Latchkey set up your home?');
  await press('Go on without logging in');
  await toTheReview(wizard);
}

/** What the program had sent before it died arrives all the same. */
async function everyCallIsOver({ cloudflare }: PracticeWorld): Promise<void> {
  const underWay = () => cloudflare.log.counts().apiCalls - cloudflare.log.calls().length;
  await expect.poll(underWay).toBe(0);
}

/** Somebody starts the connector at home, with the code that the account has for it, and lets Home Assistant trust it. */
async function connectHome(world: PracticeWorld): Promise<void> {
  const tunnel = everything(world).tunnels.find(isOurs);
  const path = `/accounts/${world.account.id}/cfd_tunnel/${tunnel?.id}/token`;
  const answer = await fetch(world.apiUrl + path, { headers: { authorization: `Bearer ${world.token}` } });
  const { result } = z.object({ result: z.string() }).parse(await answer.json());
  expect(world.connect(result)).toMatchObject({ kind: 'connected' });
  world.home.setTrustedProxies([`${PRACTICE_HOST_ADDRESS}/32`]);
}

function everything({ cloudflare, account, zone }: PracticeWorld) {
  const { accounts, zones } = cloudflare.cloud.state;
  const at = zones.get(zone.id);
  return {
    tunnels: [...(accounts.get(account.id)?.tunnels.values() ?? [])],
    records: [...(at?.dnsRecords.values() ?? [])],
    rules: [...(at?.rulesets.values() ?? [])].flatMap(({ rules }) => rules),
    certificates: [...(at?.clientCertificates.values() ?? [])],
  };
}

/** Everything of ours bears our name somewhere. */
function isOurs(thing: object): boolean {
  return /latchkey/i.test(JSON.stringify(thing));
}

function foreignThings(world: PracticeWorld): readonly object[] {
  return Object.values(everything(world)).flatMap((things) =>
    things.filter((thing) => !isOurs(thing)).map((thing) => structuredClone(thing)),
  );
}

function ourThings(world: PracticeWorld) {
  const { tunnels, records, rules, certificates } = everything(world);
  return {
    tunnels: tunnels.filter(isOurs).length,
    records: records.filter(isOurs).map(({ name }) => name),
    rules: rules.filter(isOurs).length,
    keys: certificates.filter(isOurs).length,
  };
}
