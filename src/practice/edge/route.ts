import { PRACTICE_HOST_ADDRESS } from '../connector/connector-place.ts';
import { type Origin, originFor } from '../connector/ingress.ts';
import {
  type Answer,
  badRequest,
  blocked,
  brokenRule,
  challenged,
  emptyPage,
  originDnsError,
  redirectToHttps,
  tunnelError,
  unknownHostname,
} from './answer.ts';
import { judge } from './firewall.ts';
import { type EdgeRequest, fieldsOf } from './request.ts';
import type { EdgeConnector, EdgeView, EdgeZone } from './view.ts';

export type Route = { readonly kind: 'answer'; readonly answer: Answer } | Forwarding;

export interface Forwarding {
  readonly kind: 'forward';
  readonly zone: EdgeZone;
  readonly origin: Extract<Origin, { kind: 'service' }>;
  /** What takes it there. */
  readonly connector: EdgeConnector;
}

/**
 * What becomes of one request: redirect, rules, DNS, tunnel, ingress, in this order. Pure but for the questions to the view.
 */
export function routeOf(request: EdgeRequest, view: EdgeView, ray: string, now: Date): Route {
  const { hostname, connection } = request;
  const zone = view.zoneOf(hostname);
  if (zone === undefined) return answer(unknownHostname);
  if (connection.scheme === 'http' && view.setting(zone.id, 'always_use_https') === 'on') {
    return answer(redirectToHttps(hostname, request.target));
  }
  const fields = fieldsOf(request, zone.name, revocationOf(request, view), now);
  switch (judge(view.rulesOf(zone.id), fields)) {
    case 'block':
      return answer(blocked(hostname, ray));
    case 'challenge':
      return answer(challenged(hostname));
    case 'broken-rule':
      return answer(brokenRule);
    case 'pass':
      return throughTunnel(request, zone, view);
  }
}

function throughTunnel(request: EdgeRequest, zone: EdgeZone, view: EdgeView): Route {
  const record = view.recordFor(request.hostname);
  if (record === undefined || !record.proxied) return answer(originDnsError);
  const tunnelId = record.type === 'CNAME' ? tunnelIdIn(record.content) : undefined;
  // A proxied record to anything but a tunnel would lead out of practice mode.
  if (tunnelId === undefined) return answer(originDnsError);
  const tunnel = view.tunnel(tunnelId);
  if (tunnel?.connected !== true) return answer(tunnelError);
  if (request.upgrade !== 'none' && !upgradeAllowed(request, zone, view)) return answer(badRequest());
  const origin = originFor(tunnel.ingress, request.hostname, request.path);
  if (origin.kind === 'status') return answer(emptyPage(origin.status));
  const { connector = { id: '', address: PRACTICE_HOST_ADDRESS } } = tunnel;
  return { kind: 'forward', zone, origin, connector };
}

/**
 * With WebSockets off the real edge drops the upgrade and the home sees an ordinary request, which Home Assistant answers
 * with 400; here the edge answers so itself. Other upgrades, such as to HTTP/2, are never forwarded.
 */
function upgradeAllowed(request: EdgeRequest, zone: EdgeZone, view: EdgeView): boolean {
  return request.upgrade === 'websocket' && view.setting(zone.id, 'websockets') !== 'off';
}

/** A revocation that is only pending is not enforced yet (facts: cloudflare#client-certificate-revocation). */
function revocationOf({ connection: { identity } }: EdgeRequest, view: EdgeView): 'revoked' | 'not-revoked' {
  if (identity.kind === 'none') return 'not-revoked';
  return view.clientCertificate(identity.fingerprint)?.status === 'revoked' ? 'revoked' : 'not-revoked';
}

function tunnelIdIn(content: string): string | undefined {
  return /^([0-9a-f-]{36})\.cfargotunnel\.com\.?$/i.exec(content)?.[1]?.toLowerCase();
}

function answer(given: Answer): Route {
  return { kind: 'answer', answer: given };
}
