import { type HomeId, MOST_HOMES } from '../../contract/homes.ts';
import { isRefusal, Refusal } from '../errors/refusal.ts';
import { onceDone } from '../journey/once-done.ts';
import { findRealWorkspace, peekJourney, type RealWorkspace, type Workspace } from '../journey/workspace.ts';
import type { World } from '../journey/world.ts';
import type { Document } from '../storage/documents.ts';
import type { Vault } from '../storage/vault.ts';
import { memoryVault } from '../storage/vault.ts';
import { vaultSection } from '../storage/vault-section.ts';
import { deleteHomeFolder, findHomeFolders, homeFolder, makeHomeFolder } from './home-folders.ts';
import { type HomeShelf, isUntouched, type ShelvedHome } from './home-shelf.ts';
import { newHomeId } from './new-home-id.ts';
import { openShelfNotes, type ShelfNotes } from './shelf-notes.ts';

export interface RealHomesParts {
  readonly world: World;
  readonly dataFolder: string;
  /** Asks the keychain; called once, whichever homes are opened. */
  readonly openVault: () => Promise<Vault>;
}

export interface RealHomes extends HomeShelf {
  /** The same as `open`, with an empty vault: for as long as the keychain need not be asked. */
  closed(id: HomeId): Promise<Workspace>;
  /** Those whose secrets are open, also while the user practises. */
  opened(): readonly Workspace[];
}

/**
 * The homes in a data folder. The one that was open last is read; where that cannot be done, the next one is.
 * @throws {Refusal} when none can be read
 */
export async function openRealHomes(parts: RealHomesParts): Promise<RealHomes> {
  const { dataFolder, world } = parts;
  const notes = await openShelfNotes(dataFolder);
  const found = new Map<HomeId, RealWorkspace>();
  const opened = new Map<HomeId, Workspace>();
  let vault: Vault | undefined;
  const openVault = onceDone(async () => {
    vault = await parts.openVault();
    await finishForgetting(dataFolder, notes, vault);
    return vault;
  });
  const sectionOf = async (id: HomeId) => vaultSection(await openVault(), sectionName(id));
  const findIds = () => findKnownIds(dataFolder, notes.read(), found);
  const find = async (id: HomeId): Promise<RealWorkspace> => {
    const known =
      found.get(id) ?? (await findRealWorkspace(world, homeFolder(dataFolder, id), () => sectionOf(id)));
    // Whoever asked at the same time gets the same.
    const first = found.get(id) ?? known;
    found.set(id, first);
    return first;
  };
  const list = async (): Promise<readonly ShelvedHome[]> =>
    Promise.all(
      (await findIds()).map(async (id) => ({
        id,
        journey: found.get(id)?.closed.journey.read() ?? (await peekJourney(homeFolder(dataFolder, id))),
        vault: vault ? vaultSection(vault, sectionName(id)) : memoryVault(),
      })),
    );
  const requireId = async (id: HomeId): Promise<void> => {
    if (!(await findIds()).includes(id)) throw new Refusal('HOME_GONE');
  };
  let openId = await findReadable(await findIds(), notes.read().open, find);
  return {
    openId: () => openId,
    async closed(id) {
      await requireId(id);
      return (await find(id)).closed;
    },
    opened: () => [...opened.values()],
    list,
    async open(id) {
      await requireId(id);
      const workspace = await (await find(id).catch(explainUnreadable)).open();
      opened.set(id, workspace);
      return workspace;
    },
    async turnTo(id) {
      openId = id;
      await notes.change((now) => ({ ...now, open: id }));
    },
    async add() {
      const homes = await list();
      const untouched = homes.find(isUntouched);
      if (untouched) return untouched.id;
      if (homes.length >= MOST_HOMES) throw new Refusal('HOMES_TOO_MANY');
      const id = newHomeId();
      await makeHomeFolder(dataFolder, id);
      const { journey } = (await find(id)).closed;
      // Only with its answers in it the folder is a home's.
      await journey.change((now) => ({ ...now, mode: 'real' }));
      return id;
    },
    async forget(id) {
      await requireId(id);
      if (id === openId) throw new Refusal('HOME_IS_OPEN');
      await forget(id, { dataFolder, notes, vault: await openVault() });
      found.delete(id);
      opened.delete(id);
    },
  };
}

/** The one that was open last, or the next that can be read. */
async function findReadable(
  ids: readonly HomeId[],
  last: HomeId,
  find: (id: HomeId) => Promise<RealWorkspace>,
): Promise<HomeId> {
  const [wanted = 'first', ...others] = [
    ...ids.filter((id) => id === last),
    ...ids.filter((id) => id !== last),
  ];
  try {
    await find(wanted);
    return wanted;
  } catch (error) {
    const [next] = others;
    if (!(error instanceof Refusal) || next === undefined) throw error;
    return findReadable(others, next, find);
  }
}

/** Those in folders, and one that nobody has answered anything in yet, as long as it is open. */
async function findKnownIds(
  dataFolder: string,
  { forgetting }: ShelfNotes,
  found: ReadonlyMap<HomeId, unknown>,
): Promise<readonly HomeId[]> {
  const ids = new Set([...(await findHomeFolders(dataFolder)), ...found.keys()]);
  for (const id of forgetting) ids.delete(id);
  return ids.size > 0 ? [...ids] : ['first'];
}

function sectionName(id: HomeId): string {
  return id === 'first' ? 'main' : id;
}

interface Forgetting {
  readonly dataFolder: string;
  readonly notes: Document<ShelfNotes>;
  readonly vault: Vault;
}

/** Noted, then its secrets, then its files. A vault that does not let go of them keeps all of the home. */
async function forget(id: HomeId, { dataFolder, notes, vault }: Forgetting): Promise<void> {
  // Its secrets are in a file that cannot be written today.
  if (vault.lockedAway) throw new Refusal('KEYCHAIN_CLOSED');
  await notes.change((now) => ({ ...now, forgetting: [...now.forgetting, id] }));
  try {
    await forgetSecrets(id, vault);
  } catch (error) {
    await notes.change((now) => ({ ...now, forgetting: now.forgetting.filter((each) => each !== id) }));
    throw error;
  }
  // Whatever is left of the files goes at the next start.
  await forgetFiles(id, dataFolder, notes).catch(onlyRefusals);
}

async function finishForgetting(
  dataFolder: string,
  notes: Document<ShelfNotes>,
  vault: Vault,
): Promise<void> {
  if (vault.lockedAway) return;
  for (const id of notes.read().forgetting) {
    await forgetSecrets(id, vault)
      .then(() => forgetFiles(id, dataFolder, notes))
      .catch(onlyRefusals);
  }
}

async function forgetSecrets(id: HomeId, vault: Vault): Promise<void> {
  const section = vaultSection(vault, sectionName(id));
  await section.delete(...section.names());
}

async function forgetFiles(id: HomeId, dataFolder: string, notes: Document<ShelfNotes>): Promise<void> {
  await deleteHomeFolder(dataFolder, id);
  await notes.change((now) => ({ ...now, forgetting: now.forgetting.filter((each) => each !== id) }));
}

function explainUnreadable(error: unknown): never {
  throw isRefusal(error, ['unreadable']) ? new Refusal('HOME_UNREADABLE') : error;
}

function onlyRefusals(error: unknown): void {
  if (!(error instanceof Refusal)) throw error;
}
