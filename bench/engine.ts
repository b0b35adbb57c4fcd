import { performance } from 'node:perf_hooks';
import type { Device, Setup } from '../src/contract/setup.ts';
import { createCloudflare } from '../src/main/cloudflare/client.ts';
import { createKeyRing } from '../src/main/keys/key-ring.ts';
import type { KeyWorkshop } from '../src/main/keys/key-workshop.ts';
import { type BuildIo, createBuild } from '../src/main/setup/build.ts';
import { emptyJournal, Journal, nothingOf } from '../src/main/setup/journal.ts';
import { certificateName } from '../src/main/setup/mark.ts';
import { wantedKeys } from '../src/main/setup/wanted-keys.ts';
import { memoryDocument } from '../src/main/storage/documents.ts';
import { memoryVault } from '../src/main/storage/vault.ts';
import { startPracticeWorld } from '../src/practice/world.ts';
import { criticalTrips } from './critical-trips.ts';

/** One run of the engine against the practice world. Times in milliseconds; a trip is one call and its answer. */
export interface RunFigures {
  readonly apiCalls: number;
  readonly writes: number;
  readonly wallMs: number;
  readonly criticalTrips: number;
  readonly criticalPathMs: number;
  readonly wallOverCriticalPath: number;
}

/** The limit of the real API would slow a bench of many runs down; what is measured here is the engine. */
const plenty = { requests: 1_000_000, windowMs: 300_000, blockMs: 300_000 };

/** Sets a home up for `devices`, again, with one device more, and takes everything away: one run after another. */
export async function measureEngine(devices: number, latencyMs: number, workshop: KeyWorkshop) {
  const world = await startPracticeWorld({ latencyMs, rateLimit: plenty, revocationDelayMs: 0 });
  const setup: Setup = {
    id: '0be7c400',
    zone: { ...world.zone, account: world.account },
    services: [{ hostname: 'ha.linden.house', url: world.home.url, openTo: 'every-device' }],
    devices: Array.from({ length: devices }, (_, index) => aDevice(index + 1)),
    policy: { declined: [] },
  };
  const io: BuildIo = {
    cloudflare: createCloudflare({ token: world.token, apiUrl: world.apiUrl }),
    keys: createKeyRing(setup.id, memoryVault(), workshop),
    journal: memoryDocument({ schema: Journal, initial: emptyJournal }),
  };
  const keysMs = await timed(() => keysOf(setup, io));
  const run = async (wanted: Setup, lookingAround: 1 | 2): Promise<RunFigures> => {
    const build = createBuild({ now: () => performance.now() });
    const before = world.counts();
    const started = performance.now();
    const { phase, problem, steps } = await build.carryOut(wanted, io, () => true);
    const wallMs = performance.now() - started;
    if (phase !== 'done') throw new Error(`a measured run ended ${phase}: ${problem?.code}`);
    const after = world.counts();
    const trips = criticalTrips(
      steps.map((step) => step.change),
      { lookingAround },
    );
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
  try {
    const fresh = await run(setup, 1);
    const again = await run(setup, 2);
    const oneMore = await run({ ...setup, devices: [...setup.devices, aDevice(devices + 1)] }, 2);
    const removal = await run(nothingOf(setup), 2);
    return { fresh, again, oneMore, removal, keysMs };
  } finally {
    await world.stop();
  }
}

/**
 * The keys of a new home are begun when its plan is shown (build.ts), and a person reads a plan for longer than they
 * take. So a fresh setup is measured with its keys made, and how long they took is told beside it.
 */
async function keysOf(setup: Setup, { keys }: BuildIo): Promise<void> {
  const wanted = wantedKeys(setup);
  await Promise.all(
    wanted.map(({ id, asciiLabel }) => keys.requestFor(id, certificateName(setup.id, id, asciiLabel))),
  );
}

async function timed(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return Math.round(performance.now() - begun);
}

/** Two digits are what a shared machine is good for. */
export function ratio(ms: number, of: number): number {
  return Math.round((ms / of) * 100) / 100;
}

function aDevice(number: number): Device {
  const id = number.toString(16).padStart(6, '0');
  return { id, name: `Device ${number}`, platform: 'android', validityDays: 1825, state: 'on' };
}
