import { describe, expect, it } from 'vitest';
import type { Announced } from './announced.ts';
import { withReachedAt } from './with-reached-at.ts';

const home = (url: string) => ({ url, name: 'Home', version: '2026.11.1' });

const announced: Announced = {
  name: 'Home',
  version: null,
  uuid: 'abc',
  addresses: ['192.168.1.20', 'fd00::20'],
  port: 8123,
  internalUrl: null,
  state: 'there',
};

function at(address: string | undefined, heard: readonly Announced[] = []) {
  const lookUp = () => (address === undefined ? Promise.reject(new Error('no')) : Promise.resolve(address));
  return { lookUp, listen: async () => heard };
}

describe('a home with a multicast name', () => {
  it('is reached by its number, at the same port', async () => {
    const found = await withReachedAt(home('http://homeassistant.local:8123'), at('192.168.1.20'));
    expect(found).toEqual({
      ...home('http://homeassistant.local:8123'),
      reachedAt: 'http://192.168.1.20:8123',
    });
  });

  it('keeps its scheme and the usual port', async () => {
    const found = await withReachedAt(home('https://ha.local'), at('10.0.0.4'));
    expect(found.reachedAt).toBe('https://10.0.0.4');
  });

  it('is reached by the number it announced where it cannot be looked up', async () => {
    const found = await withReachedAt(home('http://homeassistant.local:8123'), at(undefined, [announced]));
    expect(found.reachedAt).toBe('http://192.168.1.20:8123');
  });

  it.each([
    ['nothing is announced', []],
    ['another port is announced', [{ ...announced, port: 80 }]],
    ['two homes announce its port', [announced, { ...announced, uuid: 'def' }]],
    ['no number is announced', [{ ...announced, addresses: ['fd00::20'] }]],
  ])('keeps its name when it cannot be looked up and %s', async (_when, heard) => {
    const found = await withReachedAt(home('http://homeassistant.local:8123'), at(undefined, heard));
    expect(found.reachedAt).toBeUndefined();
  });
});

describe('any other home', () => {
  it.each([
    'http://192.168.1.20:8123',
    'http://homeassistant:8123',
    'http://ha.lan',
    'http://127.0.0.1:8123',
  ])('%s stays as it is', async (url) => {
    expect(await withReachedAt(home(url), at('203.0.113.1'))).toEqual(home(url));
  });
});
