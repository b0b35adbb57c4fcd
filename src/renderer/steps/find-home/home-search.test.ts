import { describe, expect, it } from 'vitest';
import type { HomeNearby } from '../../../contract/home.ts';
import { searchHomes } from './home-search.ts';

function aHome(url: string, stage: HomeNearby['stage'] = 'ready'): HomeNearby {
  return { home: { url, name: 'Home Assistant', version: '2026.8.1' }, stage, by: 'announced' };
}

const first = aHome('http://first.local:8123');
const second = aHome('http://second.local:8123');

describe('the home that is meant', () => {
  it('is the first that is ready, as long as nothing was typed or picked', () => {
    const installing = aHome('http://new.local:8123', 'installing');
    expect(searchHomes({ typed: '' }, undefined, [installing, first, second]).chosen).toEqual(first);
  });

  it('is the one that was answered before', () => {
    expect(searchHomes({ typed: '' }, second.home, [first, second]).chosen?.home.url).toBe(second.home.url);
  });

  it('is the one that was picked', () => {
    const draft = { typed: '', picked: second.home.url };
    expect(searchHomes(draft, first.home, [first, second]).chosen).toEqual(second);
  });

  it('is none while an address is being typed', () => {
    expect(searchHomes({ typed: 'http://sec' }, first.home, [first, second]).chosen).toBeUndefined();
  });
});

describe('a home at the typed address', () => {
  it.each([
    ['installing', 'HOME_INSTALLING'],
    ['onboarding', 'HOME_NOT_ONBOARDED'],
  ] as const)('that is still %s is told as not ready, and not chosen', (stage, code) => {
    const atTyped = aHome('http://typed.local:8123', stage);
    const draft = { typed: atTyped.home.url, picked: atTyped.home.url, atTyped };
    expect(searchHomes(draft, undefined, [])).toMatchObject({ chosen: undefined, problem: { code } });
  });

  it('says nothing of itself once another one is picked', () => {
    const atTyped = aHome('http://typed.local:8123', 'installing');
    const draft = { typed: atTyped.home.url, picked: first.home.url, atTyped };
    expect(searchHomes(draft, undefined, [first])).toMatchObject({ chosen: first, problem: undefined });
  });
});
