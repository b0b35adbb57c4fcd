import { describe, expect, it } from 'vitest';
import { reachedByAddress } from './reached-by-address.ts';

const home = (url: string) => ({ url, name: 'Home', version: '2026.11.1' });
const at = (address: string) => async () => address;

describe('a home with a multicast name', () => {
  it('is reached by its number, at the same port', async () => {
    const found = await reachedByAddress(home('http://homeassistant.local:8123'), at('192.168.1.20'));
    expect(found).toEqual({
      ...home('http://homeassistant.local:8123'),
      reachedAt: 'http://192.168.1.20:8123',
    });
  });

  it('keeps its scheme and the usual port', async () => {
    const found = await reachedByAddress(home('https://ha.local'), at('10.0.0.4'));
    expect(found.reachedAt).toBe('https://10.0.0.4');
  });

  it('keeps its name when it cannot be looked up', async () => {
    const found = await reachedByAddress(home('http://homeassistant.local'), () =>
      Promise.reject(new Error('no')),
    );
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
    expect(await reachedByAddress(home(url), at('203.0.113.1'))).toEqual(home(url));
  });
});
