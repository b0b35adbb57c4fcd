import { homedir, tmpdir } from 'node:os';
import type { InstallProof, InstallTarget } from '../../contract/hand-over.ts';
import { isRefusal, Refusal } from '../errors/refusal.ts';
import type { KeyPool } from '../keys/key-pool.ts';
import { runProgram } from '../programs/run-program.ts';
import {
  blocked,
  type CertificateStore,
  type InstallIo,
  type ProofVisit,
  type StoreState,
} from './certificate-store.ts';
import { type InstallRefusal, installRefusals } from './install-refusal.ts';
import type { InstalledKey, KeyToInstall } from './key-to-install.ts';
import { createMacKeychain } from './mac-keychain.ts';
import { listNssStores } from './nss-places.ts';
import { createWindowsStore } from './windows-store.ts';

/**
 * Puts keys into the stores of this very computer and takes them out again. A place is named by its id alone and looked for
 * anew each time, so nothing is done to a place that has changed meanwhile. Rejects with {@link InstallRefusal} only.
 */
export interface Installer {
  /** Every place that could take this key, and what would be run there next. */
  places(key: InstalledKey): Promise<readonly InstallTarget[]>;
  /** Puts the key there and makes sure that it is there. A key that is there already stays as it is. */
  install(placeId: InstallTarget['id'], key: KeyToInstall): Promise<InstallTarget>;
  /** Takes this key out, and no other. */
  remove(placeId: InstallTarget['id'], key: InstalledKey): Promise<InstallTarget>;
  /** Visits the home with the key as it lies in the store. */
  prove(placeId: InstallTarget['id'], key: InstalledKey, visit: ProofVisit): Promise<InstallProof>;
  /** Resolves when nothing is under way any more: no key lies in a temporary file then. */
  settled(): Promise<void>;
}

/** What installing works with on the computer that this runs on. */
export function thisComputer(pack: KeyPool['packPkcs12']): InstallIo {
  return {
    platform: process.platform,
    home: homedir(),
    env: process.env,
    temporaryFolder: tmpdir(),
    run: runProgram,
    pack,
    applicationsFolder: '/Applications',
    kernelLocks: '/proc/locks',
    osRelease: '/etc/os-release',
  };
}

export function createInstaller(io: InstallIo): Installer {
  const underWay = createUnderWay();
  const perform = <T>(work: () => Promise<T>): Promise<T> => underWay.add(refusing(work));

  return {
    settled: underWay.settled,
    places: (key) =>
      perform(async () => Promise.all((await listPlaces(io)).map((place) => describePlace(place, key)))),
    install: (placeId, key) =>
      perform(async () => {
        const place = await findPlace(placeId, io);
        const look = requireUnblocked(await place.look(key));
        if (look.state !== 'installed') await place.install(key);
        return requireState('installed', await describePlace(place, key));
      }),
    remove: (placeId, key) =>
      perform(async () => {
        const place = await findPlace(placeId, io);
        const look = requireUnblocked(await place.look(key));
        if (look.state === 'installed') await place.remove(key);
        return requireState('absent', await describePlace(place, key));
      }),
    prove: (placeId, key, visit) =>
      perform(async () => {
        const place = await findPlace(placeId, io);
        if ((await place.look(key)).state !== 'installed') throw new Refusal('PLACE_GONE');
        return { outcome: await place.prove(key, visit) };
      }),
  };
}

/** Work that has begun and not ended. */
function createUnderWay() {
  const all = new Set<Promise<unknown>>();
  return {
    add: <T>(work: Promise<T>): Promise<T> => {
      const forget = (): void => {
        all.delete(work);
      };
      all.add(work);
      work.then(forget, forget);
      return work;
    },
    settled: async (): Promise<void> => {
      while (all.size > 0) await Promise.allSettled(all);
    },
  };
}

async function findPlace(placeId: string, io: InstallIo): Promise<CertificateStore> {
  const place = (await listPlaces(io)).find(({ id }) => id === placeId);
  if (!place) throw new Refusal('PLACE_GONE');
  return place;
}

/** What there is on this computer, looked for anew. */
async function listPlaces(io: InstallIo): Promise<readonly CertificateStore[]> {
  switch (io.platform) {
    case 'darwin':
      return [createMacKeychain(io), ...(await listNssStores(io))];
    case 'win32':
      return [createWindowsStore(io), ...(await listNssStores(io))];
    default:
      return listNssStores(io);
  }
}

async function describePlace(place: CertificateStore, key: InstalledKey): Promise<InstallTarget> {
  const { id, kind, name, folder } = place;
  // A store that cannot even be asked hides no other.
  const look = await place.look(key).catch(() => blocked('not-readable'));
  return { id, kind, name, folder, ...look };
}

const refusals: Readonly<Record<NonNullable<StoreState['blocker']>, InstallRefusal>> = {
  'browser-running': 'INSTALL_BROWSER_RUNNING',
  'tools-missing': 'INSTALL_TOOLS_MISSING',
  'primary-password': 'INSTALL_REFUSED',
  sandboxed: 'INSTALL_REFUSED',
  'not-readable': 'INSTALL_REFUSED',
};

function requireUnblocked(look: StoreState): StoreState {
  if (look.blocker !== null) throw new Refusal(refusals[look.blocker]);
  return look;
}

function requireState(state: InstallTarget['state'], place: InstallTarget): InstallTarget {
  if (place.state !== state) throw new Refusal('INSTALL_FAILED');
  return place;
}

/** Anything unforeseen, such as a full disk, is a failure without a sentence: one might quote a file's content. */
async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isRefusal(error, installRefusals) ? error : new Refusal('INSTALL_FAILED');
  }
}
