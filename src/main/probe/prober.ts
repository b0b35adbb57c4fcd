import type { ClientRequest, IncomingMessage } from 'node:http';
import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP } from 'node:net';
import { z } from 'zod';
import { codeOfFailure } from './failure-code.ts';
import { publicResolvers, type Resolution, type Resolvers, resolveName } from './resolve-name.ts';

/** How the internet is reached: as it is, or the pretend edge of a practice world. */
export interface Outside {
  readonly resolvers: Resolvers;
  readonly httpsPort: number;
  readonly httpPort: number;
  /** Trusted besides the system's authorities: the practice edge has its own. */
  readonly authority?: string;
  /** Where a public address is played on this computer; `null` where nobody answers. Absent: addresses are real. */
  readonly findOrigin?: (
    address: string,
    port: number,
  ) => Promise<{ readonly host: string; readonly port: number } | null>;
  /** Where on this computer or at home a visit to an address really goes; `null`: to nobody. Absent: to the address itself. */
  readonly reach?: (
    address: string,
    port: number,
  ) => Promise<{ readonly host: string; readonly port: number } | null>;
  /** Tells who asks by which public address they come, in lines such as `ip=192.0.2.10`. Absent: nobody can say. */
  readonly trace?: string;
  /** The same at an address of IPv6, which only somebody with one reaches. */
  readonly traceOverIpv6?: string;
  /**
   * Which router is asked for the ports that it hands on into the home: the one of this computer's network, or a practice world's,
   * at this address and in this network. Absent: none is.
   */
  readonly router?: 'in-this-network' | { readonly description: string; readonly network: string };
}

export const publicInternet: Outside = {
  resolvers: publicResolvers,
  httpsPort: 443,
  httpPort: 80,
  // (facts: cloudflare#trace)
  trace: 'https://1.1.1.1/cdn-cgi/trace',
  traceOverIpv6: 'https://[2606:4700:4700::1111]/cdn-cgi/trace',
  router: 'in-this-network',
};

/** A key as a client presents it: both halves in PEM, or the file that was handed over and its passphrase. */
export type ClientKey =
  | { readonly privateKeyPem: string; readonly certificatePem: string }
  | { readonly pkcs12: Uint8Array; readonly passphrase: string };

/** What came back. `code` is Node's error code, for instance `ECONNREFUSED`. */
export type ProbeResult =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    }
  | { readonly kind: 'upgraded' }
  | { readonly kind: 'failure'; readonly code: string };

export interface ProbeRequest {
  readonly hostname: string;
  /** How the name is spelled in the request, where that is not as it is: capitals, a port, a dot at its end. */
  readonly spelled?: string;
  readonly address: string;
  readonly protocol: 'https' | 'http' | 'websocket';
  /** Where it is not the protocol's own. */
  readonly port?: number;
  /** Sent as it stands. */
  readonly path: string;
  /** GET when absent. */
  readonly method?: string;
  /** As which program the visit introduces itself, where not as this one. */
  readonly program?: string;
  readonly key?: ClientKey;
}

/** A client on the outside, with or without a key. Every probe is a new connection. */
export interface Prober {
  resolve(hostname: string): Promise<Resolution>;
  probe(request: ProbeRequest): Promise<ProbeResult>;
}

const TIMEOUT_MS = 15_000;
const LONGEST_BODY = 4096;

export function createProber(outside: Outside): Prober {
  return {
    resolve: (hostname) => resolveName(hostname, outside.resolvers),
    probe: (request) => probeWhereItLeads(request, outside),
  };
}

async function probeWhereItLeads(probe: ProbeRequest, outside: Outside): Promise<ProbeResult> {
  if (!outside.reach) return sendProbe(probe, outside);
  const { address, hostname, port, protocol } = probe;
  const usual = protocol === 'http' ? outside.httpPort : outside.httpsPort;
  const place = await outside.reach(address, port ?? usual);
  if (place === null) return { kind: 'failure', code: 'ETIMEDOUT' };
  // It is asked for what it was asked for: the name, and the port where one was said.
  const spelled = probe.spelled ?? (port === undefined ? hostname : `${hostname}:${port}`);
  return sendProbe({ ...probe, address: place.host, port: place.port, spelled }, outside);
}

function sendProbe(probe: ProbeRequest, outside: Outside): Promise<ProbeResult> {
  return new Promise((resolve) => {
    const fail = (error: NodeJS.ErrnoException): void =>
      resolve({ kind: 'failure', code: codeOfFailure(error) });
    const request = beginRequest(probe, outside);
    if (typeof request === 'string') return resolve({ kind: 'failure', code: request });
    request.on('response', (response) => readAnswer(response).then(resolve, fail));
    request.on('upgrade', (_response, socket) => {
      socket.destroy();
      resolve({ kind: 'upgraded' });
    });
    request.on('timeout', () => request.destroy(Object.assign(new Error('timeout'), { code: 'ETIMEDOUT' })));
    request.on('error', fail);
    request.end();
  });
}

/** What Node and OpenSSL have no code for: the key file is damaged, or its words are others. */
const KEY_UNREADABLE = 'ERR_TLS_KEY_UNREADABLE';
const Coded = z.object({ code: z.string() });

/** The request, or the code of why there is none: a key that cannot be read is seen before anybody is visited. */
function beginRequest(probe: ProbeRequest, outside: Outside): ClientRequest | string {
  try {
    return probe.protocol === 'http'
      ? plainRequest(plainOptions(probe, outside))
      : secureRequest(secureOptions(probe, outside));
  } catch (error) {
    return Coded.safeParse(error).data?.code ?? KEY_UNREADABLE;
  }
}

function plainOptions(
  { hostname, spelled, port, address, path, method = 'GET', program = 'Latchkey' }: ProbeRequest,
  { httpPort }: Pick<Outside, 'httpPort'>,
) {
  return {
    host: address,
    port: port ?? httpPort,
    path,
    method,
    headers: {
      host: spelled ?? (port === undefined ? hostname : `${hostname}:${port}`),
      'user-agent': program,
    },
    agent: false as const,
    timeout: TIMEOUT_MS,
  };
}

function secureOptions(probe: ProbeRequest, outside: Outside) {
  const upgrade = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    // Any 16 bytes will do (RFC 6455 §4.1): nothing is spoken over this socket.
    'sec-websocket-key': 'TGF0Y2hrZXkgY2hlY2tzIQ==',
  };
  const base = plainOptions(probe, outside);
  return {
    ...base,
    port: probe.port ?? outside.httpsPort,
    headers: probe.protocol === 'websocket' ? { ...base.headers, ...upgrade } : base.headers,
    // A number is no server name (RFC 6066 §3).
    servername: isIP(probe.hostname) === 0 ? probe.hostname : '',
    ...(outside.authority ? { ca: outside.authority } : {}),
    ...(probe.key ? identityOptions(probe.key) : {}),
  };
}

export function identityOptions(key: ClientKey) {
  return 'pkcs12' in key
    ? { pfx: Buffer.from(key.pkcs12), passphrase: key.passphrase }
    : { key: key.privateKeyPem, cert: key.certificatePem };
}

export async function readAnswer(
  response: IncomingMessage,
): Promise<Extract<ProbeResult, { kind: 'answer' }>> {
  let body = '';
  response.setEncoding('utf8');
  for await (const part of response) {
    body += String(part);
    if (body.length > LONGEST_BODY) break;
  }
  const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
  return {
    kind: 'answer',
    status: response.statusCode ?? 0,
    headers: Object.fromEntries(headers),
    body: body.slice(0, LONGEST_BODY),
  };
}
