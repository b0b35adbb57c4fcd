import { describe, expect, it } from 'vitest';
import type { Fault } from '../../practice/cloudflare/fault.ts';
import { aFault, type Engine, isTunnelMade, livingTunnels, valuesOf } from './testing/builds.ts';
import { anEngineInAWorld } from './testing/engine-in-world.ts';
import { aDevice } from './testing/situations.ts';

describe('records that were taken over', () => {
  const old = [
    { type: 'A', name: 'ha.linden.house', content: '203.0.113.20', proxied: true, ttl: 1, comment: '' },
    { type: 'AAAA', name: 'ha.linden.house', content: '2001:db8::20', proxied: true, ttl: 1, comment: '' },
  ];
  const stopped = (n: number): Fault => ({
    ...aFault('POST dns_records', 'before', { kind: 'success-false' }),
    occurrence: n,
  });
  const zoneOf = ({ world }: Engine) => {
    const zone = world.cloudflare.cloud.state.zones.get(world.zone.id);
    if (!zone) throw new Error('the world has its zone');
    return zone;
  };
  const standingIn = (engine: Engine) =>
    [...zoneOf(engine).dnsRecords.values()]
      .filter(({ name }) => name === 'ha.linden.house')
      .map(({ type }) => type)
      .sort();
  const takingOver = async (known: 'by content' | 'by id' = 'by content') => {
    const engine = await anEngineInAWorld();
    for (const { comment: _comment, ...record } of old)
      engine.world.cloudflare.seed.dnsRecord(zoneOf(engine), record);
    const idOf = (type: string) =>
      [...zoneOf(engine).dnsRecords.values()].find((each) => each.type === type && each.name === old[0]?.name)
        ?.id;
    const takesOver = old.map((record) => {
      const id = known === 'by id' ? idOf(record.type) : undefined;
      return id === undefined ? record : { ...record, id };
    });
    const services = engine.setup.services.map((service) => ({ ...service, takesOver }));
    const wanted = { ...engine.setup, services };
    expect(await engine.carryOut(wanted)).toMatchObject({ phase: 'done' });
    expect(standingIn(engine)).toEqual(['CNAME']);
    return { engine, nothing: { ...wanted, services: [], devices: [] } };
  };

  it('are all put back, also when that was broken off between them', async () => {
    const { engine, nothing } = await takingOver();
    engine.world.cloudflare.faults.add(stopped(2));
    expect(await engine.carryOut(nothing)).toMatchObject({ phase: 'failed' });
    expect(standingIn(engine)).toHaveLength(1);
    expect(await engine.carryOut(nothing)).toMatchObject({ phase: 'done' });
    expect(standingIn(engine)).toEqual(['A', 'AAAA']);
  });

  it('are taken over again when a move away is taken back, though they stand there with other ids by then', async () => {
    const { engine } = await takingOver('by id');
    const [service] = engine.setup.services;
    if (!service) throw new Error('a setup has a service');
    const moved = { ...engine.setup, services: [{ ...service, hostname: 'door.linden.house' }] };
    expect(await engine.carryOut(moved)).toMatchObject({ phase: 'done' });
    expect(standingIn(engine)).toEqual(['A', 'AAAA']);
    expect(await engine.build.stopAndUndo(engine.io)).toMatchObject({ phase: 'undone', problem: null });
    expect(standingIn(engine)).toEqual(['CNAME']);
  });

  it('are put back once: what the user takes away after that stays away', async () => {
    const { engine, nothing } = await takingOver();
    await engine.carryOut(nothing);
    const { dnsRecords } = zoneOf(engine);
    for (const { id, name } of dnsRecords.values()) if (name === 'ha.linden.house') dnsRecords.delete(id);
    expect(await engine.carryOut(nothing)).toMatchObject({ phase: 'done', steps: [] });
    expect(standingIn(engine)).toEqual([]);
  });
});

