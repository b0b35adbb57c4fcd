import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { noDelays } from '../../practice/cloudflare/delays.ts';
import type { WorldOptions } from '../../practice/world.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { aFault } from './testing/builds.ts';
import { anEngineInAWorld } from './testing/engine-in-world.ts';
import { lookAround } from './testing/look-around.ts';
import { aDevice } from './testing/situations.ts';

/** Cloudflare as it is when it takes its time: none of it is seen as long as a test runs. */
const LATE_MS = 60_000;
const late = (...delays: readonly (keyof typeof noDelays)[]): WorldOptions =>
  Object.fromEntries(delays.map((delay) => [delay, LATE_MS]));

const Hostnames = z.object({ hostnames: z.array(z.string()).nullable() });

describe('a build whose certificate hostnames are read back late', () => {
  it('believes the answer of the write, and reads the list once', async () => {
    const engine = await anEngineInAWorld(late('associationDelayMs'));
    expect(await engine.carryOut()).toMatchObject({ phase: 'done', problem: null });
    const calls = engine.world.cloudflare.log.calls().filter(({ path }) => path.endsWith('associations'));
    expect(calls.map(({ method }) => method)).toEqual(['GET', 'PUT']);
    expect(engine.waits).toEqual([]);
    expect((await engine.planNow()).changes).toEqual([]);
  });

  it('is taken back whole right after it, and keeps the names of others', async () => {
    const engine = await anEngineInAWorld({
      ...late('associationDelayMs'),
      seed: (seed, _account, zone) => seed.hostnameAssociation(zone, 'office.linden.house'),
    });
    const { id: zoneId } = engine.world.zone;
    const zone = engine.world.cloudflare.cloud.state.zones.get(zoneId);
    await engine.carryOut();
    expect(zone?.hostnameAssociations.get('managed')).toEqual(['office.linden.house', 'ha.linden.house']);
    expect(await engine.build.stopAndUndo(engine.io)).toMatchObject({ phase: 'undone' });
    expect(zone?.hostnameAssociations.get('managed')).toEqual(['office.linden.house']);
    const read = await engine.io.cloudflare.read(Hostnames, 'GET hostname_associations', () =>
      engine.io.cloudflare.sdk.certificateAuthorities.hostnameAssociations.get({ zone_id: zoneId }),
    );
    // It still says what it said before all this.
    expect(read.hostnames).toEqual(['office.linden.house']);
  });

  it('believes the list again once it has shown the write: what others take off it then is seen', async () => {
    const engine = await anEngineInAWorld();
    await engine.carryOut();
    expect((await engine.planNow()).changes).toEqual([]);
    const zone = engine.world.cloudflare.cloud.state.zones.get(engine.world.zone.id);
    zone?.hostnameAssociations.set('managed', []);
    const kinds = (await engine.planNow()).changes.map(({ kind }) => kind);
    expect(kinds).toEqual(['certificate-hostname.update']);
  });

  it('keeps the door shut where the answer does not name the address', async () => {
    const engine = await anEngineInAWorld();
    const write: typeof engine.io.cloudflare.write = async (schema, call, request) => {
      const answer = await engine.io.cloudflare.write(schema, call, request);
      return call === 'PUT hostname_associations' ? schema.parse({ hostnames: null }) : answer;
    };
    const io = {
      ...engine.io,
      cloudflare: {
        ...engine.io.cloudflare,
        write,
        read: ((schema, call, request) =>
          call === 'GET hostname_associations'
            ? Promise.resolve(schema.parse({ hostnames: null }))
            : engine.io.cloudflare.read(schema, call, request)) as typeof engine.io.cloudflare.read,
      },
    };
    const waited: unknown[] = [];
    const watching = (async () => {
      for await (const { waitingFor, phase } of engine.build.progress.watch()) {
        if (waitingFor) waited.push(waitingFor);
        if (phase === 'failed') return;
      }
    })();
    const ended = await engine.build.carryOut(engine.setup, io, () => true);
    await watching;
    expect(ended).toMatchObject({
      phase: 'failed',
      problem: { code: 'PLAN_CHANGED', changed: 'something' },
      waitingFor: null,
    });
    expect(await engine.prober.resolve('ha.linden.house')).toMatchObject({ kind: 'unknown' });
    // It looked again for more than a minute, less and less often, and said why.
    expect(engine.waits).toEqual(engine.waits.toSorted((a, b) => a - b));
    expect(engine.waits.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThanOrEqual(60_000);
    expect(waited).toContainEqual({ kind: 'propagation' });
  });
});

describe('a build whose certificates are listed late', () => {
  it('knows those it made, so that a key more makes none of them twice', async () => {
    const engine = await anEngineInAWorld(late('certificateListDelayMs'));
    await engine.carryOut();
    const more = { ...engine.setup, devices: [...engine.setup.devices, aDevice('Tablet')] };
    expect(await engine.carryOut(more)).toMatchObject({ phase: 'done' });
    const zone = engine.world.cloudflare.cloud.state.zones.get(engine.world.zone.id);
    const names = [...(zone?.clientCertificates.values() ?? [])].map(({ commonName }) => commonName);
    expect(names).toHaveLength(5);
    expect(new Set(names).size).toBe(5);
    expect((await engine.planNow(more)).changes).toEqual([]);
  });

  it('does not revoke a second time what the list still calls active', async () => {
    const engine = await anEngineInAWorld(late('certificateListDelayMs'));
    await engine.carryOut();
    const fewer = { ...engine.setup, devices: engine.setup.devices.slice(1) };
    await engine.carryOut(fewer);
    const { writes } = engine.world.counts();
    expect(await engine.carryOut(fewer)).toMatchObject({ phase: 'done', steps: [] });
    expect(engine.world.counts().writes).toBe(writes);
  });

  it('does without one that is not known by its id either', async () => {
    const engine = await anEngineInAWorld();
    const zoneId = engine.world.zone.id;
    await engine.io.recentWrites.note({ kind: 'certificate-issued', zoneId, id: '0'.repeat(32) });
    const { 'client-certificate': seen } = await lookAround(engine.setup, engine.io);
    expect(seen.certificates).toEqual([]);
  });
});

describe('the configuration of a tunnel that cannot be read yet', () => {
  it('is waited for where it was written a moment ago, and nothing is written over it', async () => {
    const engine = await anEngineInAWorld(late('configurationDelayMs'));
    await engine.carryOut();
    expect(await refusalOf(lookAround(engine.setup, engine.io))).toMatchObject({ code: 'CLOUDFLARE_LAGS' });
    const { writes } = engine.world.counts();
    const again = await engine.carryOut();
    expect(again).toMatchObject({
      phase: 'failed',
      problem: { code: 'CLOUDFLARE_LAGS', changed: 'nothing', technical: { code: 1055 } },
    });
    expect(engine.world.counts().writes).toBe(writes);
    engine.world.cloudflare.setDelays(noDelays);
    expect(await engine.carryOut()).toMatchObject({ phase: 'done', steps: [] });
  });

  it('is none where nobody has written one', async () => {
    const engine = await anEngineInAWorld({
      ...late('configurationDelayMs'),
      faults: [aFault('PUT configurations', 'before', { kind: 'success-false' })],
    });
    expect(await engine.carryOut()).toMatchObject({ phase: 'failed' });
    expect(await engine.carryOut()).toMatchObject({ phase: 'done', problem: null });
  });
});

it('a build with a token made just now is made all the same', async () => {
  const engine = await anEngineInAWorld({ ...late('tokenDelayMs'), token: { made: 'just-now' } });
  expect(await engine.carryOut()).toMatchObject({ phase: 'done', problem: null });
});
