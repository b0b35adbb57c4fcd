import { join } from 'node:path';
import type { HomeFinder } from '../home-assistant/find/home-finder.ts';
import type { HomeShelf } from '../homes/home-shelf.ts';
import { createPracticeHomes } from '../homes/practice-homes.ts';
import { openRealHomes } from '../homes/real-homes.ts';
import { onceDone } from '../journey/once-done.ts';
import { createRealWorld } from '../journey/real-world.ts';
import { openPracticeWorkspace, type Workspace } from '../journey/workspace.ts';
import { enterPracticeWorld } from '../practice-world/practice-world.ts';
import { createWorldOfPractice } from '../practice-world/world.ts';
import type { Keychain } from '../storage/keychain.ts';
import { openVault } from '../storage/vault.ts';

/** A practice world that was started, or named because it runs already. */
export interface StartedPractice {
  readonly url: string;
  stop(): Promise<void>;
}

/** The real homes and those of practice, and which of them we are in. */
export interface Workspaces {
  current(): Workspace;
  /** Every real home whose keys may be in memory, also while the user practises. */
  real(): readonly Workspace[];
  /** The homes of the mode that we are in. */
  homes(): HomeShelf;
  /** The home that is open in this mode. */
  open(mode: Workspace['mode']): Promise<Workspace>;
  /** A practice world that nobody has touched, from now on the one there is; the former is there until it is stopped. */
  renewPractice(): Promise<{ readonly workspace: Workspace; stopFormer(): Promise<void> }>;
  goTo(workspace: Workspace): void;
  /** Stops the practice world, if there is one. */
  close(): Promise<void>;
}

export interface WorkspaceParts {
  readonly dataFolder: string;
  readonly keychain: Keychain;
  readonly finder: HomeFinder;
  /** Called when the keychain is about to be asked at the start, because the user had begun for real before. */
  readonly aboutToOpen: () => void;
  readonly startPractice: () => Promise<StartedPractice>;
}

export async function openWorkspaces(parts: WorkspaceParts): Promise<Workspaces> {
  const { dataFolder, keychain, finder, aboutToOpen, startPractice } = parts;
  const real = await openRealHomes({
    world: createRealWorld(finder),
    dataFolder,
    openVault: () => openVault({ file: join(dataFolder, 'vault'), keychain }),
  });
  // Who has begun for real before finds their secrets at once.
  const closed = await real.closed(real.openId());
  const hasBegun = closed.journey.read().mode === 'real';
  if (hasBegun) aboutToOpen();
  let current = hasBegun ? await real.open(real.openId()) : closed;
  const startRound = async (): Promise<Round> => {
    const started = await startPractice();
    const world = createWorldOfPractice(await enterPracticeWorld(started.url), finder);
    return { started, homes: createPracticeHomes(() => openPracticeWorkspace(world)) };
  };
  const practice = createRounds(startRound);
  const enter = async (mode: Workspace['mode']): Promise<HomeShelf> =>
    mode === 'practice' ? (await practice.enter()).homes : real;
  return {
    current: () => current,
    real: real.opened,
    homes: () => (current.mode === 'practice' ? practice.now()?.homes : undefined) ?? real,
    open: async (mode) => {
      const homes = await enter(mode);
      return homes.open(homes.openId());
    },
    renewPractice: async () => {
      const { homes, former } = await practice.renew();
      const workspace = await homes.open(homes.openId());
      return { workspace, stopFormer: async () => former?.started.stop() };
    },
    goTo: (workspace) => {
      current = workspace;
    },
    close: practice.close,
  };
}

/** A practice world, and the homes in it. */
interface Round {
  readonly started: StartedPractice;
  readonly homes: HomeShelf;
}

/** The practice world there is, if there is one: started when it is first entered, and another one when that is wanted. */
function createRounds(start: () => Promise<Round>) {
  let now: Round | undefined;
  let starting: Promise<Round> | undefined;
  const begin = (): Promise<Round> => {
    const begun = start();
    starting = begun;
    return begun.then((round) => {
      now = round;
      return round;
    });
  };
  const enter = onceDone(begin);
  return {
    now: () => now,
    enter: async () => now ?? enter(),
    renew: async () => {
      const former = now;
      return { ...(await begin()), former };
    },
    // Whoever closes does not hear of a world that could not be started: somebody else has.
    close: async () => (await starting?.catch(() => undefined))?.started.stop(),
  };
}
