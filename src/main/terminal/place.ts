import { existsSync } from 'node:fs';
import { copyFile, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HomeId } from '../../contract/homes.ts';
import type { Journey } from '../../contract/journey.ts';
import { PracticeInfo } from '../../contract/practice.ts';
import type { SetupId } from '../../contract/setup.ts';
import type { Clock } from '../clock/clock.ts';
import { type Cloudflare, createCloudflare } from '../cloudflare/client.ts';
import { TOKEN_ENTRY } from '../cloudflare/connection.ts';
import { readPastedToken } from '../cloudflare/token.ts';
import { Refusal } from '../errors/refusal.ts';
import type { HomeFinder } from '../home-assistant/find/home-finder.ts';
import { findHomeFolders, homeFolder, makeHomeFolder } from '../homes/home-folders.ts';
import { openRealHomes, type RealHomes } from '../homes/real-homes.ts';
import { createRealWorld } from '../journey/real-world.ts';
import { openPracticeWorkspace, type Workspace } from '../journey/workspace.ts';
import type { KeyPool } from '../keys/key-pool.ts';
import { createKeyRing, type KeyRing } from '../keys/key-ring.ts';
import { enterPracticeWorld, loopbackOnly } from '../practice-world/practice-world.ts';
import { createWorldOfPractice } from '../practice-world/world.ts';
import { createRecentWrites, type RecentWrites } from '../resources/model/recent-writes.ts';
import { errorCode } from '../storage/atomic-file.ts';
import type { Keychain } from '../storage/keychain.ts';
import { makeTemporaryFolder } from '../storage/temporary-folders.ts';
import { openVault } from '../storage/vault.ts';
import { holdDataFolder } from '../transport/only-one.ts';
import { chooseKeptHome, type WantedHome } from './choose-kept-home.ts';
import { TerminalRefusal } from './terminal-refusal.ts';

/** Where a command works: the real world with this user's data folder, or a practice world, never both. */
export interface Place {
  readonly workspace: Workspace;
  readonly cloudflare: Cloudflare;
  readonly recentWrites: RecentWrites;
  /** What the other homes of the data folder have answered, as far as it can be read. */
  readonly otherHomes: readonly Journey[];
  /** The practice home's own address, which the setup file may not name. */
  readonly practiceHome: string | undefined;
  keysOf(id: SetupId): KeyRing;
  close(): Promise<void>;
}

export interface PlaceOptions {
  /** A file with the line of a served practice world; `-` for the standard input. */
  readonly world?: string | undefined;
  readonly dataFolder: string;
  /** Which home of the data folder. */
  readonly wanted: WantedHome;
  readonly keychain: Keychain | 'none';
  /** Of Cloudflare, from the environment. */
  readonly token: string | undefined;
  /** Whoever only reads may do so beside a running window. */
  readonly access: 'reading' | 'writing';
}

export interface PlaceParts {
  readonly finder: HomeFinder;
  readonly keyPool: KeyPool;
  readonly clock: Clock;
  readonly readInput: () => Promise<string>;
}

export async function openPlace(options: PlaceOptions, parts: PlaceParts): Promise<Place> {
  return options.world === undefined ? openReal(options, parts) : openPractice(options.world, parts);
}

/** A practice world has its own token: a real one is not sent to it, and nothing of it is kept. */
async function openPractice(file: string, parts: PlaceParts): Promise<Place> {
  const info = readWorldLine(await readWorld(file, parts), file);
  const practice = await enterPracticeWorld(loopbackOnly(info.apiUrl).origin).catch(() => {
    throw new TerminalRefusal({ kind: 'world-silent', file });
  });
  const workspace = openPracticeWorkspace(createWorldOfPractice(practice, parts.finder));
  const close = async () => undefined;
  return placeIn(workspace, practice.token, parts, {
    practiceHome: practice.home.url,
    otherHomes: [],
    close,
  });
}

async function readWorld(file: string, { readInput }: PlaceParts): Promise<string> {
  try {
    return file === '-' ? await readInput() : await readFile(file, 'utf8');
  } catch (error) {
    throw new TerminalRefusal({ kind: 'file-not-read', file, code: errorCode(error) });
  }
}

/** What `npm run practice` may have printed around it is passed over. */
function readWorldLine(text: string, file: string): PracticeInfo {
  for (const line of text.split('\n')) {
    const parsed = PracticeInfo.safeParse(parseOrNothing(line));
    if (parsed.success) return parsed.data;
  }
  throw new TerminalRefusal({ kind: 'no-world', file });
}

