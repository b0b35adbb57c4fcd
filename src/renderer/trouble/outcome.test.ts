import { describe, expect, it } from 'vitest';
import { type Trouble, type TroubleId, troubleIds } from '../../contract/trouble.ts';
import { groups, isMetIn } from './groups.ts';
import { countLooked, summarizeTroubles } from './outcome.ts';

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
    const outcome = summarizeTroubles({ troubles, loggedIn: true });
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
    const { open } = summarizeTroubles({ troubles, loggedIn: true });
    expect(open.map(({ group, troubles }) => [group, ids(troubles)])).toEqual([
      ['android', ['key-file-refused']],
      ['iphone', ['key-file-refused', 'iphone-extras']],
      ['browser', ['key-file-refused']],
    ]);
  });

  it('speaks of a login only where one would help, and once', () => {
    const unseen = [aTrouble('external-url-not-set', { state: 'cannot-tell', cure: 'log-in' })];
    const found = [aTrouble('proxy-not-trusted', { state: 'found', cure: 'log-in' })];
    expect(summarizeTroubles({ troubles: unseen, loggedIn: false }).more).toBe('logged-out');
    expect(summarizeTroubles({ troubles: [...unseen, ...found], loggedIn: false }).more).toBe('nothing');
    expect(summarizeTroubles({ troubles: unseen, loggedIn: true }).more).toBe('nothing');
    expect(summarizeTroubles({ troubles: [aTrouble('wrong-port')], loggedIn: false }).more).toBe('nothing');
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
  it('is met somewhere', () => {
    expect(troubleIds.filter((id) => !groups.some((group) => isMetIn(id, group)))).toEqual([]);
  });
});