describe('what settings were before', () => {
  const settingOf = (engine: Engine, id: string) =>
    valuesOf(engine.world.snapshot()).find((setting) => setting.id === id)?.value;
  const nothingOf = (engine: Engine) => ({ ...engine.setup, services: [], devices: [] });

  it('is remembered when a build goes on that was broken off after it had changed them', async () => {
    const engine = await anEngineInAWorld();
    const before = valuesOf(engine.world.snapshot());
    engine.world.cloudflare.faults.add(aFault('POST dns_records', 'before', { kind: 'success-false' }));
    expect(await engine.carryOut()).toMatchObject({ phase: 'failed' });
    expect(valuesOf(engine.world.snapshot())).not.toEqual(before);
    expect(await engine.carryOut()).toMatchObject({ phase: 'done' });
    expect(await engine.carryOut(nothingOf(engine))).toMatchObject({ phase: 'done' });
    expect(valuesOf(engine.world.snapshot())).toEqual(before);
  });

  it('is found anew once they have been put back: what the user chose since then is theirs', async () => {
    const engine = await anEngineInAWorld();
    await engine.carryOut();
    await engine.carryOut(nothingOf(engine));
    expect(settingOf(engine, 'always_use_https')).toBe('off');
    const zone = engine.world.cloudflare.cloud.state.zones.get(engine.world.zone.id);
    if (!zone) throw new Error('the world has its zone');
    engine.world.cloudflare.seed.setting(zone, 'always_use_https', 'on');
    await engine.carryOut();
    await engine.carryOut(nothingOf(engine));
    expect(settingOf(engine, 'always_use_https')).toBe('on');
  });
});

describe('stop and undo', () => {
  it('takes back what the build made; only revoked keys stay in the list', async () => {
    const engine = await anEngineInAWorld();
    const before = engine.world.snapshot();
    await engine.carryOut();
    expect(await engine.build.stopAndUndo(engine.io)).toMatchObject({ phase: 'undone', problem: null });
    const after = engine.world.snapshot();
    expect(livingTunnels(after)).toEqual(livingTunnels(before));
    expect(after.zone.dnsRecords).toEqual(before.zone.dnsRecords);
    expect(valuesOf(after)).toEqual(valuesOf(before));
    expect(JSON.stringify(after.zone)).not.toContain(`latchkey_lock_${engine.setup.id}`);
    expect(await engine.prober.resolve('ha.linden.house')).toMatchObject({ kind: 'unknown' });
  });

  it('takes the address down before the lock', async () => {
    const engine = await anEngineInAWorld();
    await engine.carryOut();
    const built = engine.world.cloudflare.log.calls().length;
    await engine.build.stopAndUndo(engine.io);
    const undoing = engine.world.cloudflare.log
      .calls()
      .slice(built)
      .filter((call) => call.effect === 'write')
      .map((call) => `${call.method} ${call.path}`);
    const address = undoing.findIndex((call) => /DELETE .*dns_records/.test(call));
    const lock = undoing.findIndex((call) => /DELETE .*rules/.test(call));
    expect(address).toBeGreaterThanOrEqual(0);
    expect(lock).toBeGreaterThan(address);
  });

  it('leaves an earlier build alone when the newest one was refused before its first change', async () => {
    const engine = await anEngineInAWorld();
    await engine.carryOut();
    const built = engine.world.snapshot();
    const refused = await engine.build.carryOut(engine.setup, engine.io, () => false);
    expect(refused).toMatchObject({ phase: 'failed', problem: { code: 'PLAN_CHANGED' } });
    expect(await engine.build.stopAndUndo(engine.io)).toMatchObject({ phase: 'undone', steps: [] });
    expect(engine.world.snapshot()).toEqual(built);
  });

  it('takes back a second home whole, and leaves the one that was built before it', async () => {
    const engine = await anEngineInAWorld();
    await engine.carryOut();
    const [service] = engine.setup.services;
    if (!service) throw new Error('a setup has a service');
    const second = {
      ...engine.setup,
      id: '5e6f7a8b',
      services: [{ ...service, hostname: 'cabin.linden.house' }],
      devices: [aDevice('Cabin tablet')],
    };
    expect(await engine.carryOut(second)).toMatchObject({ phase: 'done', problem: null });
    expect(await engine.build.stopAndUndo(engine.io)).toMatchObject({ phase: 'undone', problem: null });
    expect(await engine.prober.resolve('cabin.linden.house')).toMatchObject({ kind: 'unknown' });
    expect(JSON.stringify(livingTunnels(engine.world.snapshot()))).not.toContain(second.id);
    expect((await engine.planNow()).changes).toEqual([]);
  });

  it('stops a build on its way and takes back what it had made', async () => {
    const engine = await anEngineInAWorld({ latencyMs: 30 });
    const running = engine.carryOut();
    for await (const progress of engine.build.progress.watch()) {
      if (progress.steps.some(({ change, state }) => isTunnelMade(change) && state === 'done')) break;
    }
    const undone = await engine.build.stopAndUndo(engine.io);
    expect(await running).toMatchObject({ phase: 'failed', problem: { code: 'STOPPED' } });
    expect(undone.phase).toBe('undone');
    expect(JSON.stringify(livingTunnels(engine.world.snapshot()))).not.toContain('latchkey');
    expect(await engine.prober.resolve('ha.linden.house')).toMatchObject({ kind: 'unknown' });
  });
});
