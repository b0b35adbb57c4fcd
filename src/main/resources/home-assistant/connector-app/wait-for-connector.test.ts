import { describe, expect, it } from 'vitest';
import { connectorRefusalIn } from './wait-for-connector.ts';

const logs = {
  started: [
    '[12:00:01] INFO: Connecting Cloudflare Tunnel...',
    '2026-11-20T12:00:01Z INF Initial protocol quic',
  ],
  refused: [
    '2026-11-20T12:00:02Z ERR Register tunnel error from server side error="Unauthorized: Invalid tunnel secret" connIndex=0',
  ],
  offline: [
    '2026-11-20T12:00:02Z ERR edge discovery: error looking up Cloudflare edge IPs: the DNS query failed error="lookup _v2-origintunneld._tcp.argotunnel.com on 172.30.32.3:53: no such host"',
  ],
  udpBlocked: [
    '2026-11-20T12:00:07Z ERR Failed to dial a quic connection error="failed to dial to edge with quic: timeout: no recent network activity" connIndex=0 ip=198.41.192.77',
  ],
  tcpBlocked: [
    '2026-11-20T12:00:07Z ERR Unable to establish connection with Cloudflare edge error="DialContext error: dial tcp 198.41.200.13:7844: i/o timeout" connIndex=0',
  ],
  checked: ['2026-11-20T12:00:07Z INF |  ERROR: Allow outbound QUIC traffic on port 7844 or use HTTP2.  |'],
  noToken: [
    '[12:00:01] FATAL: Cannot run without tunnel_token, external_hostname, additional_hosts, catch_all_service or nginx_proxy_manager.',
  ],
};

describe('why a connector did not come up', () => {
  it.each([
    ['its token is not accepted', logs.refused, 'CONNECTOR_REFUSED'],
    ['its machine cannot look names up', logs.offline, 'HOME_OFFLINE'],
    ['UDP is blocked', logs.udpBlocked, 'CONNECTOR_PORT_BLOCKED'],
    ['TCP is blocked', logs.tcpBlocked, 'CONNECTOR_PORT_BLOCKED'],
    ['its own check found the port blocked', logs.checked, 'CONNECTOR_PORT_BLOCKED'],
    ['it has nothing to run', logs.noToken, 'CONNECTOR_NOT_STARTED'],
    ['it says nothing', [], 'CONNECTOR_NOT_STARTED'],
  ])('is told from its log: %s', (_why, lines, code) => {
    expect(connectorRefusalIn([...logs.started, ...lines].join('\n')).code).toBe(code);
  });

  it('is shown with the newest line that says it', () => {
    const [older = '', newer = ''] = [logs.tcpBlocked[0], logs.udpBlocked[0]];
    expect(connectorRefusalIn([older, newer, 'INF Retrying'].join('\n')).technical.message).toContain('quic');
  });

  it('never shows what could be a token', () => {
    const token = Buffer.from(JSON.stringify({ a: 'x'.repeat(32), t: 'y', s: 'z'.repeat(32) })).toString(
      'base64',
    );
    const { technical } = connectorRefusalIn(`ERR Provided Tunnel token is not valid: ${token}`);
    expect(technical.message).toContain('not valid');
    expect(technical.message).not.toContain(token.slice(0, 50));
  });
});
