import { describe, expect, it } from 'vitest';
import { aConnectionAnswering } from '../testing/a-connection.ts';
import { networkToTrust, readRefusedProxies } from './system-log.ts';

/** Against the payloads of docs/facts; where they name two forms of an answer, both are here. */

describe('system_log/list', () => {
  const refused =
    'A request from a reverse proxy was received from 172.30.33.5, but your HTTP integration is not set-up for reverse proxies';
  const untrusted = (address: string) => `Received X-Forwarded-For header from an untrusted proxy ${address}`;
  const entry = (message: string | readonly string[], timestamp: number) => ({
    name: 'homeassistant.components.http.forwarded',
    message,
    level: 'ERROR',
    source: ['components/http/forwarded.py', 100],
    timestamp,
    exception: '',
    count: 1,
    first_occurred: 1,
  });

  it('names whom Home Assistant does not believe, newest first and each once', async () => {
    const { home } = await aConnectionAnswering(() => [
      entry([untrusted('192.168.1.40'), untrusted('172.17.0.2')], 20),
      entry(refused, 30),
      entry('Something else from 10.0.0.1', 40),
      entry([untrusted('172.17.0.2')], 10),
      'no entry',
    ]);
    expect(await readRefusedProxies(home)).toEqual([
      { address: '172.30.33.5', network: '172.30.33.0/24' },
      { address: '172.17.0.2', network: '172.17.0.0/16' },
      { address: '192.168.1.40', network: '192.168.1.40/32' },
    ]);
  });

  it.each(['nobody', '999.1.1.1', '<script>'])('names nobody where it says %s', async (address) => {
    const { home } = await aConnectionAnswering(() => [entry([untrusted(address)], 1)]);
    expect(await readRefusedProxies(home)).toEqual([]);
  });

  it.each([
    ['172.30.33.7', '172.30.33.0/24'],
    ['172.30.32.1', '172.30.32.1/32'],
    ['172.18.0.5', '172.18.0.0/16'],
    ['172.31.255.1', '172.31.0.0/16'],
    ['172.15.0.1', '172.15.0.1/32'],
    ['127.0.0.1', '127.0.0.1/32'],
    ['::1', '::1/128'],
    ['fd00::5', 'fd00::5/128'],
  ])('from %s leads to the network %s', (address, network) => expect(networkToTrust(address)).toBe(network));
});
