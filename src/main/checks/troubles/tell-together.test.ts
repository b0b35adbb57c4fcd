import { describe, expect, it } from 'vitest';
import type { Trouble, TroubleId, VisitWithKey } from '../../../contract/trouble.ts';
import { type AddressJudged, tellTogether } from './tell-together.ts';

function aTrouble(id: TroubleId, state: Trouble['state'], more: Partial<Trouble> = {}): Trouble {
  return { id, state, saw: null, cure: 'by-hand', ...more };
}

function judged(
  hostname: string,
  visit: VisitWithKey | null,
  ...troubles: readonly Trouble[]
): AddressJudged {
  return { hostname, asksForKeys: true, troubles, visit };
}

const found = aTrouble('key-refused', 'found', { saw: 'HTTP 403', cure: 'build' });
const clear = aTrouble('key-refused', 'clear');

describe('several addresses, told together', () => {
  it('are told as before where there is one alone', () => {
    expect(tellTogether([judged('ha.x', 'stopped', found)])).toEqual({
      troubles: [found],
      visit: 'stopped',
      notVisited: [],
    });
  });

  it('say of a trouble at which of them it is', () => {
    const told = tellTogether([judged('ha.x', 'got-in', clear), judged('cams.x', 'stopped', found)]);
    expect(told).toEqual({
      troubles: [{ ...found, at: ['cams.x'], saw: 'cams.x: HTTP 403' }],
      visit: 'stopped',
      notVisited: [],
    });
  });

  it('name every address at which it is', () => {
    const told = tellTogether([judged('ha.x', 'stopped', found), judged('cams.x', 'stopped', found)]);
    expect(told.troubles).toEqual([
      { ...found, at: ['ha.x', 'cams.x'], saw: 'ha.x: HTTP 403; cams.x: HTTP 403' },
    ]);
  });

  it('name none for what only Home Assistant can have', () => {
    const unset = aTrouble('external-url-not-set', 'found');
    const told = tellTogether([judged('ha.x', 'got-in', unset), judged('cams.x', 'got-in')]);
    expect(told.troubles).toEqual([unset]);
  });

  it('are good only where nobody was left unsure at any that was visited', () => {
    const unsure = aTrouble('key-refused', 'cannot-tell');
    const stateWith = (...all: readonly AddressJudged[]) => tellTogether(all).troubles[0]?.state;
    expect(stateWith(judged('ha.x', 'got-in', clear), judged('cams.x', 'stopped', unsure))).toBe(
      'cannot-tell',
    );
    expect(stateWith(judged('ha.x', 'got-in', clear), judged('cams.x', 'not-made', unsure))).toBe('clear');
    expect(stateWith(judged('ha.x', 'not-made', unsure), judged('cams.x', 'not-made', unsure))).toBe(
      'cannot-tell',
    );
  });

  it('say which could not be tried, but for those that no key opens', () => {
    const hook = { ...judged('hook.x', 'not-made', clear), asksForKeys: false };
    const told = tellTogether([judged('ha.x', 'got-in', clear), judged('cams.x', 'not-made', clear), hook]);
    expect(told).toMatchObject({ visit: 'got-in', notVisited: ['cams.x'] });
    expect(tellTogether([judged('ha.x', 'not-made', clear), hook])).toMatchObject({
      visit: 'not-made',
      notVisited: [],
    });
  });

  it('are not told as visited before everything was looked at', () => {
    const looking = aTrouble('key-refused', 'looking');
    const told = tellTogether([judged('ha.x', 'got-in', clear), judged('cams.x', null, looking)]);
    expect(told).toEqual({ troubles: [looking], visit: null, notVisited: [] });
  });
});
