import {
  listFurtherTroubles,
  type Trouble,
  type Troubles,
  troubleIds,
  type VisitWithKey,
} from '../../../contract/trouble.ts';
import { joinRemarks } from './trouble.ts';

/** What a look came to. */
export type Diagnosed = Pick<Troubles, 'troubles' | 'visit' | 'notVisited'>;

/** What was judged of one address. */
export interface AddressJudged {
  readonly hostname: string;
  /** Whether any key opens it. */
  readonly asksForKeys: boolean;
  readonly troubles: readonly Trouble[];
  /** Not known until everything was looked at. */
  readonly visit: VisitWithKey | null;
}

/**
 * What to say of all addresses of a home at once: a trouble of any of them is one, and it says where. Of the others only those
 * count that were visited, as long as any was: what nobody tried is told as that, and hides nothing that was seen elsewhere.
 */
export function tellTogether(all: readonly AddressJudged[]): Diagnosed {
  const visited = all.filter(({ visit }) => visit !== 'not-made');
  const counting = visited.length > 0 ? visited : all;
  return {
    troubles: troubleIds.flatMap((id) => tellTrouble(id, all, counting) ?? []),
    visit: judgeVisits(all.map(({ visit }) => visit)),
    notVisited:
      counting === all
        ? []
        : all.filter((each) => each.asksForKeys && each.visit === 'not-made').map(({ hostname }) => hostname),
  };
}

function tellTrouble(
  id: Trouble['id'],
  all: readonly AddressJudged[],
  counting: readonly AddressJudged[],
): Trouble | undefined {
  const at = (addresses: readonly AddressJudged[]) =>
    addresses.flatMap(({ hostname, troubles }) =>
      troubles.filter((trouble) => trouble.id === id).map((trouble) => ({ hostname, trouble })),
    );
  const found = at(all).filter(({ trouble }) => trouble.state === 'found');
  const [first] = found;
  if (first) return all.length === 1 ? first.trouble : sayWhere(first, found);
  // A trouble of Home Assistant's own address is told of that one, visited or not.
  const judged = at(counting).length > 0 ? at(counting) : at(all);
  const isIn = (state: Trouble['state']) => judged.find(({ trouble }) => trouble.state === state);
  return (isIn('looking') ?? isIn('cannot-tell') ?? judged[0])?.trouble;
}

interface FoundAt {
  readonly hostname: string;
  readonly trouble: Trouble;
}

function sayWhere(first: FoundAt, found: readonly FoundAt[]): Trouble {
  // What only Home Assistant has names it already.
  if (!ofAnyAddress.has(first.trouble.id)) return first.trouble;
  const [at, ...more] = found.map(({ hostname }) => hostname);
  if (at === undefined) return first.trouble;
  const saw = joinRemarks(
    found.map(({ hostname, trouble }) => trouble.saw !== null && `${hostname}: ${trouble.saw}`),
  );
  return { ...first.trouble, saw, at: [at, ...more] };
}

const ofAnyAddress = new Set(listFurtherTroubles());

function judgeVisits(visits: readonly (VisitWithKey | null)[]): VisitWithKey | null {
  if (visits.includes(null)) return null;
  if (visits.includes('stopped')) return 'stopped';
  return visits.includes('got-in') ? 'got-in' : 'not-made';
}
