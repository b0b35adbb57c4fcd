import { describe, expect, it } from 'vitest';
import { lindenHome } from '../../../testing/home-situations.ts';
import { addNetwork, listNetworks, writeYamlBlock } from './networks.ts';

describe('from where visits come to Home Assistant', () => {
  it('is the network of its apps for one of them, wherever that is', () => {
    expect(listNetworks('home-assistant-app', 'another', undefined)).toEqual(['172.30.33.0/24']);
  });

  it('is the machine’s own address and the loopback on its own machine', () => {
    expect(listNetworks('docker', 'same', lindenHome)).toEqual(['127.0.0.1', '::1', '192.168.1.10']);
    const byName = { url: 'http://homeassistant.local', name: 'Home', version: null };
    expect(listNetworks('linux', 'same', byName)).toEqual(['127.0.0.1', '::1']);
    expect(listNetworks('linux', 'same', { ...byName, url: 'http://[fd00::5]:8123' })).toContain('fd00::5');
  });

  it('is not guessed for another machine', () => {
    expect(listNetworks('mac', 'another', lindenHome)).toEqual([]);
  });
});

it('adds an address to those that are trusted already, once', () => {
  expect(addNetwork(['172.30.33.0/24'], '172.17.0.2/32')).toEqual(['172.30.33.0/24', '172.17.0.2/32']);
  expect(addNetwork(['172.17.0.2/32'], '172.17.0.2/32')).toEqual(['172.17.0.2/32']);
});

it('writes the block for the file with quotes, because YAML reads ::1 as something else', () => {
  expect(writeYamlBlock(['127.0.0.1', '::1'])).toBe(
    'http:\n  use_x_forwarded_for: true\n  trusted_proxies:\n    - "127.0.0.1"\n    - "::1"',
  );
});
