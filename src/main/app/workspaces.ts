import type { HomeFinder } from '../home-assistant/find/home-finder.ts';
import { onceDone } from '../journey/once-done.ts';
import { createRealWorld } from '../journey/real-world.ts';
import { findRealWorkspace, openPracticeWorkspace, type Workspace } from '../journey/workspace.ts';
import { enterPracticeWorld } from '../practice-world/practice-world.ts';
import { createWorldOfPractice } from '../practice-world/world.ts';
import type { Keychain } from '../storage/keychain.ts';

/** A practice world that was started, or named because it runs already. */
export interface StartedPractice {
  readonly url: string;
  stop(): Promise<void>;
}

/** The real workspace and that of practice, and which of them we are in. */
export interface Workspaces {
  current(): Workspace;
  /** The real one, also while the user practises. */
  real(): Workspace;
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
  const real = await findRealWorkspace(createRealWorld(finder), dataFolder, keychain);
  // Who has begun for real before finds their secrets at once.
  const hasBegun = real.closed.journey.read().mode === 'real';
  if (hasBegun) aboutToOpen();
  let realWorkspace = hasBegun ? await real.open() : real.closed;
  let current = realWorkspace;
  let starting: Promise<StartedPractice> | undefined;

  const openPractice = onceDone(async () => {
    starting = startPractice();
    const { url } = await starting;
    return openPracticeWorkspace(createWorldOfPractice(await enterPracticeWorld(url), finder));
  });
  const openReal = async (): Promise<Workspace> => {
    realWorkspace = await real.open();
    return realWorkspace;
  };
  return {
    current: () => current,
    real: () => realWorkspace,
    open: (mode) => (mode === 'practice' ? openPractice() : openReal()),
    goTo: (workspace) => {
      current = workspace;
    },
    close: async () => (await starting)?.stop(),
  };
}
