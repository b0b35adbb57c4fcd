import type { Setup } from '../../../contract/setup.ts';
import { tunnelTarget } from '../../resources/cloudflare/zone/dns-records-seen.ts';
import type { CustomHostname, LoadBalancer, Pool, SpectrumApp } from '../around-the-lock/products.ts';
import { type AroundTheLock, readable } from '../around-the-lock/read-around.ts';
import type { DoorCandidate } from './door-candidate.ts';
import { isCovered } from './is-covered.ts';
import { nameUnder } from './name-under.ts';
import { judgeOrigin, listHomeOrigins, type OriginSureness } from './origin.ts';
import type { TunnelWithEntries } from './read-tunnels.ts';
import { entryFor } from './tunnel-doors.ts';

/** What is the home's own: its tunnels, and the addresses and names by which the internet reaches it. */
export interface WaysHome {
  readonly tunnels: readonly TunnelWithEntries[];
  readonly direct: ReadonlySet<string>;
}

/**
 * Names that lead to the home by a further product of Cloudflare's: load balancers, Spectrum and names of other domains. Pure but
 * for the names it makes up to knock at.
 */
export function findProductDoors(
  setup: Setup,
  around: AroundTheLock,
  ways: WaysHome,
): readonly DoorCandidate[] {
  const pools = readable(around.pools);
  return [
    ...readable(around.loadBalancers).flatMap((each) => balancerDoors(each, pools, setup, ways)),
    ...readable(around.spectrumApps).flatMap((each) => spectrumDoors(each, setup, ways)),
    ...readable(around.customHostnames).map(customHostnameDoor),
  ];
}

/** At our own address the lock is asked, as long as Cloudflare stands before it. */
function balancerDoors(
  { name, isOn, proxied, pools: used }: LoadBalancer,
  pools: readonly Pool[],
  setup: Setup,
  ways: WaysHome,
): readonly DoorCandidate[] {
  if (!isOn || (proxied && isCovered(name, setup))) return [];
  const origins = pools
    .filter(({ id, enabled }) => used.has(id) && enabled !== false)
    .flatMap((pool) => pool.origins ?? [])
    .filter(({ enabled }) => enabled !== false);
  const found = origins.map(({ address, header }) => ({
    address: address ?? '',
    sureness: judgeBalanced(address ?? '', header?.Host?.[0] ?? name, proxied, setup, ways),
  }));
  const [surest] = (['certain', 'likely', 'perhaps'] as const).flatMap((sureness) =>
    found.filter((each) => each.sureness === sureness).map(({ address }) => ({ address, sureness })),
  );
  if (!surest) return [];
  return [
    {
      sureness: surest.sureness,
      withoutName: 'no-door',
      knockAt: [{ hostname: nameUnder(name), protocol: 'https' }],
      toDoor: (seen) => ({
        kind: 'product',
        ...seen,
        by: 'load-balancer',
        address: name,
        leadsTo: surest.address,
      }),
    },
  ];
}

/** A tunnel takes a visit by the name that it is told; behind Cloudflare an open port at home only may answer. */
function judgeBalanced(
  address: string,
  askedFor: string,
  proxied: boolean,
  setup: Setup,
  { tunnels, direct }: WaysHome,
): OriginSureness {
  if (direct.has(address.toLowerCase())) return proxied ? 'perhaps' : 'certain';
  if (isCovered(address, setup)) return 'perhaps';
  const tunnel = tunnels.find(({ id }) => tunnelTarget(id) === address);
  if (!tunnel) return 'elsewhere';
  if (tunnel.entries === 'hidden') return 'perhaps';
  const entry = entryFor(tunnel.entries, askedFor);
  return entry ? judgeOrigin(entry.service, listHomeOrigins(setup)) : 'elsewhere';
}

function spectrumDoors(
  { name, port, leadsTo }: SpectrumApp,
  setup: Setup,
  { direct }: WaysHome,
): readonly DoorCandidate[] {
  const home = leadsTo.find((each) => direct.has(each.toLowerCase()));
  const origin = home ?? leadsTo.find((each) => isCovered(each, setup));
  if (!name || !port || origin === undefined) return [];
  return [
    {
      sureness: home ? 'certain' : 'perhaps',
      withoutName: 'no-door',
      knockAt: (['https', 'http'] as const).map((protocol) => ({
        hostname: nameUnder(name),
        protocol,
        port,
      })),
      toDoor: (seen) => ({
        kind: 'product',
        ...seen,
        by: 'spectrum',
        address: `${name}:${port}`,
        leadsTo: origin,
      }),
    },
  ];
}

/** Where it ends hangs on more than its own entry: it counts when the home answers there. */
function customHostnameDoor({ hostname, custom_origin_server }: CustomHostname): DoorCandidate {
  return {
    sureness: 'perhaps',
    withoutName: 'no-door',
    knockAt: [{ hostname: nameUnder(hostname), protocol: 'https' }],
    toDoor: (seen) => ({
      kind: 'product',
      ...seen,
      by: 'custom-hostname',
      address: hostname,
      leadsTo: custom_origin_server ?? null,
    }),
  };
}
