import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';

/** What the Cloudflared app and its cloudflared write, as real logs of 2026.8.2 have it (facts: cloudflare#cloudflared-log). */

/** The app's own scripts and cloudflared write in two hands. */
export interface Scribe {
  readonly app: (level: 'INFO' | 'FATAL', text: string) => string;
  readonly tunnel: (level: 'INF' | 'WRN' | 'ERR', text: string, secondsLater?: number) => string;
}

export function createScribe(clock: Clock): Scribe {
  const now = clock.now();
  return {
    app: (level, text) => `[${now.toISOString().slice(11, 19)}] ${level}: ${text}`,
    tunnel: (level, text, secondsLater = 0) => {
      const at = new Date(now.getTime() + secondsLater * 1000).toISOString();
      return `${at.slice(0, 19)}Z ${level} ${text}`;
    },
  };
}

export type Protocol = 'quic' | 'http2';

const edgeAddress = '198.51.100.1';
const at = `connIndex=0 event=0 ip=${edgeAddress}`;

export function writeAppStart(say: Scribe): readonly string[] {
  return [
    say.app('INFO', 'Using Cloudflare Remote Management Tunnel'),
    say.app('INFO', 'All app (add-on) configuration options except tunnel_token will be ignored.'),
    say.app('INFO', 'Connecting Cloudflare Tunnel...'),
  ];
}

export function writeTunnelStart(tunnelId: string, protocol: Protocol, say: Scribe): readonly string[] {
  return [
    `Starting tunnel tunnelID=${tunnelId}`,
    'Version 2026.8.2 (Checksum 6ada2baece3f9a237e53e467799106af7bb94a333502589bd4f80054325c900e)',
    'GOOS: linux, GOVersion: go1.26.8, GoArch: amd64',
    'Settings: map[metrics:127.0.0.1:36500 no-autoupdate:true token:*****]',
    `Generated Connector ID: ${randomUUID()}`,
    `Initial protocol ${protocol}`,
    'Starting metrics server on 127.0.0.1:36500/metrics',
  ].map((text) => say.tunnel('INF', text));
}

/** Addresses for documentation (RFC 5737, RFC 3849). */
const edgeNetwork = { ipv4: '198.51.100.', ipv6: '2001:db8::' } as const;

export function writeRegistered(protocol: Protocol, family: 'ipv4' | 'ipv6', say: Scribe): readonly string[] {
  return [0, 1, 2, 3].map((index) =>
    say.tunnel(
      'INF',
      `Registered tunnel connection connIndex=${index} connection=${randomUUID()} event=0 ip=${edgeNetwork[family]}${index + 1} location=${index % 2 === 0 ? 'fra03' : 'ams01'} protocol=${protocol}`,
    ),
  );
}

export function writeRefused(say: Scribe): readonly string[] {
  const error = 'error="Unauthorized: Invalid tunnel secret"';
  return [
    say.tunnel('ERR', `failed to serve incoming request ${error}`),
    say.tunnel('ERR', `Register tunnel error from server side ${error} ${at}`),
    say.tunnel('INF', `Retrying connection in up to 2s ${at}`),
  ];
}

/** Without a resolver it ends at once. Its last word has no time and no level. */
export function writeOffline(say: Scribe): readonly string[] {
  const lookup =
    'lookup _v2-origintunneld._tcp.argotunnel.com on 172.30.32.3:53: dial udp 172.30.32.3:53: connect: network is unreachable';
  return [
    say.tunnel(
      'ERR',
      'Failed to fetch features, default to disable error="lookup cfd-features.argotunnel.com on 172.30.32.3:53: no such host"',
    ),
    say.tunnel(
      'ERR',
      `edge discovery: error looking up Cloudflare edge IPs: the DNS query failed error="${lookup}" event=0`,
    ),
    say.tunnel('ERR', 'Please try the following things to diagnose this issue: event=0'),
    say.tunnel(
      'ERR',
      '  1. ensure that argotunnel.com is returning "origintunneld" service records. event=0',
    ),
    say.tunnel('INF', 'Tunnel server stopped'),
    say.tunnel(
      'ERR',
      `Initiating shutdown error="Could not lookup srv records on _v2-origintunneld._tcp.argotunnel.com: ${lookup}"`,
    ),
    say.tunnel('INF', 'Metrics server stopped'),
    `Could not lookup srv records on _v2-origintunneld._tcp.argotunnel.com: ${lookup}`,
  ];
}

