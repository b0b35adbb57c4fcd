import { setTimeout as sleep } from 'node:timers/promises';
import { noChecks } from '../contract/check.ts';
import { createConnection } from './cloudflare/connection.ts';
import type { Host } from './host.ts';
import { createJourneyKeeper } from './journey/journey-keeper.ts';
import { openPracticePlace, openRealPlace, type Place } from './journey/place.ts';
import { createKeyRing } from './keys/key-ring.ts';
import { createKeyWorkshop } from './keys/key-workshop.ts';
import { enterPracticeWorld } from './practice-world.ts';
import { createRouter, type Router } from './router/router.ts';
import type { Services } from './services.ts';
import { createBuild } from './setup/build.ts';
import type { Keychain } from './storage/keychain.ts';
import { watched } from './watched.ts';

export interface AppOptions {
  readonly version: string;
  readonly host: Host;
  /** Where answers and the vault are kept. */
  readonly dataFolder: string;
  readonly keychain: Keychain;
  /** Starts a practice world, or names one that runs already; called when the user first enters practice mode. */
  readonly startPractice: () => Promise<{ readonly url: string; stop(): Promise<void> }>;
}

export interface App {
  readonly router: Router;
  /** The address of the user's home, once it is chosen. */
  hostname(): string | undefined;
  close(): Promise<void>;
}

/** The composition root: the only place where the parts of the program meet. */
export async function createApp({
  version,
  host,
  dataFolder,
  keychain,
  startPractice,
}: AppOptions): Promise<App> {
  const real = await openRealPlace(dataFolder, keychain);
  let place = real;
  let practice: Promise<{ readonly place: Place; stop(): Promise<void> }> | undefined;

  const workshop = createKeyWorkshop();
  const journey = createJourneyKeeper(real.journey);
  const connection = createConnection(real);
  connection.moveTo(real);
  const build = createBuild({ now: () => performance.now() });
  const checks = watched(noChecks);
  const keysIn = ({ journey, vault }: Place) => createKeyRing(journey.read().setupId, vault, workshop);
  let keys = keysIn(real);

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
    build,
    checks,
    workshop,
    keys: () => keys,
    place: () => place,
    enter: async (mode) => {
      const next = mode === 'practice' ? await practicePlace() : real;
      if (next !== place) {
        // Refused while a build is under way; nothing may have moved by then.
        build.reset();
        place = next;
        keys = keysIn(place);
        checks.set(noChecks);
        connection.moveTo(place);
        journey.moveTo(place.journey);
      }
      return journey.enter(mode);
    },
    setupIo: () => ({ cloudflare: connection.cloudflare(), keys, journal: place.journal }),
    wait: async (ms, signal) => {
      await sleep(ms, undefined, signal ? { signal } : {});
    },
  };

  return {
    router: createRouter(services),
    hostname: () => journey.journey.get().answers.address,
    close: async () => {
      await Promise.allSettled([practice?.then((opened) => opened.stop()), workshop.close()]);
    },
  };
}
