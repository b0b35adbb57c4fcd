import type { Diagnosis } from '../../../contract/check.ts';
import type { Knock } from '../../../contract/other-door.ts';
import { probeHome } from '../../probe/probe.ts';
import type { Prober } from '../../probe/prober.ts';
import type { KnockTarget } from './door-candidate.ts';

/** What a knock found; `elsewhere` is something that answers and is not Home Assistant, `gone` a name that leads nowhere. */
export type KnockSeen = Knock | 'elsewhere' | 'gone';

/** Names that lead to one entry are all alike: some of them tell enough. */
const MOST_ADDRESSES = 8;

/** Visits without a key, once at each of the addresses. The worst of what came back counts. */
export async function knock(targets: readonly KnockTarget[], prober: Prober): Promise<KnockSeen> {
  if (targets.length === 0) return 'not-tried';
  const seen = await Promise.all(targets.slice(0, MOST_ADDRESSES).map((target) => knockOnce(target, prober)));
  return worstFirst.find((each) => seen.includes(each)) ?? 'no-answer';
}

const worstFirst: readonly KnockSeen[] = ['opens', 'no-answer', 'shut', 'elsewhere', 'gone'];

async function knockOnce({ hostname, protocol, port }: KnockTarget, prober: Prober): Promise<KnockSeen> {
  const target = { hostname, protocol, ...(port === undefined ? {} : { port }) };
  const { diagnosis } = await probeHome(target, prober);
  if (diagnosis === 'not-resolved') return 'gone';
  if (diagnosis === 'not-home-assistant' || diagnosis === 'no-such-service') return 'elsewhere';
  if (reachedHome.has(diagnosis)) return 'opens';
  return refusesStrangers.has(diagnosis) ? 'shut' : 'no-answer';
}

/** Home Assistant itself has answered, whatever it said. */
const reachedHome: ReadonlySet<Diagnosis> = new Set([
  'answered',
  'upgraded',
  'home-refuses-proxy',
  'home-banned',
  'socket-refused',
]);

/** Only these keep everybody out who has no key or login of their own. A challenge lets every person pass. */
const refusesStrangers: ReadonlySet<Diagnosis> = new Set(['blocked', 'access-in-front']);
