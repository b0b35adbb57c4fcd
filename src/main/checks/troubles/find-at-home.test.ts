import { describe, expect, it } from 'vitest';
import { aClock } from '../../clock/testing/a-clock.ts';
import { aClosedPort, anHttpServer } from '../../testing/an-http-server.ts';
import { findAnswering, urlsAtHome } from './find-at-home.ts';

describe('the places where a home may be', () => {
  it('are where it was and its usual ports, by its number', () => {
    const home = { url: 'http://homeassistant.local:8123', reachedAt: 'http://192.168.1.10:8123' };
    expect(urlsAtHome(home, 'usual')).toEqual([
      'http://192.168.1.10:8123',
      'https://192.168.1.10:8123',
      'http://192.168.1.10',
      'https://192.168.1.10',
    ]);
  });

  it('are its own port alone in a practice world', () => {
    expect(urlsAtHome({ url: 'http://127.0.0.1:40123' }, 'its-own')).toEqual([
      'http://127.0.0.1:40123',
      'https://127.0.0.1:40123',
    ]);
    expect(urlsAtHome({ url: 'http://[::1]' }, 'its-own')).toEqual(['http://[::1]', 'https://[::1]:80']);
  });

  it('are those that answer, and no others', async () => {
    const home = await anHttpServer((_request, response) => response.end('{"name":"Home Assistant"}'));
    const printer = await anHttpServer((_request, response) => response.end('<h1>Printer</h1>'));
    const nobody = `http://127.0.0.1:${await aClosedPort()}`;
    expect(await findAnswering([nobody, home, printer, home.replace('http', 'https')], aClock())).toEqual([
      home,
    ]);
  });
});
