import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Change } from '../../contract/change.ts';
import type { Fault } from '../../practice/cloudflare/fault.ts';
import { tunnelName } from './cloudflare/mark.ts';
import { anEngineInAWorld } from './testing/engine-in-world.ts';
import { lookAround } from './testing/look-around.ts';
import { aDevice } from './testing/situations.ts';

type Engine = Awaited<ReturnType<typeof anEngineInAWorld>>;
type Snapshot = ReturnType<Engine['world']['snapshot']>;

const RulesOf = z.array(z.looseObject({ rules: z.array(z.unknown()) }));

/** Every write of a fresh build: what Latchkey does to Cloudflare, call by call. */
const writesOfABuild = [
  'POST cfd_tunnel',
  'PUT configurations',
  'POST client_certificates',
  'DELETE client_certificates/*',
  'POST rules',
  'PUT hostname_associations',
  'PATCH settings/*',
  'POST dns_records',
] as const;

function aFault(call: string, moment: Fault['moment'], trouble: Fault['trouble']): Fault {
  const [method = '', path = ''] = call.split(' ');
  return { method, path, occurrence: 1, moment, trouble };
}

async function doublesIn({ world, setup }: Engine) {
  const { zone, account } = world.snapshot();
  const mark = setup.id;
  const count = (items: unknown): number => JSON.stringify(items).split(mark).length - 1;
  return { zone: count(zone.dnsRecords), account: count(account.tunnels) };
}

describe('a build', () => {
  it('puts everything in place and a second one changes nothing', async () => {
    const engine = await anEngineInAWorld();
    expect(await engine.carryOut()).toMatchObject({ phase: 'done', problem: null });
    const before = engine.world.counts();
    expect(await engine.carryOut()).toMatchObject({ phase: 'done', steps: [] });
    expect(engine.world.counts().writes).toBe(before.writes);
    expect((await engine.planNow()).changes).toEqual([]);
  });

  it('writes the address only after the lock, the asking for keys and the path', async () => {
    const engine = await anEngineInAWorld();
    await engine.carryOut();
    const writes = engine.world.cloudflare.log
      .calls()
      .filter((call) => call.effect === 'write')
      .map((call) => `${call.method} ${call.path}`);
    const last = writes.findIndex((call) => /POST .*dns_records$/.test(call));
    for (const earlier of [/rules$/, /hostname_associations$/, /configurations$/]) {
      const at = writes.findIndex((call) => earlier.test(call));
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThan(last);
    }
  });

  it('leaves everything that is not ours byte-identical', async () => {
    const engine = await anEngineInAWorld();
    const before = engine.world.snapshot();
    await engine.carryOut();
    const after = engine.world.snapshot();
    const text = JSON.stringify(after);
    const rules = (snapshot: typeof before) =>
      RulesOf.parse(snapshot.zone.rulesets).flatMap((set) => set.rules);
    expect(rules(after).slice(1)).toEqual(rules(before));
    const foreign = [...before.zone.dnsRecords, ...before.account.tunnels, ...before.zone.clientCertificates];
    expect(foreign.length).toBeGreaterThan(3);
    for (const object of foreign) expect(text).toContain(JSON.stringify(object));
  });

  it('makes independent changes side by side', async () => {
    const engine = await anEngineInAWorld();
    const devices = Array.from({ length: 8 }, (_, index) => aDevice(`Device ${index}`));
    let most = 0;
    const watching = (async () => {
      for await (const { steps, phase } of engine.build.progress.watch()) {
        most = Math.max(most, steps.filter((step) => step.state === 'running').length);
        if (phase === 'done') return;
      }
    })();
    await engine.carryOut({ ...engine.setup, devices });
    await watching;
    // Ten keys, the tunnel, the certificate hostname and three settings wait for nothing.
    expect(most).toBeGreaterThanOrEqual(10);
  });

  it('begins nothing new after a refusal, so the door stays shut', async () => {
    const engine = await anEngineInAWorld({
      faults: [aFault('POST rules', 'before', { kind: 'status', status: 500 })].map((fault) => ({
        ...fault,
        occurrence: 'every' as const,
      })),
    });
    const progress = await engine.carryOut();
    expect(progress).toMatchObject({ phase: 'failed', problem: { code: 'CLOUDFLARE_FAILED' } });
    const address = progress.steps.find((step) => step.change.resource === 'dns-record');
    expect(address?.state).toBe('waiting');
    expect(await engine.prober.resolve('ha.linden.house')).toEqual([]);
  });

  it('refuses a plan that does more than was approved', async () => {
    const engine = await anEngineInAWorld();
    const progress = await engine.build.carryOut(engine.setup, engine.io, () => false);
    expect(progress).toMatchObject({ phase: 'failed', problem: { code: 'PLAN_CHANGED' } });
    expect(engine.world.counts().writes).toBe(0);
  });

  it('refuses to build over a record of somebody else', async () => {
    const engine = await anEngineInAWorld();
    const [service] = engine.setup.services;
    if (!service) throw new Error('a setup has a service');
    const progress = await engine.carryOut({
      ...engine.setup,
      services: [{ ...service, hostname: 'www.linden.house' }],
    });
    expect(progress).toMatchObject({ phase: 'failed', problem: { code: 'PLAN_BLOCKED' } });
    expect(engine.world.counts().writes).toBe(0);
  });

  it('refuses a second build while one is under way', async () => {
    const engine = await anEngineInAWorld({ latencyMs: 20 });
    const first = engine.carryOut();
    await expect(engine.carryOut()).rejects.toMatchObject({ code: 'BUILD_RUNNING' });
    expect(await first).toMatchObject({ phase: 'done' });
  });
});

