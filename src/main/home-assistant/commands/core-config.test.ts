import { describe, expect, it } from 'vitest';
import { aConnectionAnswering, answersFor } from '../testing/a-connection.ts';
import { checkConfig, readCoreConfig, setUrls } from './core-config.ts';

/** Against the payloads of docs/facts; where they name two forms of an answer, both are here. */

describe('get_config', () => {
  const config = {
    version: '2026.11.1',
    location_name: 'Linden home',
    external_url: null,
    internal_url: 'http://192.168.1.20:8123',
    components: ['hassio', 'http'],
    state: 'RUNNING',
    recovery_mode: false,
    safe_mode: false,
    config_dir: '/config',
    time_zone: 'Europe/Berlin',
  };

  it('tells addresses, parts and state', async () => {
    const { home } = await aConnectionAnswering(answersFor({ get_config: config }));
    expect(await readCoreConfig(home)).toEqual({
      version: '2026.11.1',
      name: 'Linden home',
      externalUrl: null,
      internalUrl: 'http://192.168.1.20:8123',
      components: ['hassio', 'http'],
      state: 'running',
      recovery: false,
    });
  });

  it.each([
    ['STARTING', 'starting'],
    ['NOT_RUNNING', 'starting'],
    [undefined, 'running'],
  ])('in state %s is %s', async (state, expected) => {
    const { home } = await aConnectionAnswering(answersFor({ get_config: { version: '2024.3.3', state } }));
    expect((await readCoreConfig(home)).state).toBe(expected);
  });

  it('is changed in the parts that are named only', async () => {
    const { home, double } = await aConnectionAnswering(() => null);
    await setUrls(home, { external: 'https://ha.example.com' });
    await setUrls(home, { external: null, internal: 'http://192.168.1.20' });
    expect(double.commands()).toEqual([
      { type: 'config/core/update', external_url: 'https://ha.example.com' },
      { type: 'config/core/update', external_url: null, internal_url: 'http://192.168.1.20' },
    ]);
  });

  it.each([
    ['{"result":"valid","errors":null,"warnings":null}', { valid: true, message: null }],
    [
      '{"result":"invalid","errors":"Invalid config for http"}',
      { valid: false, message: 'Invalid config for http' },
    ],
  ])('is checked: %s', async (answer, expected) => {
    const { home, double } = await aConnectionAnswering(() => null, answer);
    expect(await checkConfig(home)).toEqual(expected);
    expect(double.heard.at(-1)).toContain('POST /api/config/core/check_config ');
  });
});
