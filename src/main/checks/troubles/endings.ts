import type { Diagnosis } from '../../../contract/check.ts';
import type { Setup } from '../../../contract/setup.ts';
import type { TroubleCure, TroubleId } from '../../../contract/trouble.ts';
import type { ProbeOutcome } from '../../probe/probe.ts';
import { locateEnd } from '../../probe/request-stages.ts';
import type { Evidence } from './evidence.ts';
import { cannotTell, clear, defineTrouble, found, type KnownTrouble } from './trouble.ts';

/** Troubles that a visit names by the very way it ends: whatever it ends in, what is to blame is known. */

/** Whether one visit that got in speaks for all others: what concerns the visitor may stop another one. */
type Scope = 'everybody' | 'this-visitor';

/** Whether a visit came all the way: Home Assistant answered, or whatever is behind a further address. */
export function gotIn(withKey: ProbeOutcome | undefined): boolean {
  return locateEnd('answer', withKey) === 'beyond';
}

function defineEnding(
  id: TroubleId,
  endings: readonly Diagnosis[] | ((setup: Setup) => readonly Diagnosis[]),
  scope: Scope,
  cure: TroubleCure = 'by-hand',
): KnownTrouble {
  return defineTrouble(id, ['name', 'withKey', 'withoutKey'], ({ setup, name, withKey, withoutKey }) => {
    // What answers at another address is not Cloudflare, and says nothing of it.
    if (name?.diagnosis === 'resolves-elsewhere') return cannotTell('by-hand', `DNS: ${name.saw}`);
    const ofThis = typeof endings === 'function' ? endings(setup) : endings;
    const ended = [withKey, withoutKey].find((outcome) => outcome && ofThis.includes(outcome.diagnosis));
    if (ended) return found(cure, ended.saw);
    return gotIn(withKey) && scope === 'everybody'
      ? clear(withKey?.saw)
      : cannotTell('by-hand', withKey?.saw);
  });
}

export const nameUnreliable = defineEnding('name-unreliable', ['name-unreliable'], 'everybody');
export const resolverBlocked = defineEnding('resolver-blocked', ['resolver-blocked'], 'this-visitor');
export const edgeUnreachable = defineEnding('edge-unreachable', ['edge-unreachable'], 'this-visitor');
export const connectionInspected = defineEnding(
  'connection-inspected',
  ['connection-inspected'],
  'this-visitor',
);
export const clockWrong = defineEnding('clock-wrong', ['clock-wrong'], 'this-visitor');
export const personAsked = defineEnding('person-asked', ['challenged'], 'this-visitor');
export const accessInFront = defineEnding('access-in-front', ['access-in-front'], 'everybody');
export const workerInFront = defineEnding('worker-in-front', ['worker-in-front'], 'everybody');
export const sentElsewhere = defineEnding('sent-elsewhere', ['sent-elsewhere'], 'everybody');
export const redirectLoop = defineEnding('redirect-loop', ['redirect-loop'], 'everybody', 'build');
export const refusedAtEdge = defineEnding('refused-at-edge', ['refused-at-edge'], 'this-visitor');
export const tooManyVisits = defineEnding('too-many-visits', ['rate-limited'], 'this-visitor');
/** What a server answers at an address to which the record leads: with a tunnel there is to be none. */
const serverEndings = [
  'origin-closed',
  'origin-unreachable',
  'origin-not-secure',
  'origin-certificate-unknown',
  'origin-refuses-edge',
] as const satisfies readonly Diagnosis[];

export const recordRefused = defineEnding(
  'record-refused',
  ({ reach }) =>
    reach?.by === 'public-address'
      ? ['record-refused']
      : ['record-refused', 'server-behind', ...serverEndings],
  'everybody',
  'build',
);