/** It cannot establish a connection and keeps trying. */
export function writeUnreachableEdge(error: string, say: Scribe): readonly string[] {
  return [
    say.tunnel('ERR', `Unable to establish connection with Cloudflare edge error="${error}" ${at}`),
    say.tunnel('ERR', `Serve tunnel error error="${error}" ${at}`),
    say.tunnel('INF', `Retrying connection in up to 2s ${at}`),
  ];
}

export const edgeErrors = {
  blocked: `DialContext error: dial tcp ${edgeAddress}:7844: i/o timeout`,
  'quic-blocked': 'failed to dial to edge with quic: timeout: no recent network activity',
  'no-ipv4': `DialContext error: dial tcp ${edgeAddress}:7844: connect: network is unreachable`,
  'clock-wrong':
    'TLS handshake with edge error: tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2020-01-01T00:00:41Z is before 2026-08-01T00:00:00Z',
  inspected:
    'TLS handshake with edge error: tls: failed to verify certificate: x509: certificate signed by unknown authority',
} as const;

/** How its own checks end, ten seconds after each start: whether it gets out by UDP and by TCP. */
export function writeChecks(
  ways: { readonly udp: 'PASS' | 'FAIL'; readonly tcp: 'PASS' | 'FAIL' },
  say: Scribe,
): readonly string[] {
  const isBlocked = ways.udp === 'FAIL' && ways.tcp === 'FAIL';
  const targets = ['region1.v2.argotunnel.com', 'region2.v2.argotunnel.com'];
  const rows = targets.flatMap((target) => [
    { component: 'DNS Resolution', target, status: 'PASS', details: 'DNS Resolved successfully' },
    { component: 'UDP Connectivity', target, status: ways.udp, details: quicDetails[ways.udp] },
    { component: 'TCP Connectivity', target, status: ways.tcp, details: http2Details[ways.tcp] },
  ]);
  const api = {
    component: 'Cloudflare API',
    target: 'api.cloudflare.com:443',
    status: 'PASS',
    details: 'API is reachable',
  };
  const all = [...rows, api];
  const runId = randomUUID();
  const rule = `+${'-'.repeat(98)}+`;
  const row = (text: string): string => `|  ${text.padEnd(96)}|`;
  const level = isBlocked ? 'ERROR' : 'WARNING';
  const lines = [
    rule,
    row('CONNECTIVITY PRE-CHECKS'),
    rule,
    row('COMPONENT         TARGET                     STATUS  DETAILS'),
    ...all.map(({ component, target, status, details }) =>
      row(`${component.padEnd(18)}${target.padEnd(27)}${status.padEnd(8)}${details}`),
    ),
    ...(ways.udp === 'FAIL' ? [row(`${level}: Allow outbound QUIC traffic on port 7844 or use HTTP2.`)] : []),
    ...(isBlocked ? [row(`${level}: Allow outbound TCP on port 7844.`)] : []),
    rule,
    ...all.map(
      ({ component, target, status, details }) =>
        `precheck component="${component}" details="${details}" run_id=${runId} status=${status.toLowerCase()} target=${target}`,
    ),
    `precheck complete hard_fail=${isBlocked} run_id=${runId}`,
  ];
  return lines.map((text) => say.tunnel('INF', text, 10));
}

const quicDetails = { PASS: 'QUIC connection successful', FAIL: 'QUIC connection failed' } as const;
const http2Details = {
  PASS: 'HTTP/2 connection successful',
  FAIL: 'HTTP/2 connection is blocked or unreachable',
} as const;
