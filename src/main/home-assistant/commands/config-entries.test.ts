import { describe, expect, it } from 'vitest';
import { aConnectionAnswering } from '../testing/a-connection.ts';
import { aPracticeConnection } from '../testing/a-practice-connection.ts';
import { DDNS_DOMAIN, listConfigEntries } from './config-entries.ts';
import { readCoreConfig } from './core-config.ts';

/** Against the payloads of docs/facts; where they name two forms of an answer, both are here. */

describe('config_entries/get', () => {
  it.each([
    ['loaded', null, 'running'],
    ['setup_retry', null, 'failing'],
    ['setup_error', null, 'failing'],
    ['not_loaded', 'user', 'off'],
  ])('in state %s, switched off by %s, is %s', async (state, disabled_by, expected) => {
    const { home } = await aConnectionAnswering(() => [{ title: 'linden.house', state, disabled_by }]);
    expect(await listConfigEntries(home, DDNS_DOMAIN)).toEqual([{ title: 'linden.house', state: expected }]);
  });

  it('finds a home’s own DDNS client, and nothing where there is none', async () => {
    const integrations = [
      { domain: 'cloudflare', title: 'linden.house' },
      { domain: 'mobile_app', title: 'Robin’s iPhone' },
    ];
    const { connection } = await aPracticeConnection({ seed: { integrations } });
    expect(await listConfigEntries(connection, DDNS_DOMAIN)).toEqual([
      { title: 'linden.house', state: 'running' },
    ]);
    expect((await readCoreConfig(connection)).components).toContain('cloudflare');
    const other = await aPracticeConnection();
    expect(await listConfigEntries(other.connection, DDNS_DOMAIN)).toEqual([]);
  });
});