/** The home's end without a tunnel, by the place where Cloudflare did not get on (facts: cloudflare#origin-errors). */
export const originUnreachable = defineServerEnding('origin-unreachable', ['origin-unreachable']);
export const originClosed = defineServerEnding('origin-closed', ['origin-closed']);
/** What answers no answer ended the handshake too late for Cloudflare to say so. */
export const originNotSecure = defineServerEnding('origin-not-secure', [
  'origin-not-secure',
  'server-behind',
]);
export const originCertificateUnknown = defineServerEnding('origin-certificate-unknown', [
  'origin-certificate-unknown',
]);
export const originRefusesEdge = defineServerEnding('origin-refuses-edge', ['origin-refuses-edge']);

function defineServerEnding(id: (typeof serverEndings)[number], endings: readonly Diagnosis[]): KnownTrouble {
  return defineEnding(id, endings, 'everybody', 'connect-home');
}

/**
 * The connector loses the request for a WebSocket over QUIC, or QUIC itself breaks off again and again
 * (facts: cloudflare#cloudflared-quic). A page that came through says nothing of it.
 */
export const upgradeLost = defineTrouble('upgrade-lost', ['withKey', 'socket', 'complaints'], (seen) => {
  const { withKey, socket, complaints } = seen;
  const breaks = complaints?.includes('quic-breaks-off') && 'its log: QUIC breaks off again and again';
  const lost = [socket, withKey].find((outcome) => outcome?.diagnosis === 'socket-refused');
  if (lost) return found(cureTransport(seen), `WebSocket: ${lost.saw}`, breaks);
  const isUp = socket?.diagnosis === 'upgraded';
  if (breaks && withKey?.diagnosis === 'answered' && socket && !isUp) {
    return found(cureTransport(seen), `WebSocket: ${socket.saw}`, breaks);
  }
  return isUp && !breaks ? clear(socket.saw) : cannotTell('by-hand', socket?.saw, breaks);
});

/** Where it goes over HTTP/2 already, the same once more would not help. */
function cureTransport({ setup }: Evidence<never>): TroubleCure {
  return setup.transport === 'http2' ? 'by-hand' : 'over-http2';
}

/**
 * Home Assistant bans an address after wrong logins, and then refuses everybody behind it (facts: home-assistant#login-limit).
 * It keeps us out where our own visit ended so, or where its log names an address of this computer.
 */
export const addressBanned = defineTrouble(
  'address-banned',
  ['withKey', 'banned', 'ownAddresses'],
  ({ withKey, banned, ownAddresses = [] }) => {
    const ours = banned?.filter((address) => ownAddresses.includes(address)) ?? [];
    if (withKey?.diagnosis === 'home-banned') return found('by-hand', withKey.saw, ...describeBans(banned));
    if (ours.length > 0) return found('by-hand', ...describeBans(ours));
    if (withKey?.diagnosis === 'answered') return clear(withKey.saw);
    return cannotTell(banned ? 'by-hand' : 'log-in', withKey?.saw, ...describeBans(banned));
  },
);

/** Somebody else is shut out: Home Assistant's log names each address that was banned since its last start. */
export const othersBanned = defineTrouble(
  'others-banned',
  ['withKey', 'banned', 'ownAddresses'],
  ({ withKey, banned, ownAddresses = [] }) => {
    if (!banned) return cannotTell('log-in');
    const others = banned.filter((address) => !ownAddresses.includes(address));
    if (others.length === 0) return clear('its log names none');
    // Whose they are is told by the visit: it may be one of these.
    return withKey?.diagnosis === 'home-banned'
      ? cannotTell('by-hand', ...describeBans(others))
      : found('by-hand', others.join(', '));
  },
);

function describeBans(banned: readonly string[] = []): readonly string[] {
  return banned.map((address) => `Home Assistant banned ${address}`);
}

/** Whatever ended the visit, it did not get in. Looked at last, and said where nothing else explains it. */
export const visitFailed = defineTrouble('visit-failed', ['withKey'], ({ withKey }) => {
  if (!withKey) return cannotTell('by-hand');
  return gotIn(withKey) ? clear(withKey.saw) : found('by-hand', withKey.saw);
});
