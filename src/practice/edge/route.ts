import type { FieldValues } from '../../rules-language/fields.ts';
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
  originTrouble,
  redirectToHttps,
  tunnelError,
  unknownHostname,
} from './answer.ts';
import { goOnward, judgePlace, type Onward, redirectOf, stopBehind } from './around-the-rules.ts';
import { judge } from './firewall.ts';
import { type EdgeRequest, fieldsOf } from './request.ts';
import type { EdgeConnector, EdgeRule, EdgeRulesAround, EdgeView, EdgeZone, OriginPlace } from './view.ts';

export type Route = { readonly kind: 'answer'; readonly answer: Answer } | Forwarding;

export interface Forwarding {
  readonly kind: 'forward';
  /** As it goes on: rules may have changed what is asked for. */
  readonly request: EdgeRequest;
  readonly zone: EdgeZone;
  readonly to: ThroughTunnel | ToAddress;
}

export interface ThroughTunnel {
  readonly by: 'tunnel';
  readonly origin: Extract<Origin, { kind: 'service' }>;
  /** What takes it there. */
  readonly connector: EdgeConnector;
}

/** Over the open internet, to the server at an address. */
export interface ToAddress {
  readonly by: 'address';
  readonly place: OriginPlace;
  readonly encryption: OriginEncryption;
}

/** What the SSL mode of the zone makes of the way to the origin (facts: cloudflare#ssl-modes). */
export type OriginEncryption = 'none' | 'not-verified' | 'verified';

/**
 * What becomes of one request: redirects, rules and what is around them, DNS, tunnel, ingress, in this order. Pure but for the questions to the view.
 */
export function routeOf(request: EdgeRequest, view: EdgeView, ray: string, now: Date): Route {
  const { hostname, connection } = request;
  const zone = view.zoneOf(hostname);
  if (zone === undefined) return answer(unknownHostname);
  if (connection.scheme === 'http' && view.setting(zone.id, 'always_use_https') === 'on') {
    return answer(redirectToHttps(hostname, request.target));
  }
  const fields = fieldsOf(request, zone.name, revocationOf(request, view), now);
  const around = view.rulesAround(zone.id);
  const redirect = redirectOf(request, fields, around);
  if (redirect) return answer(redirect);
  const stopped = stopByRules(request, fields, around, view.rulesOf(zone.id), ray);
  if (stopped) return answer(stopped);
  return alongRecord({ ...goOnward(request, fields, around), zone, view, ray });
}

/** A visitor from an allowed place is judged by no custom rule. */
function stopByRules(
  request: EdgeRequest,
  fields: FieldValues,
  around: EdgeRulesAround,
  rules: readonly EdgeRule[],
  ray: string,
): Answer | undefined {
  const place = judgePlace(request, around.addressRules);
  if (typeof place === 'object') return place;
  switch (place === 'allowed' ? 'pass' : judge(rules, fields)) {
    case 'block':
      return blocked(request.hostname, ray);
    case 'challenge':
      return challenged(request.hostname);
    case 'broken-rule':
      return brokenRule;
    case 'pass':
      return stopBehind(request, fields, around);
  }
}

/** A request that the rules let pass. */
interface Judged extends Onward {
  readonly zone: EdgeZone;
  readonly view: EdgeView;
  readonly ray: string;
}

function alongRecord(judged: Judged): Route {
  const { request, recordOf, zone, view } = judged;
  const record = view.recordFor(recordOf);
  if (record === undefined || !record.proxied) return answer(originDnsError);
  if (request.upgrade !== 'none' && !upgradeAllowed(request, zone, view)) return answer(badRequest());
  if (record.type !== 'CNAME') return toAddress(record.content, judged);
  const tunnelId = tunnelIdIn(record.content);
  // A proxied record to another name would lead out of practice mode.
  if (tunnelId === undefined) return answer(originDnsError);
  return throughTunnel(tunnelId, judged);
}

/** Cloudflare goes to the port that it was visited at, and without encryption to 80 (facts: cloudflare#ports). */
function toAddress(address: string, { request, zone, view, ray }: Judged): Route {
  const mode = encryptionOf(view.setting(zone.id, 'ssl'));
  const encryption = request.connection.scheme === 'http' ? 'none' : mode;
  const place = view.originAt(address, encryption === 'none' ? 80 : visitedPort(request));
  // Nobody is there to refuse, so the real edge waits until its patience ends.
  if (place === undefined) return answer(originTrouble(522, request.hostname, ray));
  return { kind: 'forward', request, zone, to: { by: 'address', place, encryption } };
}

/** The practice edge listens at one port and plays all of them: which one is meant stands beside the name. */
function visitedPort(request: EdgeRequest): number {
  const [, port = '443'] = /:(\d+)$/.exec(request.header('host')) ?? [];
  return httpsPorts.has(Number(port)) ? Number(port) : 443;
}

/** The ports at which Cloudflare answers over HTTPS (facts: cloudflare#ports). */
const httpsPorts: ReadonlySet<number> = new Set([443, 2053, 2083, 2087, 2096, 8443]);

function encryptionOf(mode: unknown): OriginEncryption {
  switch (mode) {
    case 'off':
    case 'flexible':
      return 'none';
    case 'strict':
      return 'verified';
    default:
      return 'not-verified';
  }
}

function throughTunnel(tunnelId: string, { request, zone, view }: Judged): Route {
  const tunnel = view.tunnel(tunnelId);
  if (tunnel?.connected !== true) return answer(tunnelError);
  const origin = originFor(tunnel.ingress, request.hostname, request.path);
  if (origin.kind === 'status') return answer(emptyPage(origin.status));
  const { connector = { id: '', address: PRACTICE_HOST_ADDRESS } } = tunnel;
  return { kind: 'forward', request, zone, to: { by: 'tunnel', origin, connector } };
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
