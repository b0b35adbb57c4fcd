import { describe, expect, it } from 'vitest';
import { type Trouble, type TroubleId, troubleIds } from '../../contract/trouble.ts';
import { groups, isMetIn } from './groups.ts';
import { countLooked, findNoTrouble, summarizeTroubles } from './outcome.ts';

function aTrouble(id: TroubleId, changes: Partial<Trouble> = {}): Trouble {
  return { id, state: 'clear', saw: null, cure: 'by-hand', ...changes };
}

const ids = (troubles: readonly Trouble[]) => troubles.map(({ id }) => id);

describe('what a look came to', () => {
  it('tells what keeps people out apart from what is only not right', () => {
    const troubles = [
      aTrouble('proxy-not-trusted', { state: 'found' }),
      aTrouble('webhooks-refused', { state: 'found' }),
      aTrouble('wrong-port'),
      aTrouble('two-connectors', { state: 'found' }),
    ];
    const outcome = summarizeTroubles({ troubles, loggedIn: true, notVisited: [], visit: 'got-in' });
    expect(ids(outcome.out)).toEqual(['proxy-not-trusted', 'two-connectors']);
    expect(ids(outcome.lesser)).toEqual(['webhooks-refused']);
    expect(ids(outcome.good)).toEqual(['wrong-port']);
  });

  it('offers what cannot be told where it is met, and no place without any', () => {
    const troubles = [
      aTrouble('key-file-refused', { state: 'cannot-tell' }),
      aTrouble('iphone-extras', { state: 'cannot-tell' }),
      aTrouble('slow-at-home', { state: 'found' }),
    ];
    const { open } = summarizeTroubles({ troubles, loggedIn: true, notVisited: [], visit: 'got-in' });
    expect(open.map(({ group, troubles }) => [group, ids(troubles)])).toEqual([
      ['android', ['key-file-refused']],
      ['iphone', ['key-file-refused', 'iphone-extras']],
      ['browser', ['key-file-refused']],
    ]);
  });

  it('speaks of a login only where one would help, and once', () => {
    const unseen = [aTrouble('external-url-not-set', { state: 'cannot-tell', cure: 'log-in' })];
    const found = [aTrouble('proxy-not-trusted', { state: 'found', cure: 'log-in' })];
    expect(
      summarizeTroubles({ troubles: unseen, loggedIn: false, notVisited: [], visit: 'got-in' }).more,
    ).toBe('logged-out');
    expect(
      summarizeTroubles({ troubles: [...unseen, ...found], loggedIn: false, notVisited: [], visit: 'got-in' })
        .more,
    ).toBe('nothing');
    expect(
      summarizeTroubles({ troubles: unseen, loggedIn: true, notVisited: [], visit: 'got-in' }).more,
    ).toBe('nothing');
    expect(
      summarizeTroubles({
        troubles: [aTrouble('wrong-port')],
        loggedIn: false,
        notVisited: [],
        visit: 'got-in',
      }).more,
    ).toBe('nothing');
  });

  it('is good news only where a visit with a key got in and nothing is wrong', () => {
    const nothing = [aTrouble('wrong-port')];
    const lesser = [aTrouble('slow-at-home', { state: 'found' })];
    const noTrouble = (troubles: readonly Trouble[], visit: 'got-in' | 'stopped' | 'not-made' | null) =>
      findNoTrouble(summarizeTroubles({ troubles, loggedIn: true, notVisited: [], visit }));
    expect(noTrouble(nothing, 'got-in')).toBe('got-in');
    expect(noTrouble(nothing, 'not-made')).toBe('not-made');
    expect(noTrouble(nothing, 'stopped')).toBe('not-made');
    expect(noTrouble(nothing, null)).toBe('not-made');
    expect(noTrouble(lesser, 'got-in')).toBeUndefined();
  });

  it('is good news with an exception where an address could not be tried', () => {
    const [troubles, notVisited] = [[aTrouble('wrong-port')], ['cams.linden.house']];
    const noTrouble = (visit: 'got-in' | 'not-made') =>
      findNoTrouble(summarizeTroubles({ troubles, loggedIn: true, notVisited, visit }));
    expect(noTrouble('got-in')).toBe('got-in-elsewhere');
    expect(noTrouble('not-made')).toBe('not-made');
  });

  it('is counted as it comes', () => {
    const troubles = [
      aTrouble('wrong-port'),
      aTrouble('wrong-scheme', { state: 'looking' }),
      aTrouble('socket-lost', { state: 'waiting' }),
      aTrouble('upload-too-large', { state: 'cannot-tell' }),
    ];
    expect(countLooked({ troubles })).toEqual({ done: 2, count: 4 });
  });
});

describe('every trouble', () => {
  it('is met somewhere, but for the one that only Latchkey’s own visit can show', () => {
    const nowhere = troubleIds.filter((id) => !groups.some((group) => isMetIn(id, group)));
    expect(nowhere).toEqual(['visit-failed']);
  });
});
