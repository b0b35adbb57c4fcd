import { describe, expect, it } from 'vitest';
import { type Exception, fromAnywhere } from '../../contract/exception.ts';
import { anHttpServer } from '../testing/an-http-server.ts';
import { compareNetworks, lookAtGoogleNetworks } from './compare-networks.ts';

function aGap(
  networks: readonly string[],
  kind: 'google-assistant' | 'alexa' = 'google-assistant',
): Exception {
  return {
    id: 'e1e1e1',
    purpose: { kind },
    at: { kind: 'own-hostname', hostname: 'google.linden.house' },
    reach: { kind: 'exact', paths: ['/api/google_assistant'] },
    methods: ['POST'],
    from: { ...fromAnywhere, networks },
    program: null,
    until: null,
  };
}

const lists = (prefixes: readonly object[], status = 200) =>
  anHttpServer((request, response) => {
    const own = request.url === '/goog.json';
    const body = { prefixes: own ? prefixes : [{ ipv4Prefix: '198.51.100.0/24' }] };
    response.writeHead(status).end(JSON.stringify(body));
  });

describe('the gap for Google', () => {
  it('is the same, or lacks some and has some that are gone', () => {
    expect(compareNetworks(['192.0.2.0/24'], ['192.0.2.0/24'])).toEqual({ state: 'same' });
    expect(compareNetworks(['192.0.2.0/25', '192.0.2.128/25'], ['192.0.2.0/25', '203.0.113.0/24'])).toEqual({
      state: 'differ',
      added: 1,
      gone: 1,
    });
  });

  it('is compared with what is published at this moment', async () => {
    const published = await lists([{ ipv4Prefix: '192.0.2.0/24' }]);
    expect(await lookAtGoogleNetworks([aGap(['192.0.2.0/24'])], published)).toEqual({ state: 'same' });
    expect(await lookAtGoogleNetworks([aGap(['203.0.113.0/24'])], published)).toEqual({
      state: 'differ',
      added: 1,
      gone: 1,
    });
  });

  it('is not said to fit where the lists cannot be read', async () => {
    const broken = await lists([{ ipv4Prefix: '192.0.2.0/24' }], 503);
    expect(await lookAtGoogleNetworks([aGap(['192.0.2.0/24'])], broken)).toEqual({ state: 'unreadable' });
  });

  it('is nothing to look at where there is none', async () => {
    expect(await lookAtGoogleNetworks([aGap([], 'alexa')], 'http://127.0.0.1:1')).toBeNull();
  });
});
