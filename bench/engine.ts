import { performance } from 'node:perf_hooks';
import type { Device, Setup } from '../src/contract/setup.ts';
import { systemClock } from '../src/main/clock/clock.ts';
import { createCloudflare } from '../src/main/cloudflare/client.ts';
import { emptyJournal, nothingOf } from '../src/main/engine/journal.ts';
import type { KeyPool } from '../src/main/keys/key-pool.ts';
import { createKeyRing, type KeyRing } from '../src/main/keys/key-ring.ts';
import { certificateName } from '../src/main/resources/cloudflare/mark.ts';
import { wantedKeys } from '../src/main/resources/cloudflare/wanted-keys.ts';
import { Journal } from '../src/main/resources/model/journal.ts';
import type { BuildIo } from '../src/main/resources/model/model.ts';
import { createRecentWrites, writesDocument } from '../src/main/resources/model/recent-writes.ts';
import { createSetupBuild } from '../src/main/resources/setup-build.ts';
import { memoryDocument } from '../src/main/storage/documents.ts';
import { memoryVault } from '../src/main/storage/vault.ts';
import { criticalTrips } from './critical-trips.ts';
import { ratio, timed, typical } from './figures.ts';
import type { Order } from './world-orders.ts';
import type { World, Worlds } from './worlds.ts';

/** One run of the engine against the practice world. Times in milliseconds; a trip is one call and its answer. */
export interface RunFigures {
  readonly apiCalls: number;
  readonly writes: number;
  readonly wallMs: number;
  readonly criticalTrips: number;
  readonly criticalPathMs: number;
  readonly wallOverCriticalPath: number;
}

/** A home that is set up, looked at again, given one more device, and taken away: one run after another. */
export interface LifeFigures {
  readonly fresh: RunFigures;
  readonly again: RunFigures;
  readonly oneMore: RunFigures;
  readonly removal: RunFigures;
}

export interface EngineBench {
  readonly worlds: Worlds;
  readonly keyPool: KeyPool;
  readonly latencyMs: number;
  /** How many lives are measured; of each kind of run, the typical one is told. */
  readonly lives: number;
}

const SETUP_ID = '0be7c400';

export async function measureEngine(devices: number, { worlds, keyPool, latencyMs, lives }: EngineBench) {
  const keys = createKeyRing(SETUP_ID, memoryVault(), keyPool);
  const keysMs = await timed(() => requestsOf(devices, keys));
  const expected = await requestsOf(devices + 1, keys);
  const measured: LifeFigures[] = [];
  while (measured.length < lives) {
    const world = await worlds.fresh({ latencyMs, expected });
    measured.push(await oneLife(world, setupIn(world, devices), keys, latencyMs));
  }
  const typicalOf = (run: keyof LifeFigures): RunFigures =>
    typical(
      measured.map((life) => life[run]),
      ({ wallMs }) => wallMs,
    );
  return {
    fresh: typicalOf('fresh'),
    again: typicalOf('again'),
    oneMore: typicalOf('oneMore'),
    removal: typicalOf('removal'),
    keysMs: Math.round(keysMs),
  };
}

async function oneLife(world: World, setup: Setup, keys: KeyRing, latencyMs: number): Promise<LifeFigures> {
  const io: BuildIo = {
    cloudflare: createCloudflare({ token: world.token, apiUrl: world.apiUrl }),
    keys,
    journal: memoryDocument({ schema: Journal, initial: emptyJournal }),
    webhookIds: () => ({}),
    recentWrites: createRecentWrites(memoryDocument(writesDocument), systemClock),
  };
  const run = async (wanted: Setup, lookingAround: 1 | 2): Promise<RunFigures> => {
    const build = createSetupBuild();
    const before = await world.counts();
    const started = performance.now();
    const { phase, problem, steps } = await build.carryOut(wanted, io, () => true);
    const wallMs = performance.now() - started;
    if (phase !== 'done') throw new Error(`a measured run ended ${phase}: ${problem?.code}`);
    const after = await world.counts();
    const changes = steps.map(({ change }) => change);
    const trips = criticalTrips(changes, { lookingAround });
    const criticalPathMs = trips * latencyMs;
    return {
      apiCalls: after.apiCalls - before.apiCalls,
      writes: after.writes - before.writes,
      wallMs: Math.round(wallMs),
      criticalTrips: trips,
      criticalPathMs,
      wallOverCriticalPath: ratio(wallMs, criticalPathMs),
    };
  };
  return {
    fresh: await run(setup, 1),
    again: await run(setup, 2),
    oneMore: await run(withOneMore(setup), 2),
    removal: await run(nothingOf(setup), 2),
  };
}

function setupIn({ zone, account }: Pick<World, 'zone' | 'account'>, devices: number): Setup {
  return {
    id: SETUP_ID,
    zone: { ...zone, account },
    services: [{ hostname: `ha.${zone.name}`, url: 'http://homeassistant:8123', openTo: 'every-device' }],
    devices: devicesUpTo(devices),
    policy: { declined: [] },
  };
}

function withOneMore(setup: Setup): Setup {
  return { ...setup, devices: devicesUpTo(setup.devices.length + 1) };
}

function devicesUpTo(count: number): readonly Device[] {
  return Array.from({ length: count }, (_, index) => {
    const id = (index + 1).toString(16).padStart(6, '0');
    return { id, name: `Device ${index + 1}`, platform: 'android', validityDays: 1825, state: 'on' };
  });
}

/**
 * The keys of a plan are begun when it is shown (build.ts), and a person reads a plan for longer than they take. So runs
 * are measured with their keys made, and how long they took is told beside them.
 */
async function requestsOf(devices: number, keys: KeyRing): Promise<Order['expected']> {
  const nowhere = { id: '', name: '' };
  const wanted = wantedKeys(setupIn({ zone: nowhere, account: nowhere }, devices));
  return Promise.all(
    wanted.map(async ({ id, asciiLabel, validityDays }) => {
      const { csr } = await keys.requestFor(id, certificateName(SETUP_ID, id, asciiLabel));
      return { csr, days: validityDays };
    }),
  );
}
