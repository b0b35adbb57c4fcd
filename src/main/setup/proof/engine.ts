import type { Change } from '../../../contract/plan.ts';
import type { Progress } from '../../../contract/progress.ts';
import type { Setup } from '../../../contract/setup.ts';
import { type Cloudflare, type CloudflareOptions, createCloudflare } from '../../cloudflare/client.ts';
import { createKeyRing } from '../../keys/key-ring.ts';
import type { KeyWorkshop } from '../../keys/key-workshop.ts';
import type { Document } from '../../storage/documents.ts';
import type { Vault } from '../../storage/vault.ts';
import { createBuild } from '../build.ts';
import type { Journal } from '../journal.ts';
import { observe } from '../observe.ts';
import { planFor } from '../plan.ts';
import type { Act } from './flows.ts';
import { type HomeAccess, withHome } from './let-in.ts';

export interface EngineIo {
  readonly api: Pick<CloudflareOptions, 'apiUrl' | 'token' | 'timeoutMs'>;
  readonly setupId: string;
  readonly vault: Vault;
  readonly journal: Document<Journal>;
  readonly workshop: KeyWorkshop;
  /** Where Latchkey was let in, and the world around it. */
  readonly home?: HomeAccess | undefined;
  /** Lets the engine speak through something else, such as a client that dies. */
  readonly through?: (cloudflare: Cloudflare) => Cloudflare;
}

/** The engine as the product puts it together, but for waits between tries, which would only make the proof slow. */
export interface Engine {
  perform(act: Act): Promise<Progress>;
  /** What would still have to change, and keys that are on although their private halves are not on this computer. */
  look(setup: Setup): Promise<{ readonly changes: readonly Change[]; readonly lostKeys: readonly string[] }>;
}

export function openEngine({ api, setupId, vault, journal, workshop, home, through }: EngineIo): Engine {
  const cloudflare = createCloudflare({ ...api, wait: async () => {} });
  const outsideHome = {
    cloudflare: through ? through(cloudflare) : cloudflare,
    keys: createKeyRing(setupId, vault, workshop),
    journal,
  };
  const build = createBuild({ now: () => performance.now(), wait: async () => {} });
  return {
    perform: (act) =>
      withHome(home, outsideHome, (io) =>
        act.kind === 'undo' ? build.stopAndUndo(io) : build.carryOut(act.setup, io, () => true),
      ),
    look: (setup) =>
      withHome(home, outsideHome, async (io) => {
        const observed = await observe(setup, io);
        const { certificates, heldHere } = observed['client-certificate'];
        const lost = certificates.filter(
          ({ keyId, publicKey, status }) =>
            keyId !== null && status === 'active' && heldHere[keyId] !== publicKey,
        );
        return {
          changes: planFor(setup, observed).changes,
          lostKeys: lost.map(({ commonName }) => commonName),
        };
      }),
  };
}