describe('a build in trouble', () => {
  const troubles: readonly (readonly [Fault['moment'], Fault['trouble']])[] = [
    ['before', { kind: 'status', status: 500 }],
    ['before', { kind: 'reset' }],
    ['after', { kind: 'reset' }],
    ['after', { kind: 'status', status: 502 }],
    ['after', { kind: 'malformed-json' }],
  ];
  const cases = writesOfABuild.flatMap((call) =>
    troubles.map(([moment, trouble]) => [call, moment, trouble] as const),
  );

  it.each(cases)(
    'goes on after %s %s %o, with nothing doubled and nobody let in',
    async (call, moment, trouble) => {
      const engine = await anEngineInAWorld({ faults: [aFault(call, moment, trouble)] });
      const undisturbed = await anEngineInAWorld();
      await undisturbed.carryOut();
      expect(await engine.carryOut()).toMatchObject({ phase: 'done', problem: null });
      expect(engine.world.cloudflare.faults.struck()).toBe(1);
      expect((await engine.planNow()).changes).toEqual([]);
      expect(await doublesIn(engine)).toEqual(await doublesIn(undisturbed));
      expect(engine.world.counts().exposedRequests).toBe(0);
    },
  );
});

describe('a build whose lost write takes effect late', () => {
  const lateBefore = (engine: Engine, late: string, act: () => Promise<unknown>): Engine['io'] => {
    let acted = false;
    const write: Engine['io']['cloudflare']['write'] = async (schema, call, request) => {
      if (call === late && !acted) {
        acted = true;
        await act();
      }
      return engine.io.cloudflare.write(schema, call, request);
    };
    return { ...engine.io, cloudflare: { ...engine.io.cloudflare, write } };
  };

  it('takes the tunnel that is there by then', async () => {
    const engine = await anEngineInAWorld();
    const { zone, id } = engine.setup;
    const io = lateBefore(engine, 'POST cfd_tunnel', () =>
      engine.io.cloudflare.sdk.zeroTrust.tunnels.cloudflared.create({
        account_id: zone.account.id,
        name: tunnelName(id, zone),
        config_src: 'cloudflare',
      }),
    );
    expect(await engine.build.carryOut(engine.setup, io, () => true)).toMatchObject({ phase: 'done' });
    expect((await engine.planNow()).changes).toEqual([]);
  });

  it('is content when what it takes away is gone by then', async () => {
    const engine = await anEngineInAWorld();
    await engine.carryOut();
    const { 'dns-record': records } = await lookAround(engine.setup, engine.io);
    const io = lateBefore(engine, 'DELETE dns_records', () =>
      engine.io.cloudflare.sdk.dns.records.delete(records[0]?.id ?? '', { zone_id: engine.setup.zone.id }),
    );
    expect(await engine.build.stopAndUndo(io)).toMatchObject({ phase: 'undone', problem: null });
  });
});

