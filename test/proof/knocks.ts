import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { type AgreedException, httpMethods, type ResolvedException } from '../../src/contract/exception.ts';
import { isPermitted } from '../../src/practice/edge/agreed-exceptions.ts';
import { type EdgeClient, type EdgeRequest, readRequest } from '../../src/practice/edge/request.ts';

/** One request of somebody without a key, in the terms that exceptions are agreed in. */
export interface Knock {
  readonly hostname: string;
  /** The address as the client writes it. */
  readonly host: string;
  readonly scheme: 'https' | 'http';
  readonly method: string;
  /** As sent, with every trick in it. */
  readonly path: string;
  readonly client: EdgeClient;
  /** What the program calls itself; nothing where no exception asks for it. */
  readonly program?: string;
}

/** In no network that an exception of the flows is for. */
export const stranger: EdgeClient = { ip: '203.0.113.50', country: 'DE', asn: 64_496 };

/** The same in a country that no flow allows. */
export const strangerAbroad: EdgeClient = { ...stranger, country: 'US' };

/**
 * What strangers try where exceptions are agreed: each exception's own request, and the same with one thing other than it was
 * agreed. What is agreed itself is among them: it is an exposure as soon as nobody agrees any more.
 */
export function listKnocks(
  agreed: readonly AgreedException[],
  hostnames: readonly string[],
): readonly Knock[] {
  const all = agreed.flatMap((each) =>
    listOwnKnocks(each).flatMap((own) => [
      own,
      { ...own, scheme: 'http' as const },
      ...(own.program === undefined ? [] : [{ ...own, program: 'another' }]),
      ...httpMethods.map((method) => ({ ...own, method })),
      ...[
        stranger,
        { ...own.client, asn: own.client.asn + 1 },
        { ...own.client, country: strangerAbroad.country },
      ].map((client) => ({ ...own, client })),
      ...[...disguise(own.path), ...listOtherPaths(agreed)].map((path) => ({ ...own, path })),
      ...hostnames.map((hostname) => ({ ...own, hostname, host: hostname })),
      ...respell(own.hostname).map((host) => ({ ...own, host })),
    ]),
  );
  return [...new Map(all.map((knock) => [JSON.stringify(knock), knock])).values()];
}

/**
 * Those that nobody agreed to, from wherever they come and however the address is written, as the practice edge reads that.
 * Real strangers send them: each of them has to be refused.
 */
export function listUnwelcomeKnocks(
  agreed: readonly AgreedException[],
  hostnames: readonly string[],
): readonly Knock[] {
  const now = new Date();
  return listKnocks(agreed, hostnames).filter(
    (knock) =>
      !agreed.some((each) => {
        const welcome = { ...knock, host: knock.hostname, client: insider(each) };
        return isPermitted(readKnock(welcome), each, now);
      }),
  );
}

/** The request that an exception was agreed for, once for each of its paths. */
export function listOwnKnocks({ hostname, exception }: AgreedException): readonly Knock[] {
  const [method] = exception.methods;
  if (!method) return [];
  const client = insider({ hostname, exception });
  return pathsOf(exception.reach).map((path) => ({
    ...{ hostname, host: hostname, scheme: 'https' as const, method, path, client },
    ...(exception.program === null ? {} : { program: `${exception.program}2026.3` }),
  }));
}

/** As the edge reads it: with rules that get the address as it was written. */
export function readKnock({ host, scheme, method, path, client, program }: Knock): EdgeRequest {
  const message = new IncomingMessage(unused);
  Object.assign(message, { url: path, method });
  message.headers.host = host;
  if (program !== undefined) message.headers['user-agent'] = program;
  const request = readRequest(message, { scheme, client, identity: { kind: 'none' } }, 'as-sent');
  if (!request) throw new Error(`the edge would not read ${host}${path}`);
  return request;
}

const unused = new Socket();

/** Somebody in the place that an exception is for. */
function insider({ exception: { from } }: AgreedException): EdgeClient {
  const [asn = stranger.asn] = from.asns;
  const [country = stranger.country] = from.countries;
  const [ip] = (from.networks[0] ?? stranger.ip).split('/');
  return { ip: ip ?? stranger.ip, asn, country };
}

function pathsOf(reach: ResolvedException['reach']): readonly string[] {
  switch (reach.kind) {
    case 'exact':
      return reach.paths;
    case 'every-path':
      return ['/'];
  }
}

/** The same path for a server that is lenient, or for a rule that reads it another way. */
function disguise(path: string): readonly string[] {
  const [, first = ''] = path.split('/');
  const rest = path.slice(first.length + 1);
  return [
    ...[
      `${path}/`,
      `${path}.`,
      `${path}/.`,
      `${path}/..`,
      `${path}/../../websocket`,
      `${path}%2f..%2fwebsocket`,
    ],
    ...[`/.${path}`, `/x/..${path}`, `/%2e${path}`, `/x/%2e%2e${path}`, `/${path}`, `/${first}/${rest}`],
    ...[
      path.toUpperCase(),
      path.replaceAll('/', '\\').replace('\\', '/'),
      `${path}\\`,
      `${path};x`,
      `${path}%00`,
    ],
    `/%${first.charCodeAt(0).toString(16)}${first.slice(1)}${rest}`,
  ];
}

/** What else there is at a home, and what is an exception at another address. */
function listOtherPaths(agreed: readonly AgreedException[]): readonly string[] {
  const elsewhere = agreed.flatMap(({ exception }) => pathsOf(exception.reach));
  return ['/', '/api/websocket', '/auth/authorize', '/api/webhook/', '/api/webhook/another', ...elsewhere];
}

function respell(hostname: string): readonly string[] {
  return [hostname.toUpperCase(), `${hostname}.`, `${hostname}:443`];
}
