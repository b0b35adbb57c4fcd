import type { Diagnosis } from '../../contract/check.ts';
import { readHomeName } from './home-manifest.ts';
import type { ProbeRequest, ProbeResult } from './prober.ts';

type Answer = Extract<ProbeResult, { kind: 'answer' }>;

/** What a request was for: a redirect means something else when it leads to the very same place. */
export type Asked = Pick<ProbeRequest, 'hostname' | 'protocol' | 'path'>;

/** What an answer to a visit means (facts: cloudflare#answers-from-outside). Pure. */
export function diagnoseAnswer(answer: Answer, asked: Asked): Diagnosis {
  return atTheEdge(answer, asked) ?? behindTheEdge(answer);
}

/** What Cloudflare answers by itself, or somebody's settings there; `undefined` where the answer may be the home's. */
function atTheEdge(answer: Answer, asked: Asked): Diagnosis | undefined {
  const { status, headers } = answer;
  // Cloudflare stops everybody to see whether they are a person, so nobody can tell what the lock would have done.
  if (headers['cf-mitigated'] === 'challenge') return 'challenged';
  if (isFromAccess(answer, asked)) return 'access-in-front';
  if (status >= 300 && status < 400) return diagnoseRedirect(headers.location, asked);
  const code = isForwarded(answer) ? undefined : edgeErrorIn(answer.body);
  if (code !== undefined) return diagnoseEdgeError(code);
  if (status === 403) return diagnoseRefusal(answer);
  if (status === 421) return 'misdirected';
  if (status === 429) return 'rate-limited';
  if (status >= 520 && status <= 527) return diagnoseServer(status);
  return status === 530 ? 'not-resolved' : undefined;
}

function behindTheEdge(answer: Answer): Diagnosis {
  const { status, body } = answer;
  const text = body.trim();
  if (isRefusalOfServer(answer)) return 'origin-refuses-edge';
  if (status === 502 || status === 503 || status === 504) return 'home-silent';
  if (status === 400 && text === '400: Bad Request') return 'home-refuses-proxy';
  if (status === 400 && /No WebSocket UPGRADE hdr|Can "Upgrade" only to "WebSocket"/i.test(text)) {
    return 'socket-refused';
  }
  if (status === 404 && body === '') return 'no-such-service';
  if (status === 200) return readHomeName(body) === undefined ? 'not-home-assistant' : 'answered';
  if (status === 401 || status === 404) return 'not-home-assistant';
  return status >= 500 ? 'home-failed' : 'unexpected-answer';
}

/** What an answer from behind the edge means where no particular one is expected. */
export function diagnoseForwarded(answer: Answer): Diagnosis {
  if (isHomeBan(answer)) return 'home-banned';
  return [502, 503, 504].includes(answer.status) ? 'home-silent' : 'answered';
}

/**
 * What an answer at a further address means, where something other than Home Assistant is. The connector itself answers without a
 * body where it knows no such name.
 */
export function diagnoseServiceAnswer(answer: Answer, asked: Asked): Diagnosis {
  const isSilent = [502, 503, 504].includes(answer.status);
  if (!isForwarded(answer)) {
    return atTheEdge(answer, asked) ?? (isSilent ? 'service-silent' : 'unexpected-answer');
  }
  if (isSilent) return 'service-silent';
  return answer.status === 404 && answer.body === '' ? 'no-such-service' : 'service-answered';
}

/** The edge notes what it did with an answer that came from behind it, and never with its own pages. */
export function isForwarded({ headers }: Pick<Answer, 'headers'>): boolean {
  return headers['cf-cache-status'] !== undefined;
}

/** Access sends people to its login page, and answers programs itself. */
function isFromAccess({ headers }: Answer, { hostname }: Asked): boolean {
  const to = headers.location ? URL.parse(headers.location, `https://${hostname}`) : null;
  return (
    Object.keys(headers).some((name) => name.startsWith('cf-access-')) ||
    /^cloudflare-access\b/i.test(headers['www-authenticate'] ?? '') ||
    to?.hostname.endsWith('.cloudflareaccess.com') === true ||
    to?.pathname.startsWith('/cdn-cgi/access/') === true
  );
}

/** What Cloudflare says of a server at an address (facts: cloudflare#origin-errors). */
function diagnoseServer(status: number): Diagnosis {
  switch (status) {
    case 521:
      return 'origin-closed';
    case 522:
    case 523:
    case 524:
      return 'origin-unreachable';
    case 525:
      return 'origin-not-secure';
    case 526:
      return 'origin-certificate-unknown';
    default:
      return 'server-behind';
  }
}

/**
 * The home's own server answers so who shows it no certificate that it believes, and who comes from a network that it does not let
 * in (facts: cloudflare#origin-refusals).
 */
function isRefusalOfServer({ status, body }: Answer): boolean {
  if (status === 400 && /SSL certificate (was sent|error)/i.test(body)) return true;
  return status === 403 && /<center>nginx/i.test(body);
}

function diagnoseRedirect(location: string | undefined, { hostname, protocol, path }: Asked): Diagnosis {
  const from = new URL(path, `${protocol === 'http' ? 'http' : 'https'}://${hostname}`);
  const to = location === undefined ? null : URL.parse(location, from);
  if (to === null) return 'unexpected-answer';
  if (to.hostname !== from.hostname || to.pathname !== from.pathname) return 'sent-elsewhere';
  return from.protocol === 'http:' && to.protocol === 'https:' ? 'redirected' : 'redirect-loop';
}

function diagnoseRefusal(answer: Answer): Diagnosis {
  // Home Assistant's own refusal comes through the edge like any answer, and has passed the lock.
  if (isHomeBan(answer)) return 'home-banned';
  if (isForwarded(answer)) return isRefusalOfServer(answer) ? 'origin-refuses-edge' : 'not-home-assistant';
  return answer.headers['cf-ray'] ? 'blocked' : 'unexpected-answer';
}

/** How Home Assistant answers everything from an address that it has banned (facts: home-assistant#login-limit). */
export function isHomeBan({ status, body }: Pick<Answer, 'status' | 'body'>): boolean {
  return status === 403 && body.trim() === '403: Forbidden';
}

/** In its short pages for programs, and in its long ones for people (facts: cloudflare#edge-errors). */
function edgeErrorIn(body: string): number | undefined {
  const [, code] = /\berror(?:\s+code)?:?\s*(?:<[^>]*>\s*)*(1\d{3})\b/i.exec(body) ?? [];
  return code === undefined ? undefined : Number(code);
}

/** Cloudflare's errors of four digits (facts: cloudflare#edge-errors). */
function diagnoseEdgeError(code: number): Diagnosis {
  switch (code) {
    case 1020:
      return 'blocked';
    case 1015:
      return 'rate-limited';
    case 1016:
      return 'not-resolved';
    case 1033:
      return 'tunnel-down';
    case 1005:
    case 1006:
    case 1007:
    case 1008:
    case 1009:
    case 1010:
    case 1011:
    case 1012:
    case 1106:
      return 'refused-at-edge';
    default:
      return code >= 1100 && code < 1200 ? 'worker-in-front' : 'record-refused';
  }
}
