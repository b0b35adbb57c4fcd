import {
  cameIn,
  type ProxyFinding,
  type ProxyVerdict,
  type ProxyVisit,
  proxyVisits,
} from '../../contract/proxy.ts';
import { isOfAnotherProtocol } from '../probe/failure-code.ts';
import { readHomeName } from '../probe/home-manifest.ts';
import {
  type ClientKey,
  createProber,
  type Outside,
  type ProbeRequest,
  type ProbeResult,
  type Prober,
} from '../probe/prober.ts';
import { makeStrangersKey } from './certificates/strangers-key.ts';

export interface ProxyCheck {
  readonly visit: ProxyVisit;
  readonly finding: ProxyFinding;
  readonly verdict: ProxyVerdict;
  /** For technicians: a status or a code of Node's. */
  readonly saw: string;
}

export interface ProxyTarget {
  readonly hostname: string;
  /** Where to knock: the proxy's address at home, or the public one. */
  readonly address: string;
  readonly ports: { readonly https: number; readonly http: number };
  /** By whom its certificate has to be signed: the own authority alone, or those that the system trusts, and a practice world's. */
  readonly trust:
    | { readonly kind: 'own-ca'; readonly authorityPem: string }
    | { readonly kind: 'public-roots'; readonly besides?: string };
}

export interface KeysToTry {
  readonly device?: ClientKey;
  readonly switchedOff?: ClientKey;
}

/** Knocks at a reverse proxy as a device, as strangers, and as a device that was switched off. Visits without their key are left out. */
export async function checkProxy(
  target: ProxyTarget,
  keys: KeysToTry,
  {
    now,
    reach,
    only = proxyVisits,
    prober = proberFor(target, reach),
  }: {
    readonly now: () => Date;
    readonly prober?: Pick<Prober, 'probe'>;
    readonly reach?: Outside['reach'];
    /** Which visits are made; all of them unless told. */
    readonly only?: readonly ProxyVisit[];
  },
): Promise<readonly ProxyCheck[]> {
  const stranger = await makeStrangersKey(now());
  const visits = only.flatMap((visit) => {
    const request = requestFor(visit, target, keys, stranger);
    return request === undefined ? [] : [{ visit, request }];
  });
  const checks = await Promise.all(
    visits.map(async ({ visit, request }) => judgeVisit(visit, await prober.probe(request), target)),
  );
  return readCutOffs(checks);
}

/** Where somebody came in at that address, it is the proxy that ended the others: an alert of its own can be lost on the way. */
export function readCutOffs<Check extends ProxyCheck>(checks: readonly Check[]): readonly Check[] {
  if (!cameIn(checks)) return checks;
  return checks.map((check) =>
    check.finding === 'cut-off'
      ? { ...check, finding: 'refused', verdict: verdictOn(check.visit, 'refused') }
      : check,
  );
}

function proberFor({ ports, trust }: ProxyTarget, reach: Outside['reach']): Prober {
  return createProber({
    // The address is given, so no name is asked for.
    resolvers: { overHttps: [], lastResort: 'none' },
    httpsPort: ports.https,
    httpPort: ports.http,
    ...(reach ? { reach } : {}),
    ...authorityOf(trust),
  });
}

function authorityOf(trust: ProxyTarget['trust']): { readonly authority?: string } {
  switch (trust.kind) {
    case 'own-ca':
      return { authority: trust.authorityPem };
    case 'public-roots':
      return trust.besides === undefined ? {} : { authority: trust.besides };
  }
}

