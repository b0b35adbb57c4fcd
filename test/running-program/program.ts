import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, createApp } from '../../src/main/app/app.ts';
import { type Clock, systemClock, withShortSleeps } from '../../src/main/clock/clock.ts';
import type { Host } from '../../src/main/host/host.ts';
import { openSpokenLanguage, type SpokenLanguage } from '../../src/main/language/spoken-language.ts';
import type { PickUpNetwork } from '../../src/main/pick-up/pick-up.ts';
import { aKeychain } from '../../src/main/storage/testing/memory-keychain.ts';
import { languages } from '../../src/words/languages.ts';
import { openPracticeWorlds } from './practice-worlds.ts';
import type { StartedWorld } from './world-orders.ts';

/** The program in this process, on its way with one practice world after another. */
export interface RunningProgram {
  readonly app: App;
  readonly language: SpokenLanguage;
  /** The practice world that was entered last. @throws before the first */
  world(): StartedWorld;
  close(): Promise<void>;
}

/** What a home takes to start, a list to be up to date: nobody has to wait for any of it. */
const LONGEST_SLEEP_MS = 5000;

/**
 * Durations are measured as so many times what they are. Else the program would let most calls wait: it makes no more than a thousand
 * of Cloudflare's API in five minutes, and the practice worlds here have no limit.
 */
const FASTER = 100;

export async function startProgram(): Promise<RunningProgram> {
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-running-'));
  const worlds = openPracticeWorlds();
  let world: StartedWorld | undefined;
  const language = await openSpokenLanguage({ dataFolder: folder, offered: languages });
  const app = await createApp({
    version: '1.2.3',
    host: nobodyLooks,
    language,
    dataFolder: folder,
    keychain: aKeychain(),
    temporaryFolder: folder,
    pickUpNetwork: atLoopback,
    clock: hurriedClock,
    startPractice: async () => {
      const started = await worlds.start();
      world = started;
      return { url: started.url, stop: () => worlds.stop(started.url) };
    },
  });
  return {
    app,
    language,
    world: () => {
      if (!world) throw new Error('no practice world was entered yet');
      return world;
    },
    close: async () => {
      await app.close();
      await worlds.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const hurriedClock: Clock = {
  ...withShortSleeps(systemClock, LONGEST_SLEEP_MS),
  monotonic: () => systemClock.monotonic() * FASTER,
};

/** A phone in the same network is played by whoever comes over loopback. */
const atLoopback: PickUpNetwork = {
  addressesIn: () => [{ address: '127.0.0.1', interfaceName: 'wlan0', kind: 'wifi' }],
  isWelcome: (peer) => peer.startsWith('127.'),
};

/** A host whose files and texts go nowhere. */
const nobodyLooks: Host = {
  kind: 'browser',
  deliver: async ({ name }) => ({ by: 'saved', fileName: name }),
  deliverFolder: async ({ name }) => ({ by: 'saved', fileName: name }),
  clipboard: { write: async () => true, read: async () => undefined, clear: async () => undefined },
};
