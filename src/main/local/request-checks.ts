import type { IncomingMessage } from 'node:http';

/** Where the window asks for the socket over which it watches. */
const socketPath = '/watches';

/**
 * Why a request is not answered. Any web page the user has open can send requests to 127.0.0.1, and a name that
 * somebody else controls can be made to point there; these are the marks by which we tell our own page.
 */
export type RequestRefusal =
  | 'HOST_WRONG'
  | 'TARGET_WRONG'
  | 'ORIGIN_WRONG'
  | 'SITE_WRONG'
  | 'NOT_A_DOWNLOAD'
  | 'METHOD_WRONG'
  | 'CONTENT_TYPE_WRONG'
  | 'LENGTH_MISSING'
  | 'TOO_LARGE'
  | 'MALFORMED'
  | 'TOKEN_WRONG'
  | 'SESSION_MISSING'
  | 'NOT_FOUND';

export const refusalStatus: Readonly<Record<RequestRefusal, number>> = {
  HOST_WRONG: 421,
  TARGET_WRONG: 400,
  ORIGIN_WRONG: 403,
  SITE_WRONG: 403,
  NOT_A_DOWNLOAD: 403,
  METHOD_WRONG: 405,
  CONTENT_TYPE_WRONG: 415,
  LENGTH_MISSING: 411,
  TOO_LARGE: 413,
  MALFORMED: 400,
  TOKEN_WRONG: 401,
  SESSION_MISSING: 401,
  NOT_FOUND: 404,
};

/** For every request: addressed to us by our own name, with a plain path (against DNS rebinding and proxies' forms). */
export function refuseAddress(request: IncomingMessage, port: number): RequestRefusal | undefined {
  const hosts = valuesOf(request, 'host');
  const ours = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (hosts.length !== 1 || !ours.includes(hosts[0] ?? '')) return 'HOST_WRONG';
  return request.url?.startsWith('/') === true ? undefined : 'TARGET_WRONG';
}

/** For the page's files: opened by the user or asked for by the page, never pulled in by another site. */
export function refuseRead(request: IncomingMessage): RequestRefusal | undefined {
  if (request.method !== 'GET') return 'METHOD_WRONG';
  const site = request.headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none' ? undefined : 'SITE_WRONG';
}

/**
 * For the page itself. A file of the user's leads here too (`--open`), and to browsers a file is another site. So what
 * takes up a whole tab may come from elsewhere: it can neither be read nor framed from there, and knows no secret.
 */
export function refusePage(request: IncomingMessage): RequestRefusal | undefined {
  const refusal = refuseRead(request);
  if (refusal !== 'SITE_WRONG') return refusal;
  const { 'sec-fetch-site': site, 'sec-fetch-mode': mode, 'sec-fetch-dest': dest } = request.headers;
  return site === 'cross-site' && mode === 'navigate' && dest === 'document' ? undefined : refusal;
}

/** For everything that acts: a JSON POST by a script of our own page, no longer than `limit` bytes. */
export function refuseCall(request: IncomingMessage, limit: number): RequestRefusal | undefined {
  if (request.method !== 'POST') return 'METHOD_WRONG';
  return refuseOtherPages(request) ?? refuseBody(request, limit);
}

/**
 * For the socket over which the window watches. Browsers let every page ask any place for one: the origin
 * is what tells ours (RFC 6455, section 10.2), beside the secret.
 */
export function refuseSocket(request: IncomingMessage): RequestRefusal | undefined {
  if (request.url !== socketPath) return 'NOT_FOUND';
  if (request.method !== 'GET') return 'METHOD_WRONG';
  return refuseOtherPages(request);
}

/** Sent by a script of our own page, of which browsers tell the origin. */
function refuseOtherPages(request: IncomingMessage): RequestRefusal | undefined {
  const origins = valuesOf(request, 'origin');
  if (origins.length !== 1 || origins[0] !== `http://${request.headers.host}`) return 'ORIGIN_WRONG';
  const site = request.headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' ? undefined : 'SITE_WRONG';
}

/** A file is handed to the browser's own download; `fetch` in a page cannot claim to be a navigation. */
export function refuseDownload(request: IncomingMessage): RequestRefusal | undefined {
  if (request.method !== 'GET') return 'METHOD_WRONG';
  if (request.headers['sec-fetch-site'] !== 'same-origin') return 'SITE_WRONG';
  return request.headers['sec-fetch-mode'] === 'navigate' ? undefined : 'NOT_A_DOWNLOAD';
}

/** The length must be announced, and Node lets no more than that through, so a body cannot outgrow the limit. */
function refuseBody(request: IncomingMessage, limit: number): RequestRefusal | undefined {
  const {
    'content-type': type,
    'content-length': length,
    'content-disposition': disposition,
  } = request.headers;
  if (type?.split(';')[0]?.trim() !== 'application/json' || disposition !== undefined)
    return 'CONTENT_TYPE_WRONG';
  if (length === undefined) return 'LENGTH_MISSING';
  return Number(length) <= limit ? undefined : 'TOO_LARGE';
}

/** All values a header was sent with: Node keeps only the first of some that must not be repeated. */
function valuesOf(request: IncomingMessage, name: string): readonly string[] {
  return request.headersDistinct[name] ?? [];
}
