import { describe, expect, it } from 'vitest';
import type { FoundHome } from '../../contract/home.ts';
import type { Journey } from '../../contract/journey.ts';
import { namesOfHomesElsewhere } from './other-homes.ts';

function aJourney(address: string, home?: Partial<FoundHome> & Pick<FoundHome, 'url'>): Journey {
  const found = home ? { home: { name: 'Home', version: null, ...home } } : {};
  return { mode: 'real', setupId: '1a1a1a1a', step: 'devices', answers: { address, ...found } };
}

const here = aJourney('ha.linden.house', {
  url: 'http://homeassistant.local:8123',
  reachedAt: 'http://192.168.1.10:8123',
});

describe('names of the user’s other homes', () => {
  it.each([
    ['another address', { url: 'http://192.168.7.2:8123' }, 1],
    ['the same name, as every home has it', { url: 'http://homeassistant.local:8123' }, 0],
    ['the same number', { url: 'http://ha.lan:8123', reachedAt: 'http://192.168.1.10:8123' }, 0],
    ['no home yet', undefined, 0],
  ])('lead elsewhere for certain or are told as doors: %s', (_what, home, count) => {
    expect(namesOfHomesElsewhere(here, [aJourney('ha.parents.example', home)]).size).toBe(count);
  });

  it('are not known to lead elsewhere while nobody has said where this home is', () => {
    const nowhere = aJourney('ha.linden.house');
    const parents = aJourney('ha.parents.example', { url: 'http://192.168.7.2:8123' });
    expect(namesOfHomesElsewhere(nowhere, [parents]).size).toBe(0);
  });
});
