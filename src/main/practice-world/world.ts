import type { VisitorPlace } from '../../contract/exception.ts';
import type { HomeNearby } from '../../contract/home.ts';
import { classifyAddress } from '../../contract/public-address.ts';
import { Refusal } from '../errors/refusal.ts';
import type { HomeFinder } from '../home-assistant/find/home-finder.ts';
import type { HomesInReach, PartsOfOthers, World } from '../journey/world.ts';
import { createProber, type ProbeResult } from '../probe/prober.ts';
import { homesIn, inTheHouse, isPracticeAddress, isPracticeHome } from './practice-homes.ts';
import type { PracticeWorld } from './practice-world.ts';

/** A practice world as one to have a journey in. */
export function createWorldOfPractice(practice: PracticeWorld, finder: HomeFinder): World {
  return {
    apiUrl: practice.apiUrl,
    dashboard: practice.dashboard,
    outside: practice.outside,
    googleNetworks: practice.googleNetworks,
    homes: homesOfPractice(practice, finder),
    // Nobody is there really, so nothing real is ever knocked at.
    isPublic: (address) => classifyAddress(address) === 'documentation',
    judgeEdge: () => async (address) => address === practice.edge.host,
    visitors: {
      countExposed: async () => (await practice.counts()).exposedRequests,
      strangersKey: practice.strangersKey,
      visitsTo: practice.visitsTo,
      whoCameTo: practice.whoCameTo,
      agreeExceptions: practice.agreeExceptions,
      outsideFrom: practice.outsideFrom,
    },
    playOthers: () => othersIn(practice),
  };
}

/** Practice meets no home of the real network. */
function homesOfPractice(practice: PracticeWorld, finder: HomeFinder): HomesInReach {
  const within = (typed: string): string => {
    if (!isPracticeAddress(typed)) throw new Refusal('HOME_UNREACHABLE');
    return typed;
  };
  const asKnownThere = (nearby: HomeNearby): HomeNearby => ({
    ...nearby,
    home: inTheHouse(practice, nearby.home),
  });
  return {
    find: async () => (await finder.findAmong(homesIn(practice))).map(asKnownThere),
    findAt: async (typed) => asKnownThere(await finder.findAt(within(typed))),
    choose: async (typed, trusting) => inTheHouse(practice, await finder.choose(within(typed), trusting)),
    mayEnter: (home) => isPracticeHome(practice, home),
    // Whatever else answers on this computer is somebody's own.
    portsToTry: 'its-own',
  };
}

/** Where the pretended phone is out and about: numbers for documentation (RFC 5737, RFC 5398). */
const mobileNetwork: VisitorPlace = { ip: '203.0.113.44', asn: 64_500, country: 'DE' };

function othersIn(practice: PracticeWorld): PartsOfOthers {
  const { token, connectTunnel, openPort, publicCertificate, trustProxies } = practice;
  const { runProxy, changeNetwork, addDomain, moveDomain } = practice;
  return {
    ...{
      token,
      connectTunnel,
      openPort,
      publicCertificate,
      trustProxies,
      runProxy,
      changeNetwork,
      addDomain,
    },
    moveDomain: async (name) => {
      const nameServers = await moveDomain(name);
      if (!nameServers) throw new Refusal('DOMAIN_UNKNOWN');
      return nameServers;
    },
    comeByMobileNetwork: (visit) => comeByMobileNetwork(practice, visit),
  };
}

async function comeByMobileNetwork(
  { outsideFrom }: PracticeWorld,
  { hostname, path }: { readonly hostname: string; readonly path: string },
): Promise<ProbeResult | undefined> {
  const prober = createProber(await outsideFrom(mobileNetwork));
  const resolution = await prober.resolve(hostname);
  if (resolution.kind !== 'addresses') return undefined;
  const [address = ''] = resolution.addresses;
  return prober.probe({ hostname, address, protocol: 'https', path });
}
