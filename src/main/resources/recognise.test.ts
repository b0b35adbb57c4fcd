import { describe, expect, it } from 'vitest';
import type { Exception } from '../../contract/exception.ts';
import type { Device, Setup } from '../../contract/setup.ts';
import { emptyJournal, nothingOf } from '../engine/journal.ts';
import { memoryDocument } from '../storage/documents.ts';
import { devicesFor } from './cloudflare/wanted-keys.ts';
import { Journal } from './model/journal.ts';
import { recogniseSetups } from './recognise.ts';
import { anEngineInAWorld } from './testing/engine-in-world.ts';
import { aDevice } from './testing/situations.ts';

describe('a home that Latchkey built', () => {
  it('is recognised from Cloudflare alone, and carrying it out changes nothing', async () => {
    const engine = await anEngineInAWorld();
    const wanted = {
      ...engine.setup,
      devices: [
        aDevice("Anna's iPhone"),
        aDevice("Ben's Pixel", {
          platform: 'android',
          validityDays: 365,
          renewal: { generation: 2, previous: 'works' },
        }),
      ],
    };
    // The first generation is made before the second, as it would be in life.
    await engine.carryOut({ ...wanted, devices: wanted.devices.map(({ renewal: _, ...device }) => device) });
    await engine.carryOut(wanted);
    const [found, ...others] = await recognise(wanted.zone, engine.io);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      id: wanted.id,
      services: wanted.services,
      devices: expect.arrayContaining(wanted.devices),
    });
    if (!found) throw new Error('expected a setup');
    expect((await engine.planNow(found)).changes).toEqual([]);
  });

  it('is recognised with its exceptions and countries, and with the name that only they use', async () => {
    const engine = await anEngineInAWorld();
    const [home] = engine.setup.services;
    if (!home) throw new Error('expected a service');
    const wanted: Setup = {
      ...engine.setup,
      // Before the home's own in the alphabet, which must not make it the home's own.
      services: [home, { ...home, hostname: 'assistant.linden.house', openTo: [] }],
      policy: {
        declined: [],
        exceptions: [anException('a1b2c3', { kind: 'home-address' }), anException('d4e5f6', ownName)],
        countries: { allowed: ['DE', 'NL'], keys: 'from-there-only' },
      },
    };
    expect(await engine.carryOut(wanted)).toMatchObject({ phase: 'done', problem: null });
    const [found] = await recognise(wanted.zone, engine.io);
    const unnamed = ({ id: _id, purpose: _purpose, ...terms }: Exception) => terms;
    expect(found?.services).toEqual(wanted.services);
    expect(found?.policy.exceptions?.map(unnamed)).toEqual(wanted.policy.exceptions?.map(unnamed));
    expect(found?.policy.countries).toEqual(wanted.policy.countries);
    expect(found && (await engine.planNow(found)).changes).toEqual([]);
  });

  it('is recognised with whom each address is for, and opens to nobody who was not in', async () => {
    const engine = await anEngineInAWorld();
    const { wanted, guest } = aHomeWithCameras(engine.setup);
    expect(await engine.carryOut(wanted)).toMatchObject({ phase: 'done', problem: null });
    const [found] = await recognise(wanted.zone, engine.io);
    expect(found?.services).toEqual(wanted.services);
    if (!found) throw new Error('expected a setup');
    expect((await engine.planNow(found)).changes).toEqual([]);
    const newcomer = { ...found, devices: [...found.devices, aDevice('New phone')] };
    const { services } = newcomer;
    expect(services.map((each) => devicesFor(each, newcomer.devices).map(({ name }) => name))).toEqual([
      ["Anna's phone"],
      [guest.name],
    ]);
  });

  it('does not guess who may open which address once its lock is gone', async () => {
    const engine = await anEngineInAWorld();
    const { wanted } = aHomeWithCameras(engine.setup);
    await engine.carryOut(wanted);
    const { world } = engine;
    world.cloudflare.cloud.state.zones.get(world.zone.id)?.rulesets.clear();
    const [found] = await recognise(wanted.zone, engine.io);
    expect(found?.services.map(({ openTo }) => openTo)).toEqual([[], []]);
  });

  it('is for every device while the lock of its one address is gone', async () => {
    const engine = await anEngineInAWorld();
    await engine.carryOut();
    const { world } = engine;
    world.cloudflare.cloud.state.zones.get(world.zone.id)?.rulesets.clear();
    const [found] = await recognise(engine.setup.zone, engine.io);
    expect(found?.services).toEqual(engine.setup.services);
  });

  it('is recognised without an exception that somebody changed, and the plan then mends the lock', async () => {
    const engine = await anEngineInAWorld();
    const exceptions = [anException('a1b2c3', { kind: 'home-address' })];
    await engine.carryOut({ ...engine.setup, policy: { declined: [], exceptions } });
    const { world } = engine;
    const rulesets =
      world.cloudflare.cloud.state.zones.get(world.zone.id)?.rulesets ?? new Map<string, never>();
    for (const [id, set] of rulesets) {
      const rules = set.rules.map((rule) => ({
        ...rule,
        expression: rule.expression.replace('"POST"', '"TRACE"'),
      }));
      rulesets.set(id, { ...set, rules });
    }
    const [found] = await recognise(engine.setup.zone, engine.io);
    expect(found?.policy.exceptions).toBeUndefined();
    expect(found && (await engine.planNow(found)).changes).toMatchObject([{ kind: 'lock-rule.update' }]);
  });

  it('is recognised after it moved to another tunnel', async () => {
    const engine = await anEngineInAWorld();
    await engine.carryOut();
    await engine.carryOut({ ...engine.setup, tunnelGeneration: 2 });
    const [found] = await recognise(engine.setup.zone, engine.io);
    expect(found?.tunnelGeneration).toBe(2);
    if (!found) throw new Error('expected a setup');
    expect((await engine.planNow(found)).changes).toEqual([]);
  });

  it('is recognised after somebody pointed its record into another tunnel, which the plan then mends', async () => {
    const engine = await anEngineInAWorld();
    await engine.carryOut();
    const { account, zone, seed } = stateOf(engine);
    const { id } = seed.tunnel(account, { name: 'somebody else’s' });
    for (const [key, record] of zone.dnsRecords)
      zone.dnsRecords.set(key, { ...record, content: `${id}.cfargotunnel.com` });
    const [found] = await recognise(engine.setup.zone, engine.io);
    expect(found?.services).toEqual(engine.setup.services);
    expect(found?.adopts).toBeUndefined();
    expect(found && (await engine.planNow(found)).changes).toMatchObject([{ kind: 'dns-record.update' }]);
  });

  it('is recognised where nothing says any more where its address leads', async () => {
    const engine = await anEngineInAWorld();
    await engine.carryOut();
    const { account, zone } = stateOf(engine);
    for (const [id, tunnel] of account.tunnels)
      account.tunnels.set(id, { ...tunnel, configuration: { ...tunnel.configuration, config: null } });
    zone.dnsRecords.clear();
    const [found] = await recognise(engine.setup.zone, engine.io);
    expect(found?.services).toMatchObject([{ hostname: 'ha.linden.house', openTo: 'every-device' }]);
    expect(found?.devices).toHaveLength(engine.setup.devices.length);
    const kinds = found && (await engine.planNow(found)).changes.map(({ kind }) => kind);
    expect(kinds).toEqual(['tunnel-configuration.lead', 'dns-record.create']);
  });

  it('leaves nothing when it is recognised on another computer, changed and removed there', async () => {
    const engine = await anEngineInAWorld();
    const before = whatIsThere(engine);
    await engine.carryOut();
    const other = {
      ...engine.io,
      journal: memoryDocument({ schema: Journal, initial: emptyJournal }),
    };
    const [found] = await recognise(engine.setup.zone, other);
    if (!found) throw new Error('expected a setup');
    const changed = { ...found, devices: [...found.devices, aDevice('New phone')] };
    expect(await engine.build.carryOut(changed, other, () => true)).toMatchObject({ phase: 'done' });
    expect(await engine.build.carryOut(nothingOf(changed), other, () => true)).toMatchObject({
      phase: 'done',
    });
    expect(whatIsThere(engine)).toEqual(before);
  });

  it('is not found any more once it was removed', async () => {
    const engine = await anEngineInAWorld();
    await engine.carryOut();
    await engine.carryOut({ ...engine.setup, services: [], devices: [] });
    expect(await recognise(engine.setup.zone, engine.io)).toEqual([]);
  });

  it('is told apart from a domain without one', async () => {
    const engine = await anEngineInAWorld();
    expect(await recognise(engine.setup.zone, engine.io)).toEqual([]);
  });
});

