import { z } from 'zod';
import { GoogleNetworks } from './google-networks.ts';
import { OtherDoors } from './other-door.ts';
import { DeviceId } from './setup.ts';

/** The locks that are tried from outside. */
export const checkKinds = [
  'name-resolves',
  'no-key',
  'strangers-key',
  'switched-off-key',
  'plain-http',
  'other-spellings',
  'exception-opens',
  'beside-exception',
  'exception-shut-here',
  'device-key',
  'key-not-listed-here',
  'websocket',
  // Only where the home is reached at a public address.
  'edge-certificate',
  'past-cloudflare',
  'past-cloudflare-with-key',
] as const;
export const CheckKind = z.enum(checkKinds);
export type CheckKind = z.infer<typeof CheckKind>;

/**
 * What a visit from outside ended in. The first row is what a good lock answers; the others say why not, in the order of the
 * way in: the name, the connection, Cloudflare's edge, the tunnel, the home.
 * - answered: the home answered                 - upgraded: a WebSocket was opened
 * - blocked: the lock refused (403)             - redirected: plain HTTP was sent to HTTPS at the same address
 * - not-resolved: no such name                  - name-unreliable: the resolvers cannot vouch for it (DNSSEC)
 * - resolver-blocked: only this network's own resolver can be asked, and does not know the name
 * - edge-unreachable: the internet is there, and Cloudflare's addresses are out of reach
 * - refused-at-edge: something other than a rule of the zone refused the visitor
 * - sent-elsewhere: a redirect to another place - redirect-loop: a redirect to the very same place
 * - record-refused: Cloudflare does not serve what the DNS record says
 * - server-behind: Cloudflare looked for a server at an address, and got no good answer there (facts: cloudflare#origin-errors).
 *   Where it says which: origin-closed: the connection was refused, origin-unreachable: nobody answered in time,
 *   origin-not-secure: the handshake failed, origin-certificate-unknown: it did not believe the certificate there
 * - origin-refuses-edge: the server there did not take Cloudflare for Cloudflare
 * - socket-refused: the home was not told that a WebSocket is asked for
 * - certificate-of-edge, certificate-of-origin: whose certificate visitors of the address see
 * - origin-refused, origin-partly-tried, origin-shut, origin-silent: who came past Cloudflare was turned away by a server, so far as
 *   its addresses can be tried from here, found no server that takes
 *   connections, or heard nothing
 * - service-answered, service-silent: behind a further address something answered, whatever it is, or the path ends in silence
 * - open: the home, or what is behind a further address, answered without a valid key
 */
export const diagnoses = [
  ...['answered', 'upgraded', 'blocked', 'redirected', 'resolved'],
  ...['not-resolved', 'resolves-elsewhere', 'name-unreliable', 'resolver-blocked'],
  ...[
    'no-connection',
    'edge-unreachable',
    'no-certificate',
    'connection-inspected',
    'clock-wrong',
    'tls-failed',
  ],
  ...['challenged', 'refused-at-edge', 'rate-limited', 'access-in-front', 'worker-in-front'],
  ...['sent-elsewhere', 'redirect-loop', 'misdirected', 'record-refused', 'server-behind'],
  ...[
    'origin-closed',
    'origin-unreachable',
    'origin-not-secure',
    'origin-certificate-unknown',
    'origin-refuses-edge',
  ],
  ...['tunnel-down', 'no-such-service'],
  ...[
    'home-silent',
    'home-refuses-proxy',
    'home-banned',
    'home-failed',
    'socket-refused',
    'not-home-assistant',
    'service-answered',
    'service-silent',
  ],
  ...['certificate-of-edge', 'certificate-of-origin'],
  ...['origin-refused', 'origin-partly-tried', 'origin-shut', 'origin-silent'],
  ...['open', 'unexpected-answer'],
] as const;
export const Diagnosis = z.enum(diagnoses);
export type Diagnosis = z.infer<typeof Diagnosis>;

export const Check = z
  .object({
    /** The kind, for a device's key or an exception its id after a colon, and a further address after an @. */
    id: z.string(),
    kind: CheckKind,
    /** The device's name for its own key, the name of an exception that has one, else the address. */
    subject: z.string(),
    /** Whose own key is shown. Absent: none, or one that is only for trying. */
    deviceId: DeviceId.optional(),
    /** The further address that is tried. Absent: the home's own, or what an exception is at. */
    address: z.string().optional(),
    state: z.enum(['waiting', 'running', 'passed', 'failed']),
    diagnosis: Diagnosis.nullable(),
    /** What was seen, for technicians: `HTTP 403`, `ECONNREFUSED`. */
    saw: z.string().nullable(),
  })
  .readonly();
export type Check = z.infer<typeof Check>;

export const Checks = z
  .object({
    phase: z.enum(['idle', 'running', 'done']),
    checks: z.array(Check).readonly(),
    /** Requests that reached the practice home without a listed key; null outside practice mode. */
    exposedRequests: z.number().int().nonnegative().nullable(),
    /** Ways to the same home that do not pass the lock; null until somebody has looked. */
    otherDoors: OtherDoors.nullable(),
    /** Whether the gap for Google still is what Google publishes; null without such a gap, and until somebody has looked. */
    googleNetworks: GoogleNetworks.nullable(),
  })
  .readonly();
export type Checks = z.infer<typeof Checks>;

export const noChecks: Checks = {
  phase: 'idle',
  checks: [],
  exposedRequests: null,
  otherDoors: null,
  googleNetworks: null,
};
