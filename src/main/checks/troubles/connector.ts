import { isTunnelUp } from '../../cloudflare/tunnel-status.ts';
import type { TunnelSeen } from '../../resources/observed.ts';
import type { Evidence } from './evidence.ts';
import { isSilentAtHome } from './origin.ts';
import { cannotTell, clear, found, knownTrouble } from './trouble.ts';
import { standingAt } from './way-in.ts';

const needs = ['withKey', 'tunnel', 'connectors', 'apps', 'complaints'] as const;
type Seen = Evidence<(typeof needs)[number]>;

/** The home's end of the path has to be held by one connector, and by the right one. */

/** Nobody holds it: held by none and held by one that runs another path look the same from outside. */
export const pathDown = knownTrouble('path-down', needs, (seen) => {
  const { withKey, tunnel } = seen;
  const standing = standingAt('path', withKey);
  if (standing === 'here' || (standing !== 'beyond' && isDown(tunnel))) {
    return found('connect-home', withKey?.saw, ...notesOf(seen), ...excuses(seen));
  }
  if (standing === 'beyond') return clear(withKey?.saw);
  return tunnel ? clear(...notesOf(seen)) : cannotTell('by-hand', ...notesOf(seen));
});

/** Two hold it, and one of them does not find the home. */
export const twoConnectors = knownTrouble('two-connectors', [...needs, 'answersAt', 'core'], (seen) => {
  const { withKey, tunnel, connectors, apps } = seen;
  const notes = notesOf(seen);
  const running = apps?.filter((app) => isRunning(app) && app.tunnelId === tunnel?.ours?.id).length ?? 0;
  if (Math.max(connectors ?? 0, running) > 1) {
    // Two that both find the home are as good as one. One of the two that does not loses every other visit.
    return standingAt('home', withKey) === 'here' && !isSilentAtHome(seen)
      ? found('by-hand', withKey?.saw, ...notes)
      : cannotTell('by-hand', ...notes);
  }
  return connectors === 1 ? clear(...notes) : cannotTell(apps ? 'by-hand' : 'log-in', ...notes);
});

function isDown(tunnel: TunnelSeen | undefined): boolean {
  return tunnel !== undefined && !isTunnelUp(tunnel.ours?.status);
}

function notesOf(seen: Seen): readonly (string | false | undefined)[] {
  const { tunnel, connectors } = seen;
  return [tunnelNote(tunnel), connectors !== undefined && `connectors: ${connectors}`, ...appNotes(seen)];
}

function tunnelNote(tunnel: TunnelSeen | undefined): string | undefined {
  return tunnel && `tunnel: ${tunnel.ours?.status ?? 'none'}`;
}

function isRunning({ state }: NonNullable<Seen['apps']>[number]): boolean {
  return state === 'started' || state === 'startup';
}

function appNotes({ tunnel, apps = [] }: Seen): readonly string[] {
  return apps.map(({ slug, state, tunnelId }) => {
    const isOurs = tunnelId !== null && tunnelId === tunnel?.ours?.id;
    return `${slug}: ${state}, ${isOurs ? 'this tunnel' : tunnelId === null ? 'no tunnel' : 'another tunnel'}`;
  });
}

/** Why the connector is not there, in its own words. */
function excuses({ complaints = [] }: Seen): readonly string[] {
  return [
    ...(complaints.includes('no-entry') ? ['its log: Cloudflare refuses its code'] : []),
    ...(complaints.includes('no-way-out') ? ['its log: it cannot reach Cloudflare'] : []),
  ];
}