describe('a build that Cloudflare blocks for a while', () => {
  it.each(['POST client_certificates', 'GET cfd_tunnel', 'POST dns_records'])(
    'says until when it waits at %s, and goes on',
    async (call) => {
      const engine = await anEngineInAWorld({
        faults: [aFault(call, 'before', { kind: 'too-many-requests', retryAfterSeconds: 240 })],
      });
      const waitingUntil = new Set<string>();
      const watching = (async () => {
        for await (const progress of engine.build.progress.watch()) {
          if (progress.waitingUntil) waitingUntil.add(progress.waitingUntil);
          if (progress.phase === 'done') return;
        }
      })();
      expect(await engine.carryOut()).toMatchObject({ phase: 'done', problem: null, waitingUntil: null });
      await watching;
      expect(engine.waits).toEqual([240_000]);
      expect([...waitingUntil]).toEqual(['2026-11-20T12:04:00.000Z']);
      expect((await engine.planNow()).changes).toEqual([]);
    },
  );
});

describe('a call that takes effect after it was given up', () => {
  it('leaves no second copy of a key', async () => {
    const call = 'POST client_certificates';
    const engine = await anEngineInAWorld({ faults: [aFault(call, 'before', { kind: 'reset' })] });
    const { world } = engine;
    const url = `${world.apiUrl}/zones/${world.zone.id}/client_certificates`;
    const headers = { authorization: `Bearer ${world.token}`, 'content-type': 'application/json' };
    const comesLate = async () => {
      const { csr } = await engine.keys.requestFor(
        'test-1',
        `Latchkey test key (latchkey ${engine.setup.id}-test-1)`,
      );
      const body = JSON.stringify({ csr, validity_days: 365 });
      expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(200);
    };
    let looks = 0;
    let late = Promise.resolve();
    world.cloudflare.log.watch(({ method, path }) => {
      if (method !== 'GET' || !path.endsWith('/client_certificates')) return;
      looks += 1;
      if (looks === 2) late = comesLate();
    });
    expect(await engine.carryOut()).toMatchObject({ phase: 'done', problem: null });
    await late;
    expect((await engine.planNow()).changes).toEqual([]);
  });
});

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
  const takingOver = async () => {
    const engine = await anEngineInAWorld();
    for (const { comment: _comment, ...record } of old)
      engine.world.cloudflare.seed.dnsRecord(zoneOf(engine), record);
    const services = engine.setup.services.map((service) => ({ ...service, takesOver: old }));
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
    expect(await engine.prober.resolve('ha.linden.house')).toEqual([]);
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
    expect(await engine.prober.resolve('cabin.linden.house')).toEqual([]);
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
    expect(await engine.prober.resolve('ha.linden.house')).toEqual([]);
  });
});

/** A setting that was put back has been modified since. */
function valuesOf({ zone }: Snapshot) {
  return z.array(z.object({ id: z.string(), value: z.unknown() })).parse(zone.settings);
}

/** A deleted tunnel stays in the account's list, as at Cloudflare. */
function livingTunnels({ account }: Snapshot) {
  return z
    .array(z.looseObject({ deletedAt: z.string().nullish() }))
    .parse(account.tunnels)
    .filter((tunnel) => !tunnel.deletedAt);
}

function isTunnelMade({ id }: Change): boolean {
  return id === 'tunnel/create';
}
