import { lesserTroubles, type Trouble, type Troubles, type VisitWithKey } from '../../contract/trouble.ts';
import { type Group, groups, isMetIn } from './groups.ts';

/** What a look came to, as it is told. */
export interface Outcome {
  /** What keeps people out, in the order in which it is worth looking at. */
  readonly out: readonly Trouble[];
  readonly lesser: readonly Trouble[];
  /** Looked at, and good. */
  readonly good: readonly Trouble[];
  /** What only somebody who sees it can tell, by where they see it; places without any are left out. */
  readonly open: readonly { readonly group: Group; readonly troubles: readonly Trouble[] }[];
  /** Whether a login would show more, and nothing that was found asks for one already. */
  readonly more: 'logged-out' | 'nothing';
  readonly visit: Troubles['visit'];
  /** Where no visit with a key could be made although one was made elsewhere. */
  readonly notVisited: Troubles['notVisited'];
}

export function summarizeTroubles({
  troubles,
  loggedIn,
  visit,
  notVisited,
}: Pick<Troubles, 'troubles' | 'loggedIn' | 'visit' | 'notVisited'>): Outcome {
  const found = troubles.filter(({ state }) => state === 'found');
  const open = troubles.filter(({ state }) => state === 'cannot-tell');
  const needsLogin = (each: readonly Trouble[]): boolean => each.some(({ cure }) => cure === 'log-in');
  const offersLogin = !loggedIn && needsLogin(open) && !needsLogin(found);
  return {
    out: found.filter(({ id }) => !lesserTroubles.has(id)),
    lesser: found.filter(({ id }) => lesserTroubles.has(id)),
    good: troubles.filter(({ state }) => state === 'clear'),
    open: groups
      .map((group) => ({ group, troubles: open.filter(({ id }) => isMetIn(id, group)) }))
      .filter((each) => each.troubles.length > 0),
    more: offersLogin ? 'logged-out' : 'nothing',
    visit,
    notVisited,
  };
}

/** What may be said where nothing wrong was found; `undefined` where something was. Good news needs a visit that got in. */
export type NoTrouble = Exclude<VisitWithKey, 'stopped'> | 'got-in-elsewhere';

export function findNoTrouble({ out, lesser, visit, notVisited }: Outcome): NoTrouble | undefined {
  if (out.length + lesser.length > 0) return undefined;
  // A visit that was stopped is a trouble of its own, whatever stopped it.
  if (visit !== 'got-in') return 'not-made';
  return notVisited.length > 0 ? 'got-in-elsewhere' : 'got-in';
}

/** How far a look is. */
export function countLooked({ troubles }: Pick<Troubles, 'troubles'>): { done: number; count: number } {
  const done = troubles.filter(({ state }) => state !== 'waiting' && state !== 'looking').length;
  return { done, count: troubles.length };
}
