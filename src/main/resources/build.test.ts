import { describe, expect, it } from 'vitest';
import type { WaitingFor } from '../../contract/progress.ts';
import { tunnelName } from './cloudflare/mark.ts';
import { aFault, type Engine, RulesOf } from './testing/builds.ts';
import { anEngineInAWorld } from './testing/engine-in-world.ts';
import { lookAround } from './testing/look-around.ts';
import { aDevice } from './testing/situations.ts';

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
    expect(progress).toMatchObject({
      phase: 'failed',
      problem: { code: 'CLOUDFLARE_FAILED', changed: 'something' },
    });
    const address = progress.steps.find((step) => step.change.resource === 'dns-record');
    expect(address?.state).toBe('waiting');
    expect(await engine.prober.resolve('ha.linden.house')).toMatchObject({ kind: 'unknown' });
  });

  it('refuses a plan that does more than was approved', async () => {
    const engine = await anEngineInAWorld();
    const progress = await engine.build.carryOut(engine.setup, engine.io, () => false);
    expect(progress).toMatchObject({
      phase: 'failed',
      problem: { code: 'PLAN_CHANGED', changed: 'nothing' },
    });
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
      const waitingFor: WaitingFor[] = [];
      const watching = (async () => {
        for await (const progress of engine.build.progress.watch()) {
          if (progress.waitingFor) waitingFor.push(progress.waitingFor);
          if (progress.phase === 'done') return;
        }
      })();
      expect(await engine.carryOut()).toMatchObject({ phase: 'done', problem: null, waitingFor: null });
      await watching;
      expect(engine.waits).toEqual([240_000]);
      expect(waitingFor).toEqual([{ kind: 'rate-limit', until: '2026-11-20T12:04:00.000Z' }]);
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
