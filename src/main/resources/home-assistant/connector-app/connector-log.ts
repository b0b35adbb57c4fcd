import type { CallsOut } from '../../../../contract/calls-out.ts';
import type { ConnectorFault } from '../../../../contract/tunnel.ts';

/** What a connector's log says of how it is now (facts: cloudflare#cloudflared-log). Pure. */

/**
 * What it cannot do at the home's end.
 * - refused: nobody listens at that port         - name-unknown: it does not know the name of the home
 * - not-plain: plain words were spoken to a port that wants TLS       - not-tls: the other way round
 * - not-trusted: the home's certificate is of its own making
 */
export type OriginFault = 'refused' | 'name-unknown' | 'not-plain' | 'not-tls' | 'not-trusted';

export interface ConnectorLog {
  /** What keeps it from Cloudflare; `null` where it is connected, or says nothing that is known. */
  readonly fault: ConnectorFault | null;
  readonly origin: readonly OriginFault[];
  /** Whether its connections over QUIC end again and again. */
  readonly quic: 'holds' | 'breaks-off';
  /** Over what its connections go and by which addresses; `null` where it has none, or says nothing of it. */
  readonly callsOut: CallsOut['log'];
  /** The line that says it, or the newest complaint. For technicians, without anything that could be a token. */
  readonly shown: string | null;
}

/**
 * Reads a log from its last start on: what stands above is of a run that is over. Of what keeps the connector away only what
 * follows its last success counts, and the newest line of that.
 */
export function readConnectorLog(log: string): ConnectorLog {
  const sinceStart = afterLast(linesOf(log), isStart);
  const run = sinceStart.filter((line) => !isHarmless(line));
  const since = afterLast(run, (line) => line.includes('Registered tunnel connection'));
  const complaint = findFault(since.filter((line) => !isAboutOrigin(line)));
  const newest = since.findLast(isComplaint);
  const fault = refineFault(complaint?.fault ?? null, sinceStart);
  return {
    fault,
    origin: originFaultsIn(since.filter((line) => isAboutOrigin(line) || !isAboutEdge(line))),
    quic: run.filter(isBreak).length >= BREAKS ? 'breaks-off' : 'holds',
    callsOut: fault === null ? callsOutIn(sinceStart) : null,
    shown: describe(complaint?.line ?? newest),
  };
}

/** Colours of the app's own lines tell nothing. */
function linesOf(log: string): readonly string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
  return log.replaceAll(/\u001B\[[\d;]*m/g, '').split('\n');
}

function afterLast(lines: readonly string[], isIt: (line: string) => boolean): readonly string[] {
  return lines.slice(lines.findLastIndex(isIt) + 1);
}

/** cloudflared's first line, and the app's own before it: a token that cannot be read ends cloudflared before its first line. */
function isStart(line: string): boolean {
  return /Starting tunnel|Connecting Cloudflare Tunnel/.test(line);
}

/** Lookups and updates that it can do without, and its own checks, whose last line says it all. */
function isHarmless(line: string): boolean {
  return /cfd-features|update\.argotunnel|update check|DNS local resolver|INF [|+]|precheck component="(?!DNS)/.test(
    line,
  );
}

/** Reaching the home, not Cloudflare: such lines quote addresses, ports and lookups of their own. */
function isAboutOrigin(line: string): boolean {
  return /originService=|dest=|Unable to reach the origin|Failed to proxy/.test(line);
}

function isAboutEdge(line: string): boolean {
  return /Cloudflare edge|edge discovery|with edge|[Ss]erve tunnel|[Rr]egister tunnel|quic|DialContext|:7844|argotunnel|precheck/.test(
    line,
  );
}

type Cause = ConnectorFault | 'no-ipv6' | 'no-names';

/** The surest first: a line about a certificate names the port as well. */
const telltales: readonly (readonly [Cause, RegExp])[] = [
  ['code-unreadable', /tunnel token is not valid|Failed to read token file|illegal base64/i],
  ['code-refused', /unauthorized|invalid tunnel secret/i],
  ['clock-wrong', /x509: certificate has expired or is not yet valid/i],
  ['inspected', /x509: /i],
  ['no-names', /precheck component="DNS Resolution".*status=fail/],
  ['offline', /lookup \S+|dns query failed/i],
  ['no-ipv6', /\[[\da-f:]+\]:7844.*network is unreachable/i],
  ['no-ipv4', /network is unreachable/i],
  ['port-blocked', /hard_fail=true/],
  [
    'port-blocked',
    /timeout|connection re(fused|set)|no route to host|not permitted|permission denied|no free edge addresses|handshake with edge error|failed to dial/i,
  ],
];

