import type { Change } from '../../src/contract/change.ts';
import type { Progress } from '../../src/contract/progress.ts';
import type { Setup } from '../../src/contract/setup.ts';
import { type Clock, systemClock, withShortSleeps } from '../../src/main/clock/clock.ts';
import {
  type Cloudflare,
  type CloudflareOptions,
  createCloudflare,
} from '../../src/main/cloudflare/client.ts';
import { lastRunOf } from '../../src/main/engine/journal.ts';
import { lookPatiently } from '../../src/main/engine/waiting.ts';
import type { KeyPool } from '../../src/main/keys/key-pool.ts';
import { createKeyRing } from '../../src/main/keys/key-ring.ts';
import type { Journal } from '../../src/main/resources/model/journal.ts';
import { emptyLedger } from '../../src/main/resources/model/ledger.ts';
import { createRecentWrites, type RecentWritesNoted } from '../../src/main/resources/model/recent-writes.ts';
import { createSetupBuild } from '../../src/main/resources/setup-build.ts';
import { lookAround, planOf } from '../../src/main/resources/testing/look-around.ts';
import type { Document } from '../../src/main/storage/documents.ts';
import type { Vault } from '../../src/main/storage/vault.ts';
import { type Act, webhookIds } from './flows.ts';
import { type HomeAccess, runWithHome } from './home-access.ts';

export interface EngineIo {
  readonly api: Pick<CloudflareOptions, 'apiUrl' | 'token' | 'timeoutMs'>;
  readonly setupId: string;
  readonly vault: Vault;
  readonly journal: Document<Journal>;
  readonly recentWrites: Document<RecentWritesNoted>;
  readonly keyPool: KeyPool;
  /** Home Assistant, in the flows in which Latchkey has access to it. */
  readonly home?: HomeAccess | undefined;
  /** Default: the computer's own, without pauses. */
  readonly clock?: Clock | undefined;
  /** Wraps the client, for example in one that crashes. */
  readonly through?: (cloudflare: Cloudflare) => Cloudflare;
}

/** The engine as the product assembles it. Only pauses take no time, unless a clock says otherwise. */
export interface Engine {
  perform(act: Act): Promise<Progress>;
  /** What would still have to change, and active certificates whose private keys are not on this computer. */
  look(setup: Setup): Promise<{ readonly changes: readonly Change[]; readonly lostKeys: readonly string[] }>;
}

export function openEngine(io: EngineIo): Engine {
  const { api, setupId, vault, journal, recentWrites, keyPool, home, through } = io;
  const { clock = withShortSleeps(systemClock, 0) } = io;
  const cloudflare = createCloudflare({ ...api, clock });
  const outsideHome = {
    cloudflare: through ? through(cloudflare) : cloudflare,
    keys: createKeyRing(setupId, vault, keyPool),
    journal,
    webhookIds: () => webhookIds,
    recentWrites: createRecentWrites(recentWrites, clock),
  };
  const build = createSetupBuild(clock);
  return {
    perform: (act) =>
      runWithHome(home, outsideHome, (io) =>
        act.kind === 'undo' ? build.stopAndUndo(io) : build.carryOut(act.setup, io, () => true),
      ),
    look: (setup) =>
      runWithHome(home, outsideHome, async (io) => {
        const ledger = lastRunOf(journal.read(), setup)?.ledger ?? emptyLedger;
        const observed = await lookPatiently(() => lookAround(setup, io, ledger), clock);
        const { certificates, heldHere } = observed['client-certificate'];
        const lost = certificates.filter(
          ({ keyId, publicKey, status }) =>
            keyId !== null && status === 'active' && heldHere[keyId] !== publicKey,
        );
        return {
          changes: planOf(setup, observed, ledger).changes,
          lostKeys: lost.map(({ commonName }) => commonName),
        };
      }),
  };
}
