import { describe, expect, it } from 'vitest';
import type { KeptHome } from '../../contract/homes.ts';
import {
  answerEverything,
  aPracticeApp,
  build,
  devicesNamed,
  journeyOf,
  type PracticeApp,
} from '../testing/practice-app.ts';
import { definedErrorOf } from '../testing/refusal-of.ts';

const threeHomes = { homes: [{ name: 'Linden house' }, { name: 'Attic' }] };

async function keptHomes({ calls }: PracticeApp): Promise<readonly KeptHome[]> {
  return (await calls.homes.list()).homes;
}

/** A second home in the same zone, answered up to the plan. */
async function answerSecondHome({ calls, world }: PracticeApp, name: string): Promise<void> {
  await calls.cloudflare.connectPractice();
  await calls.cloudflare.chooseDomain({ zoneId: world.zone.id });
  await calls.home.choose({ url: world.homes[1]?.url ?? '' });
  await calls.address.choose({ name });
}

describe('several homes', () => {
  it('begin with the one there is, of which nothing is said that was not seen', async () => {
    const app = await aPracticeApp();
    await answerEverything(app);
    expect(await app.calls.homes.list()).toMatchObject({
      open: 'first',
      homes: [
        {
          id: 'first',
          address: 'ha.linden.house',
          domain: 'linden.house',
          progress: { kind: 'setting-up', step: 1, steps: 7 },
          stands: 'nothing',
        },
      ],
    });
  });

  it('are each as they were left, and what was said in one is not said in the other', async () => {
    const app = await aPracticeApp({ world: threeHomes });
    const { calls } = app;
    const linden = await answerEverything(app);
    expect(await calls.homes.add()).toMatchObject({ mode: 'practice', step: 'welcome', answers: {} });
    const { open: second } = await calls.homes.list();
    await calls.journey.begin({ mode: 'practice' });
    await answerSecondHome(app, 'attic');
    const attic = await journeyOf(app);
    expect(attic.setupId).not.toBe(linden.setupId);
    expect(await calls.homes.open({ home: 'first' })).toEqual(linden);
    expect(await calls.homes.open({ home: second })).toEqual(attic);
    expect((await keptHomes(app)).map(({ address }) => address)).toEqual([
      'attic.linden.house',
      'ha.linden.house',
    ]);
  });

  it('have keys of their own, and both stand in one zone', async () => {
    const app = await aPracticeApp({ world: threeHomes });
    const { calls, world } = app;
    await answerEverything(app);
    expect(await build(app)).toMatchObject({ phase: 'done' });
    await calls.homes.add();
    await answerSecondHome(app, 'attic');
    await calls.devices.save({ devices: devicesNamed('Tablet') });
    await calls.protection.save({ declined: [] });
    expect(await build(app)).toMatchObject({ phase: 'done' });
    const zone = world.cloudflare.cloud.state.zones.get(world.zone.id);
    const names = [...(zone?.dnsRecords.values() ?? [])].map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['ha.linden.house', 'attic.linden.house']));
    expect(await keptHomes(app)).toMatchObject([
      { address: 'attic.linden.house', stands: 'at-cloudflare', keysAtRisk: 1 },
      { address: 'ha.linden.house', stands: 'at-cloudflare', keysAtRisk: 1 },
    ]);
  });

  it('do not change places while one is being built', async () => {
    const app = await aPracticeApp();
    const { calls, world } = app;
    await answerEverything(app);
    const lock = world.cloudflare.hold({ method: 'POST', path: 'rulesets/*/rules' });
    const building = build(app);
    await lock.met;
    expect((await definedErrorOf(calls.homes.add())).code).toBe('BUILD_RUNNING');
    expect((await calls.homes.list()).open).toBe('first');
    lock.release();
    expect(await building).toMatchObject({ phase: 'done' });
    await calls.homes.add();
    expect((await calls.homes.list()).open).not.toBe('first');
  });

  it('are forgotten one by one, and not the one that is open', async () => {
    const app = await aPracticeApp();
    const { calls } = app;
    await answerEverything(app);
    expect((await definedErrorOf(calls.homes.forget({ home: 'first' }))).code).toBe('HOME_IS_OPEN');
    await calls.homes.add();
    const { open } = await calls.homes.list();
    expect(await calls.homes.forget({ home: 'first' })).toMatchObject({ open, homes: [{ id: open }] });
    expect((await definedErrorOf(calls.homes.open({ home: 'first' }))).code).toBe('HOME_GONE');
  });
});

