import { describe, expect, it } from 'vitest';
import type { Fault } from '../../practice/cloudflare/fault.ts';
import { tunnelName } from './cloudflare/mark.ts';
import { anEngineInAWorld } from './testing/engine-in-world.ts';
import { aFault } from './testing/fault-at-call.ts';
import { lookAround } from './testing/look-around.ts';

type Engine = Awaited<ReturnType<typeof anEngineInAWorld>>;

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

async function doublesIn({ world, setup }: Engine) {
  const { zone, account } = world.snapshot();
  const mark = setup.id;
  const count = (items: unknown): number => JSON.stringify(items).split(mark).length - 1;
  return { zone: count(zone.dnsRecords), account: count(account.tunnels) };
}

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