function requestFor(
  visit: ProxyVisit,
  { hostname, address, ports }: ProxyTarget,
  { device, switchedOff }: KeysToTry,
  stranger: ClientKey,
): ProbeRequest | undefined {
  const https = {
    hostname,
    address,
    protocol: 'https',
    path: '/manifest.json',
    ...portIn(ports.https, 443),
  } as const;
  switch (visit) {
    case 'device-key':
      return device && { ...https, key: device };
    case 'websocket':
      return device && { ...https, protocol: 'websocket', path: '/api/websocket', key: device };
    case 'no-key':
      return https;
    case 'strangers-key':
      return { ...https, key: stranger };
    case 'switched-off-key':
      return switchedOff && { ...https, key: switchedOff };
    case 'plain-http':
      return { ...https, protocol: 'http', ...portIn(ports.http, 80) };
    case 'other-name':
      // With a good key: whoever has one still gets nothing under a name that is not the home's (RFC 6761 §6.4).
      return { ...https, hostname: 'another-name.invalid', ...(device ? { key: device } : {}) };
  }
}

/** A port is written into the request's host only where it is not the usual one. */
function portIn(port: number, usual: number): { readonly port?: number } {
  return port === usual ? {} : { port };
}

function judgeVisit(visit: ProxyVisit, result: ProbeResult, target: ProxyTarget): ProxyCheck {
  const finding = findingIn(result, target);
  return { visit, finding, verdict: verdictOn(visit, finding), saw: describe(result) };
}

/** What a result means where no Cloudflare stands in between. Pure. */
export function findingIn(result: ProbeResult, { hostname }: Pick<ProxyTarget, 'hostname'>): ProxyFinding {
  switch (result.kind) {
    case 'upgraded':
      return 'opened';
    case 'failure':
      return findingInFailure(result.code);
    case 'answer':
      return findingInAnswer(result, hostname);
  }
}

function findingInAnswer(
  { status, headers, body }: Extract<ProbeResult, { kind: 'answer' }>,
  hostname: string,
): ProxyFinding {
  const text = body.trim();
  if (status === 200) return readHomeName(body) === undefined ? 'not-home-assistant' : 'opened';
  if (status >= 300 && status < 400)
    return isHome(headers.location, hostname) ? 'redirected' : 'not-home-assistant';
  if (status === 400 && text === '400: Bad Request') return 'home-refuses-proxy';
  if (status === 403 && text === '403: Forbidden') return 'home-banned';
  if (status === 400 || status === 403 || status === 421) return 'refused';
  return status >= 502 && status <= 504 ? 'home-silent' : 'not-home-assistant';
}

function isHome(location: string | undefined, hostname: string): boolean {
  const to = location === undefined ? null : URL.parse(location);
  return to?.protocol === 'https:' && to.hostname === hostname;
}

/**
 * Node's codes: of TLS, of the certificate, of the connection. A Go server refuses a key after the handshake, by an alert. What
 * answers in no protocol that was asked for is no proxy of ours, and refuses nobody.
 */
function findingInFailure(code: string): ProxyFinding {
  if (/^(ERR_TLS_CERT_ALTNAME|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|INVALID_CA)/.test(code)) {
    return 'certificate-not-trusted';
  }
  if (isOfAnotherProtocol(code)) return 'not-home-assistant';
  if (code === 'ECONNRESET' || code === 'EPIPE') return 'cut-off';
  return /^(ERR_SSL|ERR_TLS|EPROTO)/.test(code) ? 'refused' : 'unreachable';
}

function verdictOn(visit: ProxyVisit, finding: ProxyFinding): ProxyVerdict {
  if (finding === 'unreachable' || finding === 'cut-off') return 'unknown';
  switch (visit) {
    case 'device-key':
    case 'websocket':
      return finding === 'opened' ? 'good' : 'bad';
    case 'no-key':
    case 'strangers-key':
    case 'switched-off-key':
      // Whoever presents another certificate is not our proxy, so nothing was learnt of it.
      if (finding === 'certificate-not-trusted') return 'unknown';
      return finding === 'refused' ? 'good' : 'bad';
    case 'plain-http':
      return finding === 'redirected' || finding === 'refused' ? 'good' : 'bad';
    case 'other-name':
      return finding === 'refused' ? 'good' : 'bad';
  }
}

function describe(result: ProbeResult): string {
  switch (result.kind) {
    case 'upgraded':
      return 'HTTP 101';
    case 'failure':
      return result.code;
    case 'answer':
      return `HTTP ${result.status}`;
  }
}
