import { createHash } from 'node:crypto';
import type { InstallPlace } from '../../contract/hand-over.ts';
import { Refusal } from '../errors/refusal.ts';
import { chromiumDatabases } from './chromium-databases.ts';
import { isFirefoxRunning } from './firefox-lock.ts';
import { firefoxProfiles, usesSystemStore } from './firefox-profiles.ts';
import type { InstallRefusal } from './install-refusal.ts';
import { nssDatabase } from './nss-database.ts';
import { findNssTools, type NssTools, packageWithNssTools } from './nss-tools.ts';
import { blocked, type InstallIo, type Look, type Place } from './place.ts';
import { visitWith } from './proof.ts';

type Named = Pick<Place, 'kind' | 'name'> & { readonly path: string };

/** The databases of browsers that keep keys themselves: all of them on Linux; elsewhere a Firefox that was told to. */
export async function nssPlaces(io: InstallIo): Promise<readonly Place[]> {
  const tools = await findNssTools(io);
  const chromium = io.platform === 'linux' ? await chromiumPlaces(tools, io) : [];
  const profiles = await firefoxProfiles(io);
  const alone = io.platform === 'linux' ? profiles : await withoutSystemStore(profiles);
  const firefox = alone.map(({ name, folder }) =>
    placeOf({ kind: 'firefox', name, path: folder }, tools, io, () => isFirefoxRunning(folder, io)),
  );
  return [...chromium, ...firefox];
}

async function chromiumPlaces(tools: NssTools | undefined, io: InstallIo): Promise<readonly Place[]> {
  const databases = await chromiumDatabases(io);
  return databases.map((database) =>
    database.kind === 'shared'
      ? placeOf({ kind: 'chromium', name: '', path: database.folder }, tools, io)
      : sandboxedPlace({ kind: 'chromium', name: database.name, path: database.folder }, io),
  );
}

async function withoutSystemStore(profiles: Awaited<ReturnType<typeof firefoxProfiles>>) {
  const uses = await Promise.all(profiles.map(usesSystemStore));
  return profiles.filter((_profile, index) => !uses[index]);
}

function placeOf(
  named: Named,
  tools: NssTools | undefined,
  io: InstallIo,
  isRunning: () => Promise<boolean> = async () => false,
): Place {
  if (!tools) return untouchable(named, io, () => withoutTools(io), 'INSTALL_TOOLS_MISSING');
  const database = nssDatabase(named.path, tools, io);
  return {
    ...identified(named, io),
    ...database,
    look: async (key) => ((await isRunning()) ? whileRunning(await database.look(key)) : database.look(key)),
    prove: async (key, visit) => visitWith(await database.takeOut(key), visit),
  };
}

/** Reading does no harm beside a running browser, so that a key is there can be told; changing might. */
function whileRunning(look: Look): Look {
  if (look.blocker !== null) return look;
  return { ...look, state: look.state === 'installed' ? 'installed' : 'blocked', blocker: 'browser-running' };
}

function sandboxedPlace(named: Named, io: InstallIo): Place {
  return untouchable(named, io, async () => blocked('sandboxed'), 'INSTALL_REFUSED');
}

async function withoutTools(io: InstallIo): Promise<Look> {
  const needs = await packageWithNssTools(io);
  return { ...blocked('tools-missing'), ...(needs ? { needs } : {}) };
}

function untouchable(named: Named, io: InstallIo, look: () => Promise<Look>, code: InstallRefusal): Place {
  const refuse = () => Promise.reject(new Refusal(code));
  return { ...identified(named, io), look, install: refuse, remove: refuse, prove: refuse };
}

/** The window gets no path to hand back, only a name that means this path and nothing else. */
function identified({ kind, name, path }: Named, { home }: InstallIo): Pick<InstallPlace, 'folder'> & IdOf {
  const id = `${kind}-${createHash('sha256').update(path).digest('hex').slice(0, 16)}`;
  const folder = path === home || path.startsWith(`${home}/`) ? `~${path.slice(home.length)}` : path;
  return { id, kind, name, folder };
}
type IdOf = Pick<InstallPlace, 'id' | 'kind' | 'name'>;
