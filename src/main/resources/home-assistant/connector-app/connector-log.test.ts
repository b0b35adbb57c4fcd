import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConnectorLog } from './connector-log.ts';

const realLogs = path.join(import.meta.dirname, 'testing', 'cloudflared-logs');
const readLog = (name: string): string => readFileSync(path.join(realLogs, `${name}.txt`), 'utf8');

describe('a log that cloudflared 2026.8.2 has written', () => {
  it.each([
    ['1-healthy-but-udp-blocked', null, []],
    ['2-healthy-origin-name-unknown', null, ['name-unknown']],
    ['3-port-7844-blocked', 'port-blocked', []],
    ['5-no-dns-at-all', 'offline', []],
    ['6-secret-refused', 'code-refused', []],
    ['7-origin-refused', null, ['refused']],
    ['9-origin-plain-spoken-to-with-tls', null, ['not-tls']],
    ['10-origin-selfsigned', null, ['not-trusted']],
    ['11-origin-hangs-up', null, ['not-plain']],
  ] as const)('%s is read as %s, and of the home as %j', (name, fault, origin) => {
    expect(readConnectorLog(readLog(name))).toMatchObject({ fault, origin, quic: 'holds' });
  });

  it.each(['3-port-7844-blocked', '5-no-dns-at-all', '6-secret-refused'])(
    '%s says nothing any more once the next run has connected',
    (name) => {
      const next = readLog('1-healthy-but-udp-blocked');
      expect(readConnectorLog(`${readLog(name)}\n${next}`)).toMatchObject({ fault: null, origin: [] });
    },
  );

  it.each([
    ['6-secret-refused', '3-port-7844-blocked', 'port-blocked'],
    ['3-port-7844-blocked', '6-secret-refused', 'code-refused'],
    ['5-no-dns-at-all', '3-port-7844-blocked', 'port-blocked'],
    ['7-origin-refused', '5-no-dns-at-all', 'offline'],
  ])('after %s, %s is read as %s', (former, last, fault) => {
    const seen = readConnectorLog(`${readLog(former)}\n${readLog(last)}`);
    expect(seen).toMatchObject({ fault, origin: [] });
  });
});

const started = 'INF Starting tunnel tunnelID=9a9f9d7d-8f41-4ef0-8c70-34059cf1a321';
const edge = 'ERR Unable to establish connection with Cloudflare edge error=';
const registered = 'INF Registered tunnel connection connIndex=0 protocol=quic';
const noResolver =
  'ERR Failed to initialize DNS local resolver error="lookup region1.v2.argotunnel.com: i/o timeout"';

