import type { TroubleCure } from '../../../contract/trouble.ts';
import { type ConnectorFault, connectorFaults, problemOfFault } from '../../../contract/tunnel.ts';
import { isTunnelUp } from '../../cloudflare/tunnel-status.ts';
import { locateEnd } from '../../probe/request-stages.ts';
import type { TunnelSeen } from '../../resources/model/observed.ts';
import type { Evidence } from './evidence.ts';
import { isSilentAtHome } from './origin.ts';
import { cannotTell, clear, defineTrouble, found } from './trouble.ts';

const needs = ['withKey', 'tunnel', 'connectors', 'apps', 'complaints'] as const;
type Seen = Evidence<(typeof needs)[number]>;

/** One connector has to run the home's end of the tunnel, and it has to be the right one. */

/** No connector runs it. One that runs another tunnel looks the same from outside. */
export const pathDown = defineTrouble('path-down', needs, (seen) => {
  const { withKey, tunnel } = seen;
  const end = locateEnd('path', withKey);
  if (end === 'here' || (end !== 'beyond' && isDown(tunnel))) {
    const because = faultIn(seen);
    const said = found(cureOf(because), withKey?.saw, ...describe(seen), ...explainLog(because));
    return because ? { ...said, because } : said;
  }
  if (end === 'beyond') return clear(withKey?.saw);
  return tunnel ? clear(...describe(seen)) : cannotTell('by-hand', ...describe(seen));
});

/** Two connectors run it, and one of them does not find the home. */
export const twoConnectors = defineTrouble('two-connectors', [...needs, 'answersAt', 'core'], (seen) => {
  const { withKey, tunnel, connectors, apps } = seen;
  const notes = describe(seen);
  const running = apps?.filter((app) => isRunning(app) && app.tunnelId === tunnel?.ours?.id).length ?? 0;
  if (Math.max(connectors ?? 0, running) > 1) {
    // Two that both find the home are as good as one. If one does not, every other request is lost.
    return locateEnd('home', withKey) === 'here' && !isSilentAtHome(seen)
      ? found('by-hand', withKey?.saw, ...notes)
      : cannotTell('by-hand', ...notes);
  }
  return connectors === 1 ? clear(...notes) : cannotTell(apps ? 'by-hand' : 'log-in', ...notes);
});

function isDown(tunnel: TunnelSeen | undefined): boolean {
  return tunnel !== undefined && !isTunnelUp(tunnel.ours?.status);
}

function describe(seen: Seen): readonly (string | false | undefined)[] {
  const { tunnel, connectors } = seen;
  return [
    describeTunnel(tunnel),
    connectors !== undefined && `connectors: ${connectors}`,
    ...describeApps(seen),
  ];
}

function describeTunnel(tunnel: TunnelSeen | undefined): string | undefined {
  return tunnel && `tunnel: ${tunnel.ours?.status ?? 'none'}`;
}

function isRunning({ state }: NonNullable<Seen['apps']>[number]): boolean {
  return state === 'started' || state === 'startup';
}

function describeApps({ tunnel, apps = [] }: Seen): readonly string[] {
  return apps.map(({ slug, state, tunnelId }) => {
    const isOurs = tunnelId !== null && tunnelId === tunnel?.ours?.id;
    return `${slug}: ${state}, ${isOurs ? 'this tunnel' : tunnelId === null ? 'no tunnel' : 'another tunnel'}`;
  });
}

/** Why the connector does not run, from its log. */
function faultIn({ complaints = [] }: Seen): ConnectorFault | undefined {
  return connectorFaults.find((fault) => complaints.includes(fault));
}

/** The plan gives the app its code and its options anew; the rest is in the home's hands. */
function cureOf(fault: ConnectorFault | undefined): TroubleCure {
  switch (fault) {
    case undefined:
      return 'connect-home';
    case 'code-unreadable':
    case 'code-refused':
      return 'build';
    case 'no-ipv4':
      return 'by-both-families';
    case 'quic-blocked':
      return 'over-http2';
    case 'offline':
    case 'clock-wrong':
    case 'inspected':
    case 'port-blocked':
      return 'by-hand';
  }
}

function explainLog(fault: ConnectorFault | undefined): readonly string[] {
  return fault ? [`its log: ${problemOfFault[fault]}`] : [];
}
