import { performance } from 'node:perf_hooks';
import type { Setup } from '../src/contract/setup.ts';
import { findOtherDoors } from '../src/main/checks/other-doors/find-other-doors.ts';
import { systemClock } from '../src/main/clock/clock.ts';
import { createCloudflare } from '../src/main/cloudflare/client.ts';
import { emptyJournal } from '../src/main/engine/journal.ts';
import { createKeyPool } from '../src/main/keys/key-pool.ts';
import { createKeyRing } from '../src/main/keys/key-ring.ts';
import type { Prober } from '../src/main/probe/prober.ts';
import { Journal } from '../src/main/resources/model/journal.ts';
import { emptyLedger } from '../src/main/resources/model/ledger.ts';
import { createRecentWrites, writesDocument } from '../src/main/resources/model/recent-writes.ts';
import { memoryDocument } from '../src/main/storage/documents.ts';
import { memoryVault } from '../src/main/storage/vault.ts';
import { ratio, typical } from './figures.ts';
import type { World, Worlds } from './worlds.ts';

/** One look for other doors in a full account. Times in milliseconds. */
export interface AuditFigures {
  readonly calls: number;
  readonly doors: number;
  readonly wallMs: number;
  readonly criticalPathMs: number;
  readonly wallOverCriticalPath: number;
}

/** A tunnel's configuration waits for the list of tunnels, and where its connectors come from for both. */
const CRITICAL_TRIPS = 3;

export interface AuditBench {
  readonly worlds: Worlds;
  readonly latencyMs: number;
  readonly looks: number;
}

/** What the audit adds to the time that Cloudflare needs anyway, in an account with 20 tunnels and 300 records. */
export async function measureAudit({ worlds, latencyMs, looks }: AuditBench): Promise<AuditFigures> {
  const keyPool = createKeyPool();
  try {
    const world = await worlds.fresh({ latencyMs, expected: [], account: 'full' });
    const io = {
      cloudflare: createCloudflare({ token: world.token, apiUrl: world.apiUrl }),
      keys: createKeyRing('0be7c400', memoryVault(), keyPool),
      journal: memoryDocument({ schema: Journal, initial: emptyJournal }),
      webhookIds: () => ({}),
      recentWrites: createRecentWrites(memoryDocument(writesDocument), systemClock),
      prober: nobodyAnswers,
      publicAddress: async () => '192.0.2.10',
      forwards: async () => [],
      ledger: emptyLedger,
      clock: systemClock,
    };
    const measured: AuditFigures[] = [];
    while (measured.length < looks) measured.push(await oneLook(world, io, latencyMs));
    return typical(measured, ({ wallMs }) => wallMs);
  } finally {
    await keyPool.close();
  }
}

async function oneLook(
  world: World,
  io: Parameters<typeof findOtherDoors>[1],
  latencyMs: number,
): Promise<AuditFigures> {
  const before = await world.counts();
  const started = performance.now();
  const { doors } = await findOtherDoors(setupIn(world), io);
  const wallMs = performance.now() - started;
  const after = await world.counts();
  const criticalPathMs = CRITICAL_TRIPS * latencyMs;
  return {
    calls: after.apiCalls - before.apiCalls,
    doors: doors.length,
    wallMs: Math.round(wallMs),
    criticalPathMs,
    wallOverCriticalPath: ratio(wallMs, criticalPathMs),
  };
}

function setupIn({ zone, account }: World): Setup {
  return {
    id: '0be7c400',
    zone: { ...zone, account },
    services: [{ hostname: `ha.${zone.name}`, url: 'http://192.0.2.10:8123', openTo: 'every-device' }],
    devices: [],
    policy: { declined: [] },
  };
}

/** What a knock takes is the home's time and not the audit's. */
const nobodyAnswers: Prober = {
  resolve: async () => ({ kind: 'addresses', addresses: ['192.0.2.1'], toldBy: 'internet' }),
  probe: async () => ({ kind: 'failure', code: 'ECONNREFUSED' }),
};