/** Guests may open the cameras only. */
function aHomeWithCameras(setup: Setup): { readonly wanted: Setup; readonly guest: Device } {
  const [home] = setup.services;
  if (!home) throw new Error('expected a service');
  const [phone, guest] = [aDevice("Anna's phone"), aDevice('Guest tablet')];
  const services = [
    { ...home, openTo: [phone.id] },
    { hostname: 'cams.linden.house', url: 'http://192.0.2.20:5000', openTo: [guest.id] },
  ];
  return { wanted: { ...setup, services, devices: [phone, guest] }, guest };
}

const ownName: Exception['at'] = { kind: 'own-hostname', hostname: 'assistant.linden.house' };

function anException(id: string, at: Exception['at']): Exception {
  return {
    id,
    purpose: { kind: 'alexa' },
    at,
    reach: { kind: 'exact', paths: ['/api/alexa/smart_home', '/auth/token'] },
    methods: ['POST'],
    from: { networks: [], asns: [], countries: [] },
    program: null,
    until: null,
  };
}

/** What somebody may have changed in the world since. */
function stateOf({ world: { cloudflare } }: Awaited<ReturnType<typeof anEngineInAWorld>>) {
  const [account] = cloudflare.cloud.state.accounts.values();
  const [zone] = cloudflare.cloud.state.zones.values();
  if (!account || !zone) throw new Error('the world is empty');
  return { account, zone, seed: cloudflare.seed };
}

function whatIsThere(engine: Awaited<ReturnType<typeof anEngineInAWorld>>) {
  const { account, zone } = stateOf(engine);
  return {
    asked: [...zone.hostnameAssociations.values()].flat(),
    records: [...zone.dnsRecords.values()].map(({ name, type, content }) => ({ name, type, content })),
    rules: [...zone.rulesets.values()].flatMap(({ rules }) => rules.map(({ expression }) => expression)),
    tunnels: [...account.tunnels.values()].flatMap(({ name, deletedAt }) => (deletedAt ? [] : name)),
  };
}

async function recognise(...where: Parameters<typeof recogniseSetups>): Promise<readonly Setup[]> {
  return (await recogniseSetups(...where)).map(({ setup }) => setup);
}