describe('access to Cloudflare', () => {
  it('of one home is none of another’s, until the user says that it is the same', async () => {
    const app = await aPracticeApp();
    const { calls } = app;
    await answerEverything(app);
    expect(await keptHomes(app)).toMatchObject([{ access: 'not-offered' }]);
    await calls.homes.add();
    expect((await definedErrorOf(calls.cloudflare.domains())).code).toBe('NOT_CONNECTED');
    expect((await keptHomes(app)).find(({ id }) => id === 'first')).toMatchObject({ access: 'offered' });
    expect(await calls.homes.shareAccess({ home: 'first' })).toMatchObject({ phase: 'connected' });
    expect((await keptHomes(app)).map(({ access }) => access)).toEqual(['not-offered', 'not-offered']);
  });

  it('can be another token of another account for each home', async () => {
    const app = await aPracticeApp();
    const { calls, world } = app;
    const { seed } = world.cloudflare;
    const parents = seed.account({ name: 'Parents' });
    const zone = seed.zone(parents, { name: 'parents.example' });
    const { secret } = seed.token({ accounts: [parents.account.id], zones: [zone.zone.id] });
    await answerEverything(app);
    await calls.homes.add();
    const { open: second } = await calls.homes.list();
    await calls.cloudflare.connect({ token: secret });
    await calls.cloudflare.chooseDomain({ zoneId: zone.zone.id });
    const domainsHere = async () => (await calls.cloudflare.domains()).map((each) => each.zone.name);
    expect(await domainsHere()).toEqual(['parents.example']);
    await calls.homes.open({ home: 'first' });
    expect(await domainsHere()).toContain('linden.house');
    await calls.homes.open({ home: second });
    expect(await domainsHere()).toEqual(['parents.example']);
    expect(JSON.stringify(await calls.homes.list())).not.toContain(secret);
  });
});

describe('two homes in one zone', () => {
  it('have no address in common', async () => {
    const app = await aPracticeApp();
    const { calls, world } = app;
    await answerEverything(app);
    await calls.homes.add();
    await calls.cloudflare.connectPractice();
    await calls.cloudflare.chooseDomain({ zoneId: world.zone.id });
    await calls.home.choose({ url: world.home.url });
    expect(await calls.address.look({ name: 'ha' })).toEqual({
      state: 'other-home',
      hostname: 'ha.linden.house',
      home: 'ha.linden.house',
    });
    expect((await definedErrorOf(calls.address.choose({ name: 'ha' }))).code).toBe('ADDRESS_OF_OTHER_HOME');
  });

  it('have no further address in common, and no name of an exception, built or not', async () => {
    const app = await aPracticeApp({ world: threeHomes });
    const { calls } = app;
    await answerEverything(app);
    const [phone] = devicesNamed("Anna's phone");
    if (!phone) throw new Error('expected a device');
    await calls.devices.save({ devices: [phone] });
    const cams = { what: 'new', name: 'cams', url: 'http://nvr:5000', openTo: [phone.id] } as const;
    await calls.services.save(cams);
    await calls.homes.add();
    await answerSecondHome(app, 'attic');
    await calls.devices.save({ devices: [phone] });
    expect(await calls.address.look({ name: 'cams' })).toMatchObject({
      state: 'other-home',
      home: 'ha.linden.house',
    });
    const alexa = (hostname: string) => calls.exceptions.add({ kind: 'alexa', hostname });
    const refused = [
      calls.services.save({ ...cams, name: 'ha' }),
      calls.services.save(cams),
      alexa('ha'),
      alexa('cams'),
    ];
    for (const refusal of refused) expect((await definedErrorOf(refusal)).code).toBe('ADDRESS_OF_OTHER_HOME');
  });

  it('are not offered to each other as homes that were found', async () => {
    const app = await aPracticeApp();
    const { calls, world } = app;
    const { setupId } = await answerEverything(app);
    await build(app);
    await calls.homes.add();
    await calls.cloudflare.connectPractice();
    await calls.cloudflare.chooseDomain({ zoneId: world.zone.id });
    expect(await calls.cloudflare.findSetups()).toEqual([]);
    expect((await definedErrorOf(calls.journey.goOnWith({ setupId }))).code).toBe('SETUP_UNKNOWN');
    await calls.homes.forget({ home: 'first' });
    expect(await calls.cloudflare.findSetups()).toMatchObject([{ setupId }]);
  });
});
