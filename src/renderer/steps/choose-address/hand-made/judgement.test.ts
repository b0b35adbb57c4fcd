import { describe, expect, it } from 'vitest';
import { type HandMade, WeaknessKind } from '../../../../contract/hand-made.ts';
import { aHandMade } from '../../../testing/hand-made-situations.ts';
import {
  canTakeOver,
  goodThings,
  isDanger,
  isOpenToAll,
  listGoodThings,
  sortWeaknesses,
} from './judgement.ts';

const weak = (...kinds: HandMade['weaknesses'][number]['kind'][]) =>
  aHandMade({ weaknesses: kinds.map((kind) => ({ kind, names: ['x'] })) });

describe('what is good about something that was made by hand', () => {
  it('is all of it where no weakness was found', () => {
    expect(listGoodThings(weak())).toEqual(goodThings);
  });

  it('is not what a weakness says the opposite of', () => {
    expect(listGoodThings(weak('stepped-over'))).not.toContain('nothing-before');
    expect(listGoodThings(weak('second-address'))).not.toContain('one-address');
    expect(listGoodThings(weak('nameless-keys'))).not.toContain('named-keys');
    expect(listGoodThings(weak('http3-on'))).not.toContain('http3-off');
  });

  it('says nothing of what is not there, or could not be looked at', () => {
    expect(listGoodThings(aHandMade({ locks: [], keys: [], tunnel: null }))).toEqual(['http3-off']);
    const hidden = { name: 'pi', setUp: 'on-its-machine', leadsTo: null, others: [] } as const;
    expect(listGoodThings(aHandMade({ tunnel: hidden }))).not.toContain('one-address');
  });
});

describe('what is not safe', () => {
  it('begins with what lets strangers in, each in the order in which it was found', () => {
    const sorted = sortWeaknesses(weak(...WeaknessKind.options).weaknesses).map(({ kind }) => kind);
    const dangers = WeaknessKind.options.filter(isDanger);
    expect(sorted).toEqual([...dangers, ...WeaknessKind.options.filter((kind) => !isDanger(kind))]);
    expect(sorted.slice(0, dangers.length)).toContain('second-address');
  });

  it('is open to everybody without a lock, and with one that is off or only asks for a challenge', () => {
    const kinds = ['no-lock', 'lock-off', 'challenge-opens', 'stepped-over', 'access-in-front'] as const;
    expect(kinds.filter((kind) => isOpenToAll(weak(kind)))).toEqual([
      'no-lock',
      'lock-off',
      'challenge-opens',
    ]);
    expect(isOpenToAll(weak())).toBe(false);
  });
});

describe('what can be taken over', () => {
  it('is a path that Cloudflare keeps, a lock or a key, and not a path that its own machine keeps', () => {
    const hidden = { name: 'pi', setUp: 'on-its-machine', leadsTo: null, others: [] } as const;
    expect(canTakeOver(aHandMade({ locks: [], keys: [] }))).toBe(true);
    expect(canTakeOver(aHandMade({ tunnel: hidden, locks: [] }))).toBe(true);
    expect(canTakeOver(aHandMade({ tunnel: hidden, locks: [], keys: [] }))).toBe(false);
  });
});
