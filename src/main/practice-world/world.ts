import type { HomeNearby } from '../../contract/home.ts';
import { Refusal } from '../errors/refusal.ts';
import type { HomeFinder } from '../home-assistant/find/home-finder.ts';
import type { HomesInReach, PartsOfOthers, World } from '../journey/world.ts';
import { homesIn, inTheHouse, isPracticeAddress, isPracticeHome } from './practice-homes.ts';
import type { PracticeWorld } from './practice-world.ts';

/** A practice world as one to have a journey in. */
export function createWorldOfPractice(practice: PracticeWorld, finder: HomeFinder): World {
  return {
    apiUrl: practice.apiUrl,
    outside: practice.outside,
    googleNetworks: practice.googleNetworks,
    homes: homesOfPractice(practice, finder),
    judgeEdge: () => async (address) => address === practice.edge.host,
    visitors: {
      countExposed: async () => (await practice.counts()).exposedRequests,
      strangersKey: practice.strangersKey,
      visitsTo: practice.visitsTo,
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

function othersIn({
  token,
  connectTunnel,
  trustProxies,
  runProxy,
  changeNetwork,
}: PracticeWorld): PartsOfOthers {
  return { token, connectTunnel, trustProxies, runProxy, changeNetwork };
}
