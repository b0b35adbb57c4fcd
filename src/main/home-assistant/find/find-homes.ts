import type { HomeNearby } from '../../../contract/home.ts';
import type { Clock } from '../../clock/clock.ts';
import { type Announced, listUrls } from './announced.ts';
import { type ProbedHome, probeAddress } from './probe-address.ts';
import { formatEndpoint } from './unverified-socket.ts';

/** Probes these URLs and those of every announcement, and tells each home once. */
export async function findHomes(
  urls: readonly string[],
  announcements: Promise<readonly Announced[]>,
  clock: Clock,
): Promise<readonly HomeNearby[]> {
  const [answered, announced] = await Promise.all([probeAll(urls, clock), announcements]);
  const probed = await Promise.all(
    announced.map(async (each) => ({ announced: each, at: await probeAnnounced(each, clock) })),
  );
  return mergeHomes(probed, answered);
}

async function probeAll(urls: readonly string[], clock: Clock): Promise<readonly ProbedHome[]> {
  const probes = await Promise.allSettled(urls.map((url) => probeAddress(url, clock)));
  return probes.flatMap((probe) => (probe.status === 'fulfilled' ? [probe.value] : []));
}

async function probeAnnounced(announced: Announced, clock: Clock): Promise<ProbedHome | undefined> {
  if (announced.state === 'installing') return undefined;
  const [first] = await probeAll(listUrls(announced), clock);
  return first;
}

interface ProbedAnnouncement {
  readonly announced: Announced;
  /** Where it answered; one that is being installed does not. */
  readonly at: ProbedHome | undefined;
}

/**
 * The announced homes first. One that also answers at a usual address keeps that address, because it stays when numbers
 * change, together with its number. One that is announced and does not answer could not be used. Pure.
 */
export function mergeHomes(
  probed: readonly ProbedAnnouncement[],
  answered: readonly ProbedHome[],
): readonly HomeNearby[] {
  const left = new Map(answered.toReversed().map((home) => [home.endpoint, home]));
  const announcedHomes = probed.flatMap(({ announced, at }): readonly HomeNearby[] => {
    const endpoints = announced.addresses.map((address) => formatEndpoint(address, announced.port));
    const usual = endpoints.map((endpoint) => left.get(endpoint)).find(Boolean);
    for (const endpoint of endpoints) left.delete(endpoint);
    if (announced.state === 'installing') return [describeInstalling(announced)];
    const found = usual ?? at;
    return found ? [{ home: describeHome(found, announced), stage: found.stage, by: 'announced' }] : [];
  });
  return [
    ...announcedHomes,
    ...[...left.values()].toReversed().map(({ home, stage }) => ({ home, stage, by: 'answered' as const })),
  ];
}

export function describeInstalling(announced: Announced): HomeNearby {
  const [url = ''] = listUrls({ ...announced, internalUrl: null });
  const home = { url, name: announced.name || 'Home Assistant', version: null };
  return { home, stage: 'installing', by: 'announced' };
}

function describeHome(
  { home }: ProbedHome,
  { name, version, addresses, port }: Announced,
): HomeNearby['home'] {
  const reachedAt = new URL(home.url).hostname.endsWith('.local')
    ? urlByNumber(home.url, addresses, port)
    : undefined;
  return {
    ...home,
    name: name || home.name,
    version: home.version ?? version,
    ...(reachedAt ? { reachedAt } : {}),
  };
}

/** A connector's network is certain to have IPv4. */
function urlByNumber(url: string, addresses: readonly string[], port: number): string | undefined {
  const number = addresses.find((address) => address.includes('.'));
  return number && new URL(`${new URL(url).protocol}//${number}:${port}`).origin;
}
