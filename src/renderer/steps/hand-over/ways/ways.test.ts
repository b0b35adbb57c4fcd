import { describe, expect, it } from 'vitest';
import type { Ways } from '../../../../contract/hand-over.ts';
import { platforms } from '../../../../contract/setup.ts';
import { listRemovals, listWays } from './ways.ts';

const everything: Ways = { drives: 'possible', share: 'possible', pickUp: 'possible', install: 'possible' };
const nothing: Ways = { drives: 'not-here', share: 'not-here', pickUp: 'no-network', install: 'not-here' };

describe('the ways a key can travel', () => {
  it.each([
    ['iphone', 'mac', ['code', 'airdrop', 'stick', 'file']],
    ['android', 'linux', ['code', 'stick', 'file']],
    ['mac', 'mac', ['install', 'airdrop', 'stick', 'code', 'file']],
    ['windows', 'windows', ['install', 'stick', 'code', 'file']],
    ['windows', 'linux', ['stick', 'code', 'file', 'install']],
    ['chromebook', 'chromebook', ['stick', 'code', 'file']],
  ] as const)('begin with the likely one: %s, from %s', (platform, here, expected) => {
    expect(listWays(platform, here, everything)).toEqual(expected);
  });

  it.each(platforms)('are never none: %s can always have a file', (platform) => {
    expect(listWays(platform, platform, nothing)).toEqual(['file']);
  });

  it.each([
    ['no network', { pickUp: 'no-network' }, 'code'],
    ['no drives', { drives: 'not-here' }, 'stick'],
    ['no share menu', { share: 'not-here' }, 'airdrop'],
    ['no place to install', { install: 'not-here' }, 'install'],
  ] as const)('leave out what this computer cannot do: %s', (_, lacks, way) => {
    expect(listWays('mac', 'mac', everything)).toContain(way);
    expect(listWays('mac', 'mac', { ...everything, ...lacks })).not.toContain(way);
  });
});

describe('what can be tidied up from here', () => {
  it('is a stick for every device, and this computer for one that it may be', () => {
    expect(listRemovals('iphone', everything)).toEqual(['stick-files']);
    expect(listRemovals('windows', everything)).toEqual(['stick-files', 'take-out']);
  });

  it.each(platforms)('is nothing for %s where this computer can do neither', (platform) => {
    expect(listRemovals(platform, nothing)).toEqual([]);
  });
});
