import { describe, expect, it } from 'vitest';
import { aHome } from '../../../practice/home/testing/a-home.ts';
import { aClock } from '../../clock/testing/a-clock.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import type { Announced } from './announced.ts';
import { createHomeFinder } from './home-finder.ts';

const finder = () =>
  createHomeFinder({ clock: aClock(), listen: async () => [], lookUp: async () => '192.168.1.20' });

describe('choosing a home', () => {
  it('remembers where it is and what it is', async () => {
    const { url } = await aHome({ version: '2026.11.1' });
    expect(await finder().choose(url, undefined)).toEqual({
      url,
      name: 'Home Assistant',
      version: '2026.11.1',
    });
  });

  it.each([
    ['installing', 'HOME_INSTALLING'],
    ['onboarding', 'HOME_NOT_ONBOARDED'],
  ] as const)('refuses one that is %s', async (stage, code) => {
    const { url } = await aHome({ stage });
    expect((await refusalOf(finder().choose(url, undefined))).code).toBe(code);
  });

  it('with a certificate of its own takes exactly the one that the user saw', async () => {
    const { url } = await aHome({ ssl: true });
    const { home } = await finder().findAt(url);
    const fingerprint = home.certificate?.fingerprint;
    expect(await finder().choose(url, fingerprint)).toEqual(home);
    for (const trusting of [
      undefined,
      '',
      'AA',
      fingerprint?.toLowerCase(),
      fingerprint?.replace(/^../, 'ZZ'),
    ]) {
      expect((await refusalOf(finder().choose(url, trusting))).code).toBe('HOME_CERTIFICATE_UNKNOWN');
    }
  });
});

it('tells where homes were seen, found or looked at, until others are', async () => {
  const [one, other] = [await aHome(), await aHome({ stage: 'onboarding' })];
  const homes = finder();
  expect(homes.seen()).toEqual([]);
  await homes.findAt(one.url);
  expect(homes.seen()).toEqual([one.url]);
  await homes.findAt(other.url);
  expect(homes.seen()).toEqual([other.url]);
});

it('asks only those that it is told, and keeps what they are called', async () => {
  const [one, other] = [await aHome(), await aHome()];
  const announced: Announced = {
    name: 'Linden home',
    version: null,
    uuid: null,
    addresses: ['127.0.0.1'],
    port: one.port,
    internalUrl: one.url,
    state: 'there',
  };
  const homes = finder();
  const found = await homes.findAmong([announced]);
  expect(found.map(({ home }) => [home.url, home.name])).toEqual([[one.url, 'Linden home']]);
  expect((await homes.choose(one.url, undefined)).name).toBe('Linden home');
  expect((await homes.choose(other.url, undefined)).name).toBe('Home Assistant');
});
