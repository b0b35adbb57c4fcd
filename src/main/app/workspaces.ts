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
  let starting: Promise<StartedPractice> | undefined;
  let practice: HomeShelf | undefined;

  const enterPractice = onceDone(async () => {
    starting = startPractice();
    const { url } = await starting;
    const world = createWorldOfPractice(await enterPracticeWorld(url), finder);
    practice = createPracticeHomes(() => openPracticeWorkspace(world));
    return practice;
  });
  const enter = (mode: Workspace['mode']): Promise<HomeShelf> =>
    mode === 'practice' ? enterPractice() : Promise.resolve(real);
  return {
    current: () => current,
    real: real.opened,
    homes: () => (current.mode === 'practice' && practice ? practice : real),
    open: async (mode) => {
      const homes = await enter(mode);
      return homes.open(homes.openId());
    },
    goTo: (workspace) => {
      current = workspace;
    },
    close: async () => (await starting)?.stop(),
  };
}
