import { describe, expect, it } from 'vitest';
import type { Answers } from './journey.ts';
import { placeOfHome } from './place-of-home.ts';
import type { DesiredHome } from './setup.ts';

const home = {
  url: 'http://homeassistant.local:8123',
  reachedAt: 'http://192.168.1.10:8123',
  name: 'Home',
  version: null,
};
const homeWish: DesiredHome = {
  ...{ at: home.url, trustedProxies: [], loginLimit: 'wanted', urls: 'wanted', internalUrl: null },
  connector: 'app',
};
const origin = 'http://homeassistant:8123';
const adopts = { tunnel: { id: 't', name: 'home', leadsTo: 'http://10.0.0.7:8123' }, keys: [], rules: [] };

describe('where the home’s own address leads', () => {
  it.each<readonly [string, Answers, string | undefined]>([
    ['nowhere without a home', { adopts }, undefined],
    ['as this computer reaches it', { home, origin }, home.reachedAt],
    ['by the name that only apps know', { home, origin, homeWish }, origin],
    ['where the tunnel led before', { home, origin, homeWish, adopts }, adopts.tunnel.leadsTo],
  ])('is %s', (_what, answers, place) => {
    expect(placeOfHome(answers)).toBe(place);
  });
});