function parseOrNothing(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

async function openReal(options: PlaceOptions, parts: PlaceParts): Promise<Place> {
  const { folder, hasSecrets, close } = await enterFolder(options);
  try {
    const homes = await openRealHomes({
      world: createRealWorld(parts.finder),
      dataFolder: folder,
      openVault: () => openVault({ file: join(folder, 'vault'), keychain: keychainFor(options) }),
    });
    // A keychain may ask the user something: it is left alone where there is nothing to open with it.
    const meant = await chooseHome(homes, options);
    const workspace = await (hasSecrets ? homes.open(meant) : homes.closed(meant));
    const token = options.token ?? workspace.vault.get(TOKEN_ENTRY);
    if (token === undefined) throw new TerminalRefusal({ kind: 'no-token' });
    const usable = readPastedToken(token);
    if (usable.kind === 'mangled') throw new Refusal('TOKEN_MANGLED');
    if (usable.kind === 'global-key') throw new Refusal('TOKEN_GLOBAL_KEY');
    const others = (await homes.list()).filter(({ id }) => id !== meant);
    const otherHomes = others.flatMap(({ journey }) => (journey === 'unreadable' ? [] : journey));
    return placeIn(workspace, usable.token, parts, { practiceHome: undefined, otherHomes, close });
  } catch (error) {
    await close();
    throw error;
  }
}

/** What a file asks for that no home here is, is a home of its own for whoever writes. */
async function chooseHome(homes: RealHomes, { wanted, access }: PlaceOptions): Promise<HomeId> {
  const meant = chooseKeptHome(await homes.list(), wanted);
  if (meant !== 'unknown') return meant;
  return access === 'writing' ? homes.add() : homes.openId();
}

function placeIn(
  workspace: Workspace,
  token: string,
  { keyPool, clock }: PlaceParts,
  { practiceHome, otherHomes, close }: Pick<Place, 'practiceHome' | 'otherHomes' | 'close'>,
): Place {
  const rings = new Map<SetupId, KeyRing>();
  return {
    workspace,
    cloudflare: createCloudflare({ token, apiUrl: workspace.apiUrl, clock }),
    recentWrites: createRecentWrites(workspace.recentWrites, clock),
    practiceHome,
    otherHomes,
    keysOf: (id) => {
      const ring = rings.get(id) ?? createKeyRing(id, workspace.vault, keyPool);
      rings.set(id, ring);
      return ring;
    },
    close,
  };
}

/** Who writes has the folder alone. Who reads looks at a copy, which nothing that is read can damage. */
function enterFolder({ dataFolder, access }: PlaceOptions) {
  switch (access) {
    case 'writing':
      return holdFolder(dataFolder);
    case 'reading':
      return copyFolder(dataFolder);
  }
}

async function holdFolder(folder: string) {
  const hold = await holdDataFolder(folder);
  switch (hold.kind) {
    case 'held':
      return { folder, hasSecrets: true, close: () => hold.release() };
    case 'taken':
      throw new TerminalRefusal({ kind: 'running' });
    case 'shared':
      throw new TerminalRefusal({ kind: 'folder-shared', folder });
    case 'unusable':
      throw new TerminalRefusal({ kind: 'folder-unusable', folder });
  }
}

/** The vault and the notes are those of all homes. */
const sharedFiles = ['vault', 'homes.json'] as const;
const filesOfHome = ['journey.json', 'journal.json', 'recent-writes.json'] as const;

async function copyFolder(dataFolder: string) {
  const folder = await makeTemporaryFolder(tmpdir(), 'read');
  const close = () => rm(folder, { recursive: true, force: true });
  try {
    await copyFiles(sharedFiles, dataFolder, folder);
    for (const id of await findHomeFolders(dataFolder)) {
      await makeHomeFolder(folder, id);
      await copyFiles(filesOfHome, homeFolder(dataFolder, id), homeFolder(folder, id));
    }
  } catch {
    await close();
    throw new TerminalRefusal({ kind: 'folder-unusable', folder: dataFolder });
  }
  return { folder, hasSecrets: existsSync(join(folder, 'vault')), close };
}

async function copyFiles(names: readonly string[], from: string, to: string): Promise<void> {
  for (const name of names) {
    await copyFile(join(from, name), join(to, name)).catch((error: unknown) => {
      if (errorCode(error) !== 'ENOENT') throw error;
    });
  }
}

/** Who only reads makes no key in the keychain, and takes none out of it. */
function keychainFor({ keychain, access }: PlaceOptions): Keychain {
  const refuse = () => Promise.reject(new Refusal('unavailable'));
  const none: Keychain = { read: refuse, add: refuse, remove: refuse };
  if (keychain === 'none') return none;
  return access === 'writing' ? keychain : { ...none, read: () => keychain.read() };
}