function findFault(
  lines: readonly string[],
): { readonly fault: ConnectorFault; readonly line: string } | undefined {
  const causes = lines.flatMap((line) => {
    const cause = causeIn(line);
    return cause ? [{ cause, line }] : [];
  });
  const has = (cause: Cause): boolean => causes.some((each) => each.cause === cause);
  // Most homes have no IPv6, and cloudflared takes the other one then.
  const newest = causes.findLast(({ cause }) => cause !== 'no-ipv6' && cause !== 'no-names');
  if (!newest) return undefined;
  const { cause, line } = newest;
  if (cause === 'no-ipv4') return { fault: has('no-ipv6') ? 'offline' : cause, line };
  // Its checks fail hard where no name can be looked up, too.
  if (cause === 'port-blocked') return { fault: has('no-names') ? 'offline' : cause, line };
  return cause === 'no-ipv6' || cause === 'no-names' ? undefined : { fault: cause, line };
}

/** Its checks tell what is closed: for QUIC alone, and then the other way is open. */
function refineFault(fault: ConnectorFault | null, lines: readonly string[]): ConnectorFault | null {
  const resultsOf = (way: 'UDP' | 'TCP', status: 'pass' | 'fail'): boolean =>
    lines.some(
      (line) =>
        line.includes(`precheck component="${way} Connectivity"`) && line.includes(`status=${status}`),
    );
  const isQuicAlone = resultsOf('UDP', 'fail') && !resultsOf('UDP', 'pass') && resultsOf('TCP', 'pass');
  return fault === 'port-blocked' && isQuicAlone ? 'quic-blocked' : fault;
}

/** Each of its connections says so when it is registered; of one that came again the newest line counts. */
function callsOutIn(lines: readonly string[]): ConnectorLog['callsOut'] {
  const newest = new Map(
    lines.flatMap((line) => {
      const [, index, address = '', protocol] =
        /Registered tunnel connection connIndex=(\d+) .*\bip=(\S+) .*\bprotocol=(\S+)/.exec(line) ?? [];
      const transport = transports.find((each) => each === protocol);
      if (index === undefined || !transport) return [];
      return [[index, { transport, family: address.includes(':') ? 'ipv6' : 'ipv4' }] as const];
    }),
  );
  if (newest.size === 0) return null;
  const seen = [...newest.values()];
  return {
    transports: [...new Set(seen.map(({ transport }) => transport))],
    addresses: [...new Set(seen.map(({ family }) => family))],
  };
}

const transports = ['quic', 'http2'] as const;

function causeIn(line: string): Cause | undefined {
  const cause = telltales.find(([, words]) => words.test(line))?.[0];
  return cause === 'code-unreadable' || cause === 'code-refused' || isAboutEdge(line) ? cause : undefined;
}

/** What cloudflared and Go's own TLS write. */
const originWords: readonly (readonly [OriginFault, RegExp])[] = [
  ['refused', /connection refused/i],
  ['name-unknown', /no such host|server misbehaving/i],
  ['not-plain', /\bEOF\b|malformed HTTP response/i],
  ['not-tls', /does not look like a TLS handshake|server gave HTTP response to HTTPS client/i],
  ['not-trusted', /failed to verify certificate/i],
];

function originFaultsIn(lines: readonly string[]): readonly OriginFault[] {
  return originWords.filter(([, words]) => lines.some((line) => words.test(line))).map(([fault]) => fault);
}

/** So many in one run are no accident: each of the four connections is renewed now and then. */
const BREAKS = 5;

function isBreak(line: string): boolean {
  return /no recent network activity|accept stream listener encountered|[Ff]ailed to (serve|accept) (quic|QUIC)/.test(
    line,
  );
}

function isComplaint(line: string): boolean {
  return /\b(ERR|FTL|ERROR|FATAL)\b/.test(line) || (line.trim() !== '' && !/\b[A-Z]{3,}\b/.test(line));
}

/** Tokens are long runs of base64. */
function describe(line: string | undefined): string | null {
  return (
    line
      ?.trim()
      .replaceAll(/[A-Za-z0-9+/_=-]{40,}/g, '…')
      .slice(0, 300) ?? null
  );
}
