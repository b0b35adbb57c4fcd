import { lesserTroubles, type Trouble, type Troubles, troubleIds } from '../../contract/trouble.ts';

/** What only somebody in front of the device can see. */
const seenAtTheDevice = new Set<Trouble['id']>([
  'android-first-start',
  'android-never-asks',
  'key-file-refused',
  'iphone-wants-key',
  'iphone-extras',
  'old-page-in-browser',
  'voice-assistants',
  'upload-too-large',
]);

/** What can be seen only from inside Home Assistant. */
const seenInside = new Set<Trouble['id']>(['slow-at-home', 'external-url-not-set']);

/** What a search for trouble comes to: everything that can be seen is good, but for these. */
export function aSearch(
  loggedIn: boolean,
  changes: Partial<Record<Trouble['id'], Partial<Trouble>>> = {},
): Troubles {
  const troubles = troubleIds.map((id): Trouble => {
    const open = (cure: Trouble['cure']): Trouble => ({ id, state: 'cannot-tell', saw: null, cure });
    const seen: Trouble = seenAtTheDevice.has(id)
      ? open('by-hand')
      : !loggedIn && seenInside.has(id)
        ? open('log-in')
        : { id, state: 'clear', saw: 'HTTP 200', cure: 'by-hand' };
    return { ...seen, ...changes[id] };
  });
  const isOut = troubles.some(({ id, state }) => state === 'found' && !lesserTroubles.has(id));
  return { phase: 'looked', troubles, visit: isOut ? 'stopped' : 'got-in', notVisited: [], loggedIn };
}

/** A search in which the first `done` troubles have been looked for. */
export function aSearchOnItsWay(done: number): Troubles {
  const { troubles, loggedIn } = aSearch(true);
  const looking = ({ id }: Trouble): Trouble => ({ id, state: 'looking', saw: null, cure: 'by-hand' });
  const seen = troubles.map((trouble, index) => (index < done ? trouble : looking(trouble)));
  return { phase: 'looking', troubles: seen, visit: null, notVisited: [], loggedIn };
}