describe('what keeps a connector from Cloudflare', () => {
  it.each([
    [
      'no IPv4',
      `${edge}"DialContext error: dial tcp 198.51.100.53:7844: connect: network is unreachable"`,
      'no-ipv4',
    ],
    [
      'a clock of long ago',
      `${edge}"TLS handshake with edge error: tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2020-01-01T00:00:41Z is before 2026-08-01T00:00:00Z" ip=198.51.100.1`,
      'clock-wrong',
    ],
    [
      'a clock of long ago, over QUIC',
      'ERR Failed to dial a quic connection error="failed to dial to edge with quic: CRYPTO_ERROR 0x12a (local): tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2020-01-01T00:00:41Z is before 2026-08-01T00:00:00Z"',
      'clock-wrong',
    ],
    [
      'somebody who reads along',
      `${edge}"TLS handshake with edge error: tls: failed to verify certificate: x509: certificate signed by unknown authority"`,
      'inspected',
    ],
    [
      'somebody whose certificate is for another name',
      `${edge}"TLS handshake with edge error: x509: certificate is valid for proxy.corp, not h2.cftunnel.com"`,
      'inspected',
    ],
    ['half a token', 'Provided Tunnel token is not valid.', 'code-unreadable'],
    [
      'a token file that is not there',
      'Failed to read token file: open /etc/latchkey/tunnel-token: no such file or directory',
      'code-unreadable',
    ],
    [
      'a tunnel that is gone',
      'ERR Register tunnel error from server side error="Unauthorized: Tunnel not found"',
      'code-refused',
    ],
    [
      'a firewall that refuses',
      `${edge}"DialContext error: dial tcp 198.51.100.1:7844: connect: connection refused"`,
      'port-blocked',
    ],
    [
      'a firewall that hangs up',
      `${edge}"TLS handshake with edge error: read tcp 10.0.0.2:39708->198.51.100.1:7844: read: connection reset by peer"`,
      'port-blocked',
    ],
    [
      'a firewall that says nothing',
      'ERR Failed to dial a quic connection error="failed to dial to edge with quic: timeout: no recent network activity"',
      'port-blocked',
    ],
    ['its own checks', 'INF precheck complete hard_fail=true run_id=0ce91fa6', 'port-blocked'],
    [
      'a lookup that fails',
      'ERR edge discovery: error looking up Cloudflare edge IPs: the DNS query failed error="lookup _v2-origintunneld._tcp.argotunnel.com on 172.30.32.3:53: no such host"',
      'offline',
    ],
  ] as const)('is told: %s', (_what, line, fault) => {
    expect(readConnectorLog([started, noResolver, line].join('\n')).fault).toBe(fault);
    expect(readConnectorLog([started, line, registered].join('\n')).fault).toBeNull();
    expect(readConnectorLog([line, started, registered].join('\n')).fault).toBeNull();
  });

  it('is the newest of several', () => {
    const blocked = `${edge}"DialContext error: dial tcp 198.51.100.1:7844: i/o timeout"`;
    const slow =
      'ERR edge discovery: error looking up Cloudflare edge IPs error="lookup region1.v2.argotunnel.com: i/o timeout"';
    expect(readConnectorLog([started, slow, blocked].join('\n')).fault).toBe('port-blocked');
    expect(readConnectorLog([started, blocked, slow].join('\n')).fault).toBe('offline');
  });

  it('is no network at all where neither family of addresses can be reached', () => {
    const lines = ['198.51.100.53', '[2001:db8::1]'].map(
      (ip) => `${edge}"DialContext error: dial tcp ${ip}:7844: connect: network is unreachable"`,
    );
    expect(readConnectorLog([started, ...lines].join('\n')).fault).toBe('offline');
  });

  it('is not that there is no IPv6', () => {
    const [v6, v4] = [
      '[2001:db8::1]:7844: connect: network is unreachable',
      '198.51.100.1:7844: i/o timeout',
    ].map((what) => `${edge}"DialContext error: dial tcp ${what}"`);
    expect(readConnectorLog([started, v6].join('\n')).fault).toBeNull();
    expect(readConnectorLog([started, v4, v6].join('\n')).fault).toBe('port-blocked');
  });

  it('is no name lookup where its own checks say so', () => {
    const checks = [
      'INF precheck component="DNS Resolution" details="DNS lookup failed" run_id=1 status=fail target=region1.v2.argotunnel.com',
      'INF precheck complete hard_fail=true run_id=1',
    ];
    expect(readConnectorLog([started, ...checks].join('\n')).fault).toBe('offline');
  });

  it.each([
    [
      'a lookup that it can do without',
      'ERR Failed to fetch features, default to disable error="lookup cfd-features.argotunnel.com: no such host"',
    ],
    ['its resolver', noResolver],
    [
      'an update that it cannot look for',
      'ERR update check failed error="Get \\"https://update.argotunnel.com\\": x509: certificate signed by unknown authority"',
    ],
    [
      'advice of its checks',
      '2026-11-28T16:52:43Z INF |  ERROR: Allow outbound QUIC traffic on port 7844 or use HTTP2.  |',
    ],
    [
      'a check of one transport',
      'INF precheck component="UDP Connectivity" details="QUIC connection failed" status=fail target=198.51.100.1:7844',
    ],
    [
      'a home that is not found',
      'ERR  error="Unable to reach the origin service: dial tcp: lookup homeassistant on 172.30.32.3:53: no such host" originService=http://homeassistant:7844',
    ],
    [
      'a home that refuses',
      'ERR Request failed error="dial tcp 172.30.32.1:7844: connect: connection refused" dest=https://ha.linden.house/ type=ws',
    ],
  ])('is never %s', (_what, line) => {
    expect(readConnectorLog([started, line].join('\n')).fault).toBeNull();
  });

  it('is of the run that the app has begun last, also where cloudflared did not come to its first line', () => {
    const log = [
      '\u001B[32m[12:00:01] INFO: Connecting Cloudflare Tunnel...\u001B[0m',
      started,
      'ERR Register tunnel error from server side error="Unauthorized: Invalid tunnel secret"',
      '\u001B[32m[12:05:01] INFO: Connecting Cloudflare Tunnel...\u001B[0m',
      'Provided Tunnel token is not valid.',
    ];
    expect(readConnectorLog(log.join('\n')).fault).toBe('code-unreadable');
    expect(readConnectorLog(log.slice(0, 4).join('\n')).fault).toBeNull();
  });
});

