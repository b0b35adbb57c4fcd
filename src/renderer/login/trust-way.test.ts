import { describe, expect, it } from 'vitest';
import { loggedOut } from '../../contract/home.ts';
import { aLook, beforeTrustCanBeSet, inContainer } from '../testing/home-situations.ts';
import { chooseTrustWay, runsApps } from './trust-way.ts';

const into = (look = aLook()) => ({ state: 'in', userName: 'Anna', look }) as const;

describe('how Home Assistant is told to trust the path', () => {
  it('is Latchkey’s work once it is in, where the version lets it', () => {
    expect(chooseTrustWay(into(), null)).toEqual({ kind: 'can-set' });
    expect(chooseTrustWay(into(beforeTrustCanBeSet), '2026.11.1')).toEqual({
      kind: 'in-file',
      version: '2026.7.4',
    });
  });

  it('is offered for a login while nobody is in, also where the version is not known', () => {
    expect([chooseTrustWay(loggedOut, '2026.8.0'), chooseTrustWay(undefined, null)]).toEqual([
      { kind: 'log-in' },
      { kind: 'log-in' },
    ]);
  });

  it('is a file before 2026.8, with or without a login', () => {
    expect(chooseTrustWay(loggedOut, '2026.7.4')).toEqual({ kind: 'in-file', version: '2026.7.4' });
  });
});

it('takes only Home Assistant OS and Supervised for homes that run apps', () => {
  expect([runsApps(into()), runsApps(into(inContainer)), runsApps(loggedOut)]).toEqual([true, false, false]);
});
