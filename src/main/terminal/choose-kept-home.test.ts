import { describe, expect, it } from 'vitest';
import type { Answers } from '../../contract/journey.ts';
import type { ShelvedHome } from '../homes/home-shelf.ts';
import { memoryVault } from '../storage/vault.ts';
import { chooseKeptHome } from './choose-kept-home.ts';
import { TerminalRefusal } from './terminal-refusal.ts';

function aHome(id: string, setupId: string, answers: Answers = {}): ShelvedHome {
  return { id, journey: { mode: 'real', setupId, step: 'welcome', answers }, vault: memoryVault() };
}

const linden = aHome('first', '1a1a1a1a', { address: 'ha.linden.house' });
const parents = aHome('0b0b0b0b', '2b2b2b2b', { address: 'ha.parents.example' });
const untouched = aHome('0c0c0c0c', '3c3c3c3c');
const unreadable: ShelvedHome = { id: '0d0d0d0d', journey: 'unreadable', vault: memoryVault() };

function reasonOf(choose: () => unknown): unknown {
  try {
    return choose();
  } catch (error) {
    return error instanceof TerminalRefusal ? error.reason : error;
  }
}

describe('which home of a data folder a command is about', () => {
  it.each([{ kind: 'any' }, { kind: 'at', address: 'other.example' }] as const)(
    'is the only one there is ($kind)',
    (wanted) => {
      expect(chooseKeptHome([linden], wanted)).toBe('first');
      expect(chooseKeptHome([unreadable], wanted)).toBe('0d0d0d0d');
    },
  );

  it('is said by its address where there are several', () => {
    const homes = [linden, parents, unreadable];
    expect(chooseKeptHome(homes, { kind: 'at', address: 'ha.parents.example' })).toBe('0b0b0b0b');
    expect(reasonOf(() => chooseKeptHome(homes, { kind: 'any' }))).toEqual({
      kind: 'several-homes',
      addresses: ['ha.linden.house', 'ha.parents.example'],
    });
    expect(reasonOf(() => chooseKeptHome(homes, { kind: 'at', address: 'x.example' }))).toEqual({
      kind: 'address-not-kept',
      address: 'x.example',
      addresses: ['ha.linden.house', 'ha.parents.example'],
    });
  });

  it('is the one with an address, beside others that nobody has begun', () => {
    expect(chooseKeptHome([untouched, parents], { kind: 'any' })).toBe('0b0b0b0b');
  });

  it('is that of the setup file by its id, then by its address, and else none that is here', () => {
    const homes = [linden, parents];
    const of = (address: string, id?: string) => chooseKeptHome(homes, { kind: 'of-file', address, id });
    expect(of('ha.linden.house', '2b2b2b2b')).toBe('0b0b0b0b');
    expect(of('ha.linden.house')).toBe('first');
    expect(of('new.example')).toBe('unknown');
  });

  it('is not the only one here where the setup file is about another: its journal would be lost', () => {
    const of = (home: ShelvedHome, address: string, id?: string) =>
      chooseKeptHome([home], { kind: 'of-file', address, id });
    expect(of(linden, 'ha.parents.example', '2b2b2b2b')).toBe('unknown');
    expect(of(linden, 'ha.parents.example')).toBe('unknown');
    expect(of(unreadable, 'ha.linden.house')).toBe('unknown');
    expect(of(linden, 'moved.linden.house', '1a1a1a1a')).toBe('first');
    expect(of(linden, 'ha.linden.house', '2b2b2b2b')).toBe('first');
    expect(of(untouched, 'ha.linden.house', '2b2b2b2b')).toBe('0c0c0c0c');
  });

  it('is known by each of its addresses', () => {
    const cams = { hostname: 'cams.linden.house', url: 'http://192.0.2.20', openTo: [] };
    const home = aHome('0e0e0e0e', '4e4e4e4e', { address: 'ha.linden.house', furtherServices: [cams] });
    expect(chooseKeptHome([home, parents], { kind: 'at', address: cams.hostname })).toBe('0e0e0e0e');
  });
});
