import { describe, expect, it } from 'vitest';
import type { FoundHome } from '../../contract/home.ts';
import type { Journey } from '../../contract/journey.ts';
import { namesOfHome, namesOfHomesElsewhere } from './names-of-homes.ts';

function aJourney(
  address: string,
  home?: Partial<FoundHome> & Pick<FoundHome, 'url'>,
  locked: string | undefined = '2026-11-20T12:00:00Z',
): Journey {
  const found = home ? { home: { name: 'Home', version: null, ...home } } : {};
  const lock = locked ? { locked } : {};
  return { mode: 'real', setupId: '1a1a1a1a', step: 'devices', answers: { address, ...found, ...lock } };
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

  it('hide nothing while no lock stands there', () => {
    const planned = aJourney('ha.parents.example', { url: 'http://192.168.7.2:8123' }, '');
    expect(namesOfHomesElsewhere(here, [planned]).size).toBe(0);
  });

  it('are all that it uses, also those that are not built yet', () => {
    const { answers, ...journey } = aJourney('ha.parents.example', { url: 'http://192.168.7.2:8123' });
    const cams = { hostname: 'cams.parents.example', url: 'http://192.0.2.20', openTo: [] };
    const parents = { ...journey, answers: { ...answers, furtherServices: [cams] } };
    expect(namesOfHome(parents)).toEqual(['ha.parents.example', 'cams.parents.example']);
    expect([...namesOfHomesElsewhere(here, [parents])]).toEqual(namesOfHome(parents));
  });

  it('are not known to lead elsewhere while nobody has said where this home is', () => {
    const nowhere = aJourney('ha.linden.house');
    const parents = aJourney('ha.parents.example', { url: 'http://192.168.7.2:8123' });
    expect(namesOfHomesElsewhere(nowhere, [parents]).size).toBe(0);
  });
});
