import { onTestFinished } from 'vitest';
import type { Check } from '../../../contract/check.ts';
import type { WebhookRef } from '../../../contract/exception.ts';
import type { Setup } from '../../../contract/setup.ts';
import { noDelays } from '../../../practice/cloudflare/delays.ts';
import { type PracticeWorld, startPracticeWorld, type WorldOptions } from '../../../practice/world.ts';
import { checkLocks } from '../../checks/check-locks.ts';
import { readOrigin } from '../../checks/read-origin.ts';
import { systemClock, withShortSleeps } from '../../clock/clock.ts';
import { createCloudflare } from '../../cloudflare/client.ts';
import { readTunnelToken } from '../../cloudflare/tunnel-token.ts';
import { emptyJournal } from '../../engine/journal.ts';
import { createKeyPool } from '../../keys/key-pool.ts';
import { createKeyRing } from '../../keys/key-ring.ts';
import { enterPracticeWorld } from '../../practice-world/practice-world.ts';
import { createProber, type Prober } from '../../probe/prober.ts';
import { memoryDocument } from '../../storage/documents.ts';
import { memoryVault } from '../../storage/vault.ts';
import { watched } from '../../streams/watched.ts';
import { listClientKeys, readClientKey } from '../cloudflare/client-certificate/client-key.ts';
import { Journal } from '../model/journal.ts';
import type { BuildIo } from '../model/model.ts';
import { createRecentWrites, writesDocument } from '../model/recent-writes.ts';
import { readSlices } from '../registry.ts';
import { createSetupBuild } from '../setup-build.ts';
import { lookAround, planOf } from './look-around.ts';
import { aDevice } from './situations.ts';

/** The engine of one Setup in a practice world of its own; both go when the running test does. */
export async function anEngineInAWorld(options: WorldOptions = {}) {
  const world = await startPracticeWorld({ ...noDelays, homeStartingMs: 10, ...options });
  const keyPool = createKeyPool({ threads: 1 });
  onTestFinished(async () => {
    await Promise.all([world.stop(), keyPool.close()]);
  });
  const practice = await enterPracticeWorld(world.baseUrl);
  const setup = aSetupIn(world);
  const keys = createKeyRing(setup.id, memoryVault(), keyPool);
  // Pauses between attempts would only cost the test time.
  const withoutPauses = withShortSleeps(systemClock, 0);
  const cloudflare = createCloudflare({ token: world.token, apiUrl: world.apiUrl, clock: withoutPauses });
  const journal = memoryDocument({ schema: Journal, initial: emptyJournal });
  const recentWrites = createRecentWrites(memoryDocument(writesDocument), systemClock);
  const webhookIds: Record<WebhookRef, string> = {};
  const io: BuildIo = { cloudflare, keys, journal, recentWrites, webhookIds: () => webhookIds };
  const waits: number[] = [];
  const build = createSetupBuild({
    now: () => new Date('2026-11-20T12:00:00Z'),
    monotonic: () => 0,
    sleep: async (ms) => {
      waits.push(ms);
    },
  });
  const prober = createProber(practice.outside);

  return {
    world,
    practice,
    setup,
    keys,
    io,
    build,
    waits,
    prober,
    /** What this computer knows of webhooks: a test may add some. */
    webhookIds,
    carryOut: (wanted: Setup = setup) => build.carryOut(wanted, io, () => true),
    planNow: async (wanted: Setup = setup) => planOf(wanted, await lookAround(wanted, io)),
    connectHome: (wanted: Setup = setup) => connectHome(wanted, io, practice),
    check: (wanted: Setup = setup, pausesMs: readonly number[] = []) =>
      diagnose(wanted, { io, practice, prober, pausesMs }),
  };
}

function aSetupIn({ zone, account, home }: PracticeWorld): Setup {
  return {
    id: '1a2b3c4d',
    zone: { ...zone, account },
    services: [{ hostname: 'ha.linden.house', url: home.url, openTo: 'every-device' }],
    devices: [aDevice("Anna's phone"), aDevice("Ben's Pixel", { platform: 'android' })],
    policy: { declined: [] },
  };
}

type Practice = Awaited<ReturnType<typeof enterPracticeWorld>>;

async function connectHome(setup: Setup, io: BuildIo, practice: Practice): Promise<void> {
  const { tunnel } = await lookAround(setup, io);
  if (!tunnel.ours) throw new Error('nothing is built yet');
  await practice.connectTunnel(await readTunnelToken(io.cloudflare, setup.zone.account.id, tunnel.ours.id));
}

interface DiagnoseIo {
  readonly io: BuildIo;
  readonly practice: Practice;
  readonly prober: Prober;
  readonly pausesMs: readonly number[];
}

/** What each check finds, by its id. */
async function diagnose(wanted: Setup, { io, practice, prober, pausesMs }: DiagnoseIo) {
  const { 'client-certificate': observed } = await lookAround(wanted, io);
  const origin = await readOrigin(wanted, readSlices(wanted, io), practice.outside);
  const shown = watched<{ readonly checks: readonly Check[] }>({ checks: [] });
  const checkIo = {
    prober,
    heldHere: listClientKeys(observed),
    keyFor: (keyId: string) => readClientKey(keyId, observed, io.keys),
    isEdge: async (address: string) => address === practice.edge.host,
    ...(origin ? { origin } : {}),
    strangersKey: practice.strangersKey,
    webhookIds: io.webhookIds(),
    pausesMs,
    clock: systemClock,
  };
  const checks = await checkLocks(wanted, checkIo, shown);
  return Object.fromEntries(checks.map((check) => [check.id, check.diagnosis]));
}
