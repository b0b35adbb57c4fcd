import { randomBytes } from 'node:crypto';
import { networkInterfaces, tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { noChecks } from '../contract/check.ts';
import type { SetupId } from '../contract/setup.ts';
import { noTroubles } from '../contract/trouble.ts';
import { createConnection } from './cloudflare/connection.ts';
import { createDrives } from './handover/drives/drives.ts';
import { createInstaller, thisComputer } from './handover/install/install.ts';
import { wouldLoseKeys } from './handover/keys-at-risk.ts';
import { createPickUps } from './handover/pick-up/pick-up.ts';
import { createHomeFinder } from './home-assistant/find/home-finder.ts';
import { createListen } from './home-assistant/find/multicast.ts';
import { lookUpHere } from './home-assistant/find/reached-by-address.ts';
import type { Host } from './host.ts';
import { createJourneyKeeper } from './journey/journey-keeper.ts';
import { findRealPlace, openPracticePlace, type Place } from './journey/place.ts';
import { createKeyRing, type KeyRing } from './keys/key-ring.ts';
import { createKeyWorkshop, type KeyWorkshop } from './keys/key-workshop.ts';
import { afterRealTime } from './local/downloads.ts';
import { enterPracticeWorld } from './practice-world.ts';
import { createRouter, type Router } from './router/router.ts';
import type { Services } from './services.ts';
import { createBuild } from './setup/build.ts';
import type { Keychain } from './storage/keychain.ts';
import { sweepTemporaryFolders } from './storage/temporary-folders.ts';
import type { Vault } from './storage/vault.ts';
import { watched } from './watched.ts';

export interface AppOptions {
  readonly version: string;
  readonly host: Host;
  /** Where answers and the vault are kept. */
  readonly dataFolder: string;
  readonly keychain: Keychain;
  /** Called when the keychain is about to be asked at the start, because the user had begun for real before. */
  readonly aboutToOpen?: () => void;
  /** The system's folder for temporary files. */
  readonly temporaryFolder?: string;
  /** Starts a practice world, or names one that runs already; called when the user first enters practice mode. */
  readonly startPractice: () => Promise<{ readonly url: string; stop(): Promise<void> }>;
}

export interface App {
  readonly router: Router;
  /** The address of the user's home, once it is chosen. */
  hostname(): string | undefined;
  /** Whether keys of the real home would be lost by closing now: they are in memory alone, and on no device yet. */
  losesKeys(): Promise<boolean>;
  close(): Promise<void>;
}

/** The composition root: the only place where the parts of the program meet. */
export async function createApp({
  version,
  host,
  dataFolder,
  keychain,
  aboutToOpen = () => {},
  temporaryFolder = tmpdir(),
  startPractice,
}: AppOptions): Promise<App> {
  // Before anything else: it may be a key that lies there.
  await sweepTemporaryFolders(temporaryFolder);
  const real = await findRealPlace(dataFolder, keychain);
  // Who has begun for real before finds their secrets at once.
  const hasBegun = real.closed.journey.read().mode === 'real';
  if (hasBegun) aboutToOpen();
  let place = hasBegun ? await real.open() : real.closed;
  /** Also while the user practises. */
  let realPlace = place;
  let practice: Promise<{ readonly place: Place; stop(): Promise<void> }> | undefined;

  const workshop = createKeyWorkshop();
  const journey = createJourneyKeeper(place.journey);
  const connection = createConnection(place);
  connection.moveTo(place);
  const build = createBuild({ now: () => performance.now() });
  const checks = watched(noChecks);
  const troubles = watched(noTroubles);
  const wait = async (ms: number, signal?: AbortSignal): Promise<void> => {
    await sleep(ms, undefined, signal ? { signal } : {});
  };
  const homes = createHomeFinder({ wait, listen: createListen({ wait }), lookUp: lookUpHere });
  const { SystemRoot: systemRoot } = process.env;
  const drives = createDrives({
    setupId: () => journey.journey.get().setupId,
    wait,
    ...(systemRoot ? { systemRoot } : {}),
  });
  const installer = createInstaller({ ...thisComputer(workshop.packPkcs12), temporaryFolder });
  const pickUps = createPickUps({
    now: () => new Date(),
    after: afterRealTime,
    randomBytes,
    interfaces: networkInterfaces,
  });
  const keyRings = keyRingsOf(workshop);
  const keys = (): KeyRing => keyRings(place);

  const openPractice = async () => {
    const world = await startPractice();
    return { place: openPracticePlace(await enterPracticeWorld(world.url)), stop: () => world.stop() };
  };
  /** One world, also when it is asked for twice at once; a start that failed can be tried again. */
  const practicePlace = async (): Promise<Place> => {
    practice ??= openPractice().catch((error: unknown) => {
      practice = undefined;
      throw error;
    });
    return (await practice).place;
  };

  const services: Services = {
    version,
    host,
    journey,
    connection,
    homes,
    build,
    checks,
    troubles,
    workshop,
    drives,
    installer,
    pickUps,
    keys,
    place: () => place,
    enter: async (mode) => {
      const next = await (mode === 'practice' ? practicePlace() : real.open());
      if (mode === 'real') realPlace = next;
      if (next !== place) {
        // Refused while a build is under way; nothing may have moved by then.
        build.reset();
        await pickUps.close();
        place = next;
        checks.set(noChecks);
        troubles.set(noTroubles);
        connection.moveTo(place);
        journey.moveTo(place.journey);
      }
      return journey.enter(mode);
    },
    setupIo: () => ({ cloudflare: connection.cloudflare(), keys: keys(), journal: place.journal }),
    wait,
  };

  return {
    router: createRouter(services),
    hostname: () => journey.journey.get().answers.address,
    losesKeys: () => wouldLoseKeys(realPlace, keyRings(realPlace)),
    close: async () => {
      await Promise.allSettled([pickUps.close(), practice?.then((opened) => opened.stop())]);
      // A key that is just being installed lies in a file until that is over.
      await installer.settled();
      await workshop.close();
    },
  };
}

/** The ring of the home a place is about: another home, found or begun anew, has keys of its own. */
function keyRingsOf(workshop: KeyWorkshop): (place: Place) => KeyRing {
  let latest: { readonly vault: Vault; readonly scope: SetupId; readonly ring: KeyRing } | undefined;
  return ({ journey, vault }) => {
    const scope = journey.read().setupId;
    if (latest?.vault !== vault || latest.scope !== scope) {
      latest = { vault, scope, ring: createKeyRing(scope, vault, workshop) };
    }
    return latest.ring;
  };
}
