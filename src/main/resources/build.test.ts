import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { anEngineInAWorld } from './testing/engine-in-world.ts';
import { aFault } from './testing/fault-at-call.ts';
import { aDevice } from './testing/situations.ts';

const RulesOf = z.array(z.looseObject({ rules: z.array(z.unknown()) }));

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