describe('a way out that is closed for QUIC alone', () => {
  const timedOut = 'ERR failed to dial to edge with quic: timeout: no recent network activity connIndex=0';
  const checked = (udp: string, tcp: string): readonly string[] => [
    `INF precheck component="UDP Connectivity" details="…" status=${udp} target=region1.v2.argotunnel.com`,
    `INF precheck component="TCP Connectivity" details="…" status=${tcp} target=region1.v2.argotunnel.com`,
  ];

  it.each([
    ['both ways are closed', checked('fail', 'fail'), 'port-blocked'],
    ['its checks are not through', [], 'port-blocked'],
    ['HTTP/2 would get out', checked('fail', 'pass'), 'quic-blocked'],
    ['QUIC gets out to one place', [...checked('fail', 'pass'), ...checked('pass', 'pass')], 'port-blocked'],
  ])('is told apart from the others: %s', (_what, checks, fault) => {
    expect(readConnectorLog([started, timedOut, ...checks].join('\n')).fault).toBe(fault);
  });
});

describe('how it calls out', () => {
  const line = (index: number, ip: string, protocol: string): string =>
    `INF Registered tunnel connection connIndex=${index} connection=077997fe event=0 ip=${ip} location=fra03 protocol=${protocol}`;

  it.each([
    ['over QUIC', [line(0, '198.51.100.1', 'quic'), line(1, '198.51.100.2', 'quic')], ['quic'], ['ipv4']],
    ['over HTTP/2, by IPv6', [line(0, '2001:db8::1', 'http2')], ['http2'], ['ipv6']],
    [
      'by both',
      [line(0, '198.51.100.1', 'http2'), line(1, '2001:db8::1', 'http2')],
      ['http2'],
      ['ipv4', 'ipv6'],
    ],
    [
      'over HTTP/2 since',
      [line(0, '198.51.100.1', 'quic'), line(0, '198.51.100.1', 'http2')],
      ['http2'],
      ['ipv4'],
    ],
  ])('is said of each of its connections: %s', (_how, lines, transports, addresses) => {
    expect(readConnectorLog([started, ...lines].join('\n')).callsOut).toEqual({ transports, addresses });
  });

  it('is what a real log says of itself', () => {
    expect(readConnectorLog(readLog('1-healthy-but-udp-blocked')).callsOut).toEqual({
      transports: ['http2'],
      addresses: ['ipv4'],
    });
  });

  it('is not known before it is connected, once it is kept away, or from a run that is over', () => {
    const connected = line(0, '198.51.100.1', 'quic');
    const refused = 'ERR Register tunnel error from server side error="Unauthorized: Invalid tunnel secret"';
    for (const log of [[started], [started, connected, refused], [started, connected, started]])
      expect(readConnectorLog(log.join('\n')).callsOut).toBeNull();
  });
});

describe('a connection over QUIC', () => {
  const broken = 'ERR failed to accept QUIC stream: timeout: no recent network activity connIndex=0';

  it('breaks off where it ends again and again in one run', () => {
    const often = Array.from({ length: 6 }, () => [broken, registered]).flat();
    expect(readConnectorLog([started, registered, ...often].join('\n'))).toMatchObject({
      quic: 'breaks-off',
      fault: null,
    });
  });

  it('holds where one of its four ends now and then', () => {
    expect(readConnectorLog([started, registered, broken, registered, broken].join('\n')).quic).toBe('holds');
  });
});

describe('what is shown of a log', () => {
  it('is the line that says it', () => {
    const lines = [started, 'ERR error="Unauthorized: Invalid tunnel secret"', 'INF Retrying connection'];
    expect(readConnectorLog(lines.join('\n')).shown).toContain('Unauthorized');
  });

  it('is the newest complaint where none is known', () => {
    const lines = [started, 'ERR something old', 'FATAL: Cannot run without tunnel_token', 'INF Retrying'];
    expect(readConnectorLog(lines.join('\n')).shown).toContain('Cannot run');
    expect(readConnectorLog(started).shown).toBeNull();
  });

  it('has nothing in it that could be a token', () => {
    const token = Buffer.from(JSON.stringify({ a: 'x'.repeat(32), t: 'y', s: 'z'.repeat(32) })).toString(
      'base64',
    );
    const { shown } = readConnectorLog(`Provided Tunnel token is not valid: ${token}`);
    expect(shown).toContain('not valid');
    expect(shown).not.toContain(token.slice(0, 50));
  });
});
