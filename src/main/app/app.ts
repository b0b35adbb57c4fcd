import { randomBytes } from 'node:crypto';
import { networkInterfaces, tmpdir } from 'node:os';
import { noChecks } from '../../contract/check.ts';
import { settingsFor } from '../../contract/home-settings.ts';
import type { SetupId } from '../../contract/setup.ts';
import { noTroubles } from '../../contract/trouble.ts';
import { systemClock } from '../clock/clock.ts';
import { createConnection } from '../cloudflare/connection.ts';
import { createDrives } from '../drives/drives.ts';
import { createHomeFinder } from '../home-assistant/find/home-finder.ts';
import { createListen } from '../home-assistant/find/multicast.ts';
import { answersAt } from '../home-assistant/find/probe-address.ts';
import { lookUpHere } from '../home-assistant/find/with-reached-at.ts';
import { createHomeSession, type HomeAssistantSession, type RecordLook } from '../home-assistant/session.ts';
import type { Host } from '../host/host.ts';
import { createInstaller, thisComputer } from '../install/install.ts';
import { createJourneyKeeper, type JourneyKeeper } from '../journey/journey-keeper.ts';
import { findRealPlace, openPracticePlace, type Place } from '../journey/place.ts';
import { wouldLoseKeys } from '../key-files/keys-at-risk.ts';
import { createKeyPool, type KeyPool } from '../keys/key-pool.ts';
import { createKeyRing, type KeyRing } from '../keys/key-ring.ts';
import { afterRealTime } from '../local/downloads.ts';
import { createPickUps } from '../pick-up/pick-up.ts';
import { isPracticeHome } from '../practice-world/practice-homes.ts';
import { enterPracticeWorld } from '../practice-world/practice-world.ts';
import { createProber } from '../probe/prober.ts';
import { readSlices } from '../resources/registry.ts';
import { createSetupBuild } from '../resources/setup-build.ts';
import { createRouter, type Router } from '../router/router.ts';
import type { Services } from '../router/services.ts';
import type { Keychain } from '../storage/keychain.ts';
import { sweepTemporaryFolders } from '../storage/temporary-folders.ts';
import type { Vault } from '../storage/vault.ts';
import { watched } from '../streams/watched.ts';

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
  /** Home Assistant's login page, while it waits to be opened. */
  loginPage(): string | undefined;
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

  const keyPool = createKeyPool();
  const journey = createJourneyKeeper(place.journey);
  const clock = systemClock;
  const connection = createConnection(place, clock);
  connection.moveTo(place);
  const build = createSetupBuild(clock);
  const checks = watched(noChecks);
  const troubles = watched(noTroubles);
  const homes = createHomeFinder({ clock, listen: createListen({ clock }), lookUp: lookUpHere });
  const session = createHomeSession({
    chosen: () => {
      const { home } = journey.journey.get().answers;
      return home && (!place.practice || isPracticeHome(place.practice, home)) ? home : undefined;
    },
    startRecording: () => recorderFor(journey),
    ourTunnelId: async () => (await readSlices(journey.setup(), services.setupIo())('tunnel')).ours?.id,
    answersAt: (url) => answersAt(url, clock),
    randomBytes,
    clock,
  });
  const closing = new AbortController();
  followHome(journey, session, closing.signal).catch(() => undefined);
  const { SystemRoot: systemRoot } = process.env;
  const drives = createDrives({
    setupId: () => journey.journey.get().setupId,
    wait: clock.sleep,
    ...(systemRoot ? { systemRoot } : {}),
  });
  const installer = createInstaller({ ...thisComputer(keyPool.packPkcs12), temporaryFolder });
  const pickUps = createPickUps({
    now: clock.now,
    after: afterRealTime,
    randomBytes,
    interfaces: networkInterfaces,
  });
  const keyRings = keyRingsOf(keyPool);
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
    session,
    build,
    checks,
    troubles,
    keyPool,
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
        await Promise.all([pickUps.close(), session.logOut()]);
        place = next;
        checks.set(noChecks);
        troubles.set(noTroubles);
        connection.moveTo(place);
        journey.moveTo(place.journey);
      }
      return journey.enter(mode);
    },
    setupIo: () => {
      const assistant = session.home();
      const at = journey.journey.get().answers.home?.url;
      const home = assistant && at && { at, assistant, prober: createProber(place.outside), clock };
      const { journal } = place;
      return { cloudflare: connection.cloudflare(), keys: keys(), journal, ...(home ? { home } : {}) };
    },
    clock,
    wait: clock.sleep,
  };

  return {
    router: createRouter(services),
    hostname: () => journey.journey.get().answers.address,
    loginPage: () => session.loginPage(),
    losesKeys: () => wouldLoseKeys(realPlace, keyRings(realPlace)),
    close: async () => {
      closing.abort();
      // What lets us into a home is given back first: a practice home would be gone by then.
      await Promise.allSettled([pickUps.close(), session.logOut()]);
      await practice?.then((opened) => opened.stop()).catch(() => undefined);
      // A key that is just being installed lies in a file until that is over.
      await installer.settled();
      await keyPool.close();
    },
  };
}

/** What is seen in a home becomes an answer of the journey in which its login was asked for. */
function recorderFor(journey: JourneyKeeper): RecordLook {
  const here = journey.here();
  return async (home, look) => {
    const { homeWish } = journey.journey.get().answers;
    await here.answer('origin', look.origin);
    await here.answer('homeWish', settingsFor(look, home, homeWish));
  };
}

/** Out of a home as soon as it is not the chosen one any more, however that came. */
async function followHome(
  { journey }: JourneyKeeper,
  session: HomeAssistantSession,
  signal: AbortSignal,
): Promise<void> {
  for await (const { answers } of journey.watch(signal)) session.followChosen(answers.home);
}

/** The ring of the home a place is about: another home, found or begun anew, has keys of its own. */
function keyRingsOf(keyPool: KeyPool): (place: Place) => KeyRing {
  let latest: { readonly vault: Vault; readonly scope: SetupId; readonly ring: KeyRing } | undefined;
  return ({ journey, vault }) => {
    const scope = journey.read().setupId;
    if (latest?.vault !== vault || latest.scope !== scope) {
      latest = { vault, scope, ring: createKeyRing(scope, vault, keyPool) };
    }
    return latest.ring;
  };
}
