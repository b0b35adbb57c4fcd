import { describe, expect, it } from 'vitest';
import { aHome } from '../../../practice/home/testing/a-home.ts';
import { aClock } from '../../clock/testing/a-clock.ts';
import { aClosedPort, anHttpServer } from '../../testing/an-http-server.ts';
import type { Announced } from './announced.ts';
import { findHomes, mergeHomes } from './find-homes.ts';
import type { ProbedHome } from './probe-address.ts';

const find = (places: readonly string[], announced: readonly Announced[] = []) =>
  findHomes(places, Promise.resolve(announced), aClock());

function anAnnounced(changes: Partial<Announced> = {}): Announced {
  return {
    name: 'Linden home',
    version: '2026.11.1',
    uuid: 'abc',
    addresses: ['192.168.1.20'],
    port: 8123,
    internalUrl: null,
    state: 'there',
    ...changes,
  };
}

function aProbedHome(url: string, endpoint: string): ProbedHome {
  return { home: { url, name: 'Home Assistant', version: '2026.11.1' }, stage: 'ready', endpoint };
}

describe('homes at the usual places', () => {
  it('are those that answer, in the order given', async () => {
    const [first, second] = [await aHome({ version: '1' }), await aHome({ version: '2' })];
    const router = await anHttpServer((_request, response) => response.end('<html>'));
    const found = await find([second.url, router, `http://127.0.0.1:${await aClosedPort()}`, first.url]);
    expect(found.map(({ home }) => home.url)).toEqual([second.url, first.url]);
    expect(found.map(({ by }) => by)).toEqual(['answered', 'answered']);
  });

  it('are told once, however many names lead there', async () => {
    const { url } = await aHome();
    const found = await find([url.replace('127.0.0.1', 'localhost'), url]);
    expect(found.map(({ home }) => home.url)).toEqual([url.replace('127.0.0.1', 'localhost')]);
  });
});

describe('homes that announce themselves', () => {
  it('are told by their own names, where they answer', async () => {
    const [one, other] = [await aHome(), await aHome({ ssl: true })];
    const announced = [one, other].map(({ port }, index) =>
      anAnnounced({ name: `Home ${index}`, uuid: `${index}`, addresses: ['127.0.0.1'], port }),
    );
    const gone = anAnnounced({ uuid: 'gone', addresses: ['127.0.0.1'], port: await aClosedPort() });
    const found = await find([], [...announced, gone]);
    expect(found.map(({ home, by }) => [home.url, home.name, by])).toEqual([
      [one.url, 'Home 0', 'announced'],
      [other.url, 'Home 1', 'announced'],
    ]);
    expect(found[1]?.home.certificate?.fingerprint).toMatch(/^[0-9A-F:]{95}$/);
  });

  it('are told once where they also answer at a usual place, by its name and with their number', () => {
    const usual = aProbedHome('http://homeassistant.local:8123', '192.168.1.20:8123');
    const other = aProbedHome('http://homeassistant', '192.168.1.30:80');
    const at = aProbedHome('http://192.168.1.20:8123', '192.168.1.20:8123');
    expect(mergeHomes([{ announced: anAnnounced(), at }], [usual, other])).toEqual([
      {
        home: {
          url: 'http://homeassistant.local:8123',
          name: 'Linden home',
          version: '2026.11.1',
          reachedAt: 'http://192.168.1.20:8123',
        },
        stage: 'ready',
        by: 'announced',
      },
      { home: other.home, stage: 'ready', by: 'answered' },
    ]);
  });

  it('are the same home by an IPv6 address too', () => {
    const usual = aProbedHome('http://homeassistant.local', '[fd00::20]:80');
    const each = anAnnounced({ addresses: ['192.168.1.20', 'fd00::20'], port: 80 });
    expect(mergeHomes([{ announced: each, at: undefined }], [usual])).toHaveLength(1);
  });

  it('are two homes at two ports of one machine', () => {
    const usual = aProbedHome('http://homeassistant.local', '192.168.1.20:80');
    const at = aProbedHome('http://192.168.1.20:8123', '192.168.1.20:8123');
    expect(mergeHomes([{ announced: anAnnounced(), at }], [usual])).toHaveLength(2);
  });

  it('are told while they are being installed, and not probed', async () => {
    const { port, requests } = await aHome({ stage: 'installing' });
    const announced = anAnnounced({
      state: 'installing',
      name: '',
      addresses: ['127.0.0.1'],
      port,
      version: null,
    });
    expect(await find([], [announced])).toEqual([
      {
        home: { url: `http://127.0.0.1:${port}`, name: 'Home Assistant', version: null },
        stage: 'installing',
        by: 'announced',
      },
    ]);
    expect(requests()).toBe(0);
  });

  it('without a name of their own keep the usual one', () => {
    const at = aProbedHome('http://192.168.1.20:8123', '192.168.1.20:8123');
    const [found] = mergeHomes([{ announced: anAnnounced({ name: '' }), at }], []);
    expect(found?.home.name).toBe('Home Assistant');
  });
});
