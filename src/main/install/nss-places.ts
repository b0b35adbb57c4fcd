import { createHash } from 'node:crypto';
import type { InstallTarget } from '../../contract/hand-over.ts';
import { Refusal } from '../errors/refusal.ts';
import { blocked, type CertificateStore, type InstallIo, type StoreState } from './certificate-store.ts';
import { findChromiumDatabases } from './chromium-databases.ts';
import { isFirefoxRunning } from './firefox-lock.ts';
import { findFirefoxProfiles, usesSystemStore } from './firefox-profiles.ts';
import type { InstallRefusal } from './install-refusal.ts';
import { openNssDatabase } from './nss-database.ts';
import { findNssPackage, findNssTools, type NssTools } from './nss-tools.ts';
import { visitWith } from './proof.ts';

type Named = Pick<CertificateStore, 'kind' | 'name'> & { readonly path: string };

/** The databases of browsers that keep keys themselves: all of them on Linux; elsewhere a Firefox that was told to. */
export async function listNssStores(io: InstallIo): Promise<readonly CertificateStore[]> {
  const tools = await findNssTools(io);
  const chromium = io.platform === 'linux' ? await listChromiumStores(tools, io) : [];
  const profiles = await findFirefoxProfiles(io);
  const alone = io.platform === 'linux' ? profiles : await excludeSystemStoreUsers(profiles);
  const firefox = alone.map(({ name, folder }) =>
    createStore({ kind: 'firefox', name, path: folder }, tools, io, () => isFirefoxRunning(folder, io)),
  );
  return [...chromium, ...firefox];
}

async function listChromiumStores(
  tools: NssTools | undefined,
  io: InstallIo,
): Promise<readonly CertificateStore[]> {
  const databases = await findChromiumDatabases(io);
  return databases.map((database) =>
    database.kind === 'shared'
      ? createStore({ kind: 'chromium', name: '', path: database.folder }, tools, io)
      : createSandboxedStore({ kind: 'chromium', name: database.name, path: database.folder }, io),
  );
}

async function excludeSystemStoreUsers(profiles: Awaited<ReturnType<typeof findFirefoxProfiles>>) {
  const uses = await Promise.all(profiles.map(usesSystemStore));
  return profiles.filter((_profile, index) => !uses[index]);
}

function createStore(
  named: Named,
  tools: NssTools | undefined,
  io: InstallIo,
  isRunning: () => Promise<boolean> = async () => false,
): CertificateStore {
  if (!tools) return createBlockedStore(named, io, () => describeMissingTools(io), 'INSTALL_TOOLS_MISSING');
  const database = openNssDatabase(named.path, tools, io);
  return {
    ...identifyStore(named, io),
    ...database,
    look: async (key) =>
      (await isRunning()) ? blockWhileRunning(await database.look(key)) : database.look(key),
    prove: async (key, visit) => visitWith(await database.takeOut(key), visit),
  };
}

/** Reading does no harm beside a running browser, so that a key is there can be told; changing might. */
function blockWhileRunning(look: StoreState): StoreState {
  if (look.blocker !== null) return look;
  return { ...look, state: look.state === 'installed' ? 'installed' : 'blocked', blocker: 'browser-running' };
}

function createSandboxedStore(named: Named, io: InstallIo): CertificateStore {
  return createBlockedStore(named, io, async () => blocked('sandboxed'), 'INSTALL_REFUSED');
}

async function describeMissingTools(io: InstallIo): Promise<StoreState> {
  const needs = await findNssPackage(io);
  return { ...blocked('tools-missing'), ...(needs ? { needs } : {}) };
}

function createBlockedStore(
  named: Named,
  io: InstallIo,
  look: () => Promise<StoreState>,
  code: InstallRefusal,
): CertificateStore {
  const refuse = () => Promise.reject(new Refusal(code));
  return { ...identifyStore(named, io), look, install: refuse, remove: refuse, prove: refuse };
}

/** The window gets no path to hand back, only a name that means this path and nothing else. */
function identifyStore(
  { kind, name, path }: Named,
  { home }: InstallIo,
): Pick<InstallTarget, 'folder'> & IdOf {
  const id = `${kind}-${createHash('sha256').update(path).digest('hex').slice(0, 16)}`;
  const folder = path === home || path.startsWith(`${home}/`) ? `~${path.slice(home.length)}` : path;
  return { id, kind, name, folder };
}
type IdOf = Pick<InstallTarget, 'id' | 'kind' | 'name'>;
