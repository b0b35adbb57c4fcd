import { tmpdir } from 'node:os';
import { type Language, writtenLanguage } from '../../words/languages.ts';
import { type Clock, systemClock } from '../clock/clock.ts';
import { tokenPage } from '../cloudflare/token-page.ts';
import { createHomeFinder } from '../home-assistant/find/home-finder.ts';
import { createListen } from '../home-assistant/find/multicast.ts';
import { lookUpHere } from '../home-assistant/find/with-reached-at.ts';
import type { Host } from '../host/host.ts';
import type { SpokenLanguage } from '../language/spoken-language.ts';
import type { PickUpNetwork } from '../pick-up/pick-up.ts';
import type { Services } from '../router/base/services.ts';
import { createRouter, type Router } from '../router/router.ts';
import type { Keychain } from '../storage/keychain.ts';
import { sweepTemporaryFolders } from '../storage/temporary-folders.ts';
import { openKeptUpdates } from '../updates/kept-updates.ts';
import type { UpdatePlace } from '../updates/updates.ts';
import { followHome } from './chosen-home.ts';
import { anyWouldLoseKeys } from './own-updates.ts';
import { openKeyEnds, startReminders } from './reminders.ts';
import { findHomeWork } from './running-work.ts';
import { createServices } from './services.ts';
import { openWorkspaces, type StartedPractice, type Workspaces } from './workspaces.ts';

export interface AppOptions {
  readonly version: string;
  readonly host: Host;
  /** Opened before the program, because the window is there before it. */
  readonly language: SpokenLanguage;
  /** Where answers and the vault are kept. */
  readonly dataFolder: string;
  readonly keychain: Keychain;
  /** Called when the keychain is about to be asked at the start, because the user had begun for real before. */
  readonly aboutToOpen?: () => void;
  /** The system's folder for temporary files. */
  readonly temporaryFolder?: string;
  /** The system's unless told otherwise. */
  readonly clock?: Clock;
  /** Where a phone may fetch its key: in the private networks of this computer unless told otherwise. */
  readonly pickUpNetwork?: PickUpNetwork;
  /** Whether this program can put a newer version in its own place; it cannot unless told otherwise. */
  readonly updatePlace?: UpdatePlace;
  /** Starts a practice world, or names one that runs already; called when the user first enters practice mode. */
  readonly startPractice: () => Promise<StartedPractice>;
}

export interface App {
  readonly router: Router;
  /** The language of the window. */
  language(): Language;
  /** The addresses of the user's home and of what else stands behind its lock, once they are chosen. */
  hostnames(): readonly string[];
  /** Where homes were seen in the user's network. */
  homePages(): readonly string[];
  /** Home Assistant's login page, while it waits to be opened. */
  loginPage(): string | undefined;
  /** The page on which a token is made, in the world that the user is in. */
  tokenPage(): string;
  /** Whether keys of the real home would be lost by closing now: they are in memory alone, and on no device yet. */
  losesKeys(): Promise<boolean>;
  /** It was to end, and the user wants it to stay. */
  stay(): void;
  close(): Promise<void>;
}

/** The composition root: here, and in the files beside it, the parts of the program meet, and nowhere else. */
export async function createApp({
  aboutToOpen = () => {},
  temporaryFolder = tmpdir(),
  clock = systemClock,
  pickUpNetwork = {},
  updatePlace = { kind: 'not-here', why: 'source' },
  ...options
}: AppOptions): Promise<App> {
  // Before anything else: it may be a key that lies there.
  await sweepTemporaryFolders(temporaryFolder);
  const finder = createHomeFinder({ clock, listen: createListen({ clock }), lookUp: lookUpHere });
  const workspaces = await openWorkspaces({ ...options, aboutToOpen, finder });
  const language = (): Language => writtenLanguage(options.language.shown());
  const keyEnds = await openKeyEnds(options.dataFolder);
  const services = createServices({
    ...options,
    temporaryFolder,
    pickUpNetwork,
    workspaces,
    keyEnds,
    clock,
    language,
    spokenLanguage: options.language,
    updatePlace,
    keptUpdates: await openKeptUpdates(options.dataFolder),
  });
  const { journey, session, keyPool } = services;
  // While the program was closed their end may have come. Who cannot write it down keeps them on the list: they are shut anyway.
  await journey.dropEndedExceptions(clock.now()).catch(() => undefined);
  const closing = new AbortController();
  followHome(journey, session, closing.signal).catch(() => undefined);
  const journeys = () => workspaces.real().map((home) => home.journey.read());
  startReminders(services, journeys, closing.signal);
  return {
    router: createRouter(services),
    language,
    hostnames: () => {
      const { address, furtherServices = [] } = journey.journey.get().answers;
      return [...(address ? [address] : []), ...furtherServices.map(({ hostname }) => hostname)];
    },
    homePages: () => finder.seen(),
    loginPage: () => session.loginPage(),
    tokenPage: () => tokenPage(services.workspace().dashboard).url,
    losesKeys: () => anyWouldLoseKeys(workspaces, keyPool),
    stay: () => services.updates.stay(),
    close: async () => {
      const broken = findHomeWork(services);
      closing.abort();
      await closeAll(services, workspaces);
      await services.updates.close(broken);
    },
  };
}

async function closeAll(
  { pickUps, session, installer, keyPool, clipboard }: Services,
  workspaces: Workspaces,
): Promise<void> {
  // What lets us into a home is given back first: a practice home would be gone by then.
  await Promise.allSettled([pickUps.close(), session.logOut(), clipboard.close()]);
  await workspaces.close().catch(() => undefined);
  // A key that is just being installed lies in a file until that is over.
  await installer.settled();
  await keyPool.close();
}
