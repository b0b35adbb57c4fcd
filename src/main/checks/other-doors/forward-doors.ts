import { isIPv4 } from 'node:net';
import { classifyAddress } from '../../../contract/public-address.ts';
import type { Setup } from '../../../contract/setup.ts';
import type { PortForward, RouterSeen } from '../../port-forwards/read-forwards.ts';
import { isInNetwork } from '../../port-forwards/search-answer.ts';
import type { DoorCandidate } from './door-candidate.ts';
import { judgeOrigin, listHomeOrigins, type OriginSureness, USUAL_PORT } from './origin.ts';

/** What is known of where this computer is. */
export interface Whereabouts {
  /** The public address by which it is seen. */
  readonly here: string | undefined;
  /** From which public addresses the home's connectors come. */
  readonly ofHome: readonly string[];
  /** Whether Home Assistant was spoken to from here. */
  readonly isLetIn: boolean;
}

/**
 * Ports that a router of this network hands on to the home. A visit from inside shows little, since many routers answer only those
 * from outside. Pure.
 */
export function findForwardDoors(
  setup: Setup,
  routers: readonly RouterSeen[],
  at: Whereabouts,
): readonly DoorCandidate[] {
  return routers.flatMap((router) =>
    router.forwards
      // Home Assistant speaks nothing else.
      .filter(({ protocol }) => protocol === 'TCP')
      .flatMap((forward) => forwardDoor(forward, router, setup, at)),
  );
}

function forwardDoor(
  forward: PortForward,
  router: RouterSeen,
  setup: Setup,
  at: Whereabouts,
): readonly DoorCandidate[] {
  const sureness = judgeForward(forward, setup);
  if (sureness === 'elsewhere') return [];
  const { here } = at;
  const ports = forward.port === 'every' ? portsOfHome(setup) : [forward.port];
  const { port, toAddress, toPort, name } = forward;
  return [
    {
      sureness: sureness === 'certain' && !isAtHome(router, setup, at) ? 'likely' : sureness,
      withoutName: 'still-a-door',
      opensTo: 'visits-from-outside',
      knockAt: here
        ? ports.flatMap((each) =>
            (['https', 'http'] as const).map((protocol) => ({ hostname: here, protocol, port: each })),
          )
        : [],
      toDoor: (seen) => ({
        kind: 'port-forward',
        ...seen,
        port,
        leadsTo: toPort === 'same' ? toAddress : `${toAddress}:${toPort}`,
        name,
        behind: isBehindAnother(router) ? 'another-router' : 'the-internet',
      }),
    },
  ];
}

/**
 * The home's own address and port is the home, and another port there most likely leads to it by way of something else. Where the
 * home is known by name alone, its port is told apart by no number.
 */
function judgeForward({ port, toAddress, toPort }: PortForward, setup: Setup): OriginSureness {
  const asked = port === 'every' ? portsOfHome(setup) : [port];
  const ends = toPort === 'same' ? asked : [toPort];
  const found = ends.map((end) => judgeEnd(toAddress, end, setup));
  return (['certain', 'likely', 'perhaps'] as const).find((each) => found.includes(each)) ?? 'elsewhere';
}

/** Where a Home Assistant of this home may be met. */
function portsOfHome(setup: Setup): readonly number[] {
  const told = listHomeOrigins(setup).map(
    ({ port, protocol }) => Number(port) || (protocol === 'https:' ? 443 : 80),
  );
  return [...new Set([USUAL_PORT, ...told])];
}

function judgeEnd(toAddress: string, toPort: number, setup: Setup): OriginSureness {
  const homes = listHomeOrigins(setup);
  const sureness = judgeOrigin(`tcp://${toAddress}:${toPort}`, homes);
  if (sureness === 'certain') return sureness;
  // Whose name it is in this network nobody says, so only a knock can tell.
  if (sureness === 'elsewhere') return isIPv4(toAddress) ? sureness : 'perhaps';
  if (homes.some(({ hostname }) => hostname === toAddress)) return 'likely';
  const isNumberKnown = homes.some(({ hostname }) => isIPv4(hostname));
  const ports = [USUAL_PORT, ...homes.map(({ port }) => Number(port))];
  return !isNumberKnown && ports.includes(toPort) ? 'likely' : 'perhaps';
}

/**
 * Whether a router that tells everything about itself is the home's: this computer comes from where the home's connectors come from,
 * or Home Assistant was spoken to from here in the router's own network.
 */
export function knowsRouterOfHome(routers: readonly RouterSeen[], setup: Setup, at: Whereabouts): boolean {
  const [first] = routers;
  return first !== undefined && routers.every((router) => router.isWhole && isAtHome(router, setup, at));
}

function isAtHome({ network }: RouterSeen, setup: Setup, { here, ofHome, isLetIn }: Whereabouts): boolean {
  if (here !== undefined && ofHome.includes(here)) return true;
  return isLetIn && listHomeOrigins(setup).some(({ hostname }) => isInNetwork(hostname, network));
}

/** Its address outside is one of no internet, so something else stands before it. */
function isBehindAnother({ outerAddress }: RouterSeen): boolean {
  const kind = outerAddress === null ? 'public' : classifyAddress(outerAddress);
  return kind === 'private' || kind === 'shared';
}
