import { z } from 'zod';
import type { Reach } from './setup.ts';
import { ConnectorFault } from './tunnel.ts';

/**
 * The ways in which a home that was set up cannot be reached after all, in the order in which they are worth looking at:
 * first those that can end a visit before it comes to the home, because nothing can be said of the rest while one of these
 * holds, then the twenty that are usual (facts: home-assistant#failure-modes). `visit-failed` is for a visit that ended where
 * none of the others is to blame. The window has a symptom, a cause and a cure for each.
 */
export const troubleIds = [
  'address-gone',
  'record-written-back',
  'name-unreliable',
  'resolver-blocked',
  'edge-unreachable',
  'path-down',
  'origin-unreachable',
  'origin-closed',
  'origin-not-secure',
  'origin-certificate-unknown',
  'origin-refuses-edge',
  'home-silent',
  'service-silent',
  'proxy-leads-elsewhere',
  'no-safe-connection',
  'connection-inspected',
  'clock-wrong',
  'person-asked',
  'access-in-front',
  'worker-in-front',
  'sent-elsewhere',
  'redirect-loop',
  'refused-at-edge',
  'too-many-visits',
  'record-refused',
  'address-banned',
  'upgrade-lost',
  'proxy-not-trusted',
  'trust-written-in-file',
  'trust-was-taken-back',
  'wrong-port',
  'wrong-scheme',
  'socket-lost',
  'key-refused',
  'android-first-start',
  'android-never-asks',
  'key-file-refused',
  'iphone-wants-key',
  'iphone-extras',
  'old-page-in-browser',
  'voice-assistants',
  'webhooks-refused',
  'address-not-in-path',
  'upload-too-large',
  'slow-at-home',
  'others-banned',
  'two-connectors',
  'external-url-not-set',
  'visit-failed',
] as const;
export const TroubleId = z.enum(troubleIds);
export type TroubleId = z.infer<typeof TroubleId>;

/** What can only go wrong with a tunnel, and only without one. */
const ofOneReach: Readonly<Record<Reach['by'], ReadonlySet<TroubleId>>> = {
  tunnel: new Set<TroubleId>([
    'path-down',
    'upgrade-lost',
    'wrong-port',
    'wrong-scheme',
    'address-not-in-path',
    'two-connectors',
  ]),
  'public-address': new Set<TroubleId>([
    'origin-unreachable',
    'origin-closed',
    'origin-not-secure',
    'origin-certificate-unknown',
    'origin-refuses-edge',
    'proxy-leads-elsewhere',
  ]),
};

/** What can go wrong at a further address, behind which something other than Home Assistant is. */
const atFurtherAddress: ReadonlySet<TroubleId> = new Set<TroubleId>([
  'address-gone',
  'record-written-back',
  'name-unreliable',
  'resolver-blocked',
  'edge-unreachable',
  'path-down',
  'service-silent',
  'no-safe-connection',
  'connection-inspected',
  'clock-wrong',
  'person-asked',
  'access-in-front',
  'worker-in-front',
  'sent-elsewhere',
  'redirect-loop',
  'refused-at-edge',
  'too-many-visits',
  'record-refused',
  'key-refused',
  'address-not-in-path',
  'visit-failed',
]);

/** The troubles that a home can have at Home Assistant's own address, by how visits come to it. */
export function listTroubles(by: Reach['by']): readonly TroubleId[] {
  const others = ofOneReach[by === 'tunnel' ? 'public-address' : 'tunnel'];
  return troubleIds.filter((id) => !others.has(id) && id !== 'service-silent');
}

/** Those that each further address can have: such an address needs a tunnel. */
export function listFurtherTroubles(): readonly TroubleId[] {
  return troubleIds.filter((id) => atFurtherAddress.has(id));
}

/** These are not right and yet keep nobody out. */
export const lesserTroubles: ReadonlySet<TroubleId> = new Set([
  'webhooks-refused',
  'slow-at-home',
  'others-banned',
  'external-url-not-set',
]);

/**
 * What mends it: the plan puts back what is ours, or a step of the wizard, or something only the user can do. `over-http2` and
 * `by-both-families` are the changes of mind among them: the connector goes over HTTP/2 from then on, or calls by whichever
 * family of addresses works. `take-over`: a record of others stands at
 * the address, and the user is asked whether it may be replaced.
 */
export const TroubleCure = z.enum([
  'build',
  'over-http2',
  'by-both-families',
  'take-over',
  'log-in',
  'connect-home',
  'by-hand',
]);
export type TroubleCure = z.infer<typeof TroubleCure>;

/**
 * - found: this is wrong now            - clear: looked at, and good
 * - cannot-tell: only somebody in front of the device, or logged in, can see it
 */
export const Trouble = z
  .object({
    id: TroubleId,
    state: z.enum(['waiting', 'looking', 'found', 'clear', 'cannot-tell']),
    /** What was seen, for technicians. Never a secret. */
    saw: z.string().max(500).nullable(),
    cure: TroubleCure,
    /** What keeps the connector away, where its log says it. */
    because: ConnectorFault.optional(),
    /** The addresses at which it is so, where a home has several and the trouble is one of an address. */
    at: z.array(z.string().max(253)).nonempty().readonly().optional(),
  })
  .readonly();
export type Trouble = z.infer<typeof Trouble>;

/**
 * Whether a visit with a key got in just now, at every address that could be tried: one that was stopped is never passed over.
 * Without a key on this computer there is none.
 */
export const VisitWithKey = z.enum(['got-in', 'stopped', 'not-made']);
export type VisitWithKey = z.infer<typeof VisitWithKey>;

export const Troubles = z
  .object({
    phase: z.enum(['idle', 'looking', 'looked']),
    troubles: z.array(Trouble).readonly(),
    /** Not known until everything was looked at. */
    visit: VisitWithKey.nullable(),
    /** The addresses at which no visit could be made although others were tried: no key of theirs is on this computer. */
    notVisited: z.array(z.string().max(253)).readonly(),
    /** What can only be seen from inside Home Assistant was left out, because nobody is logged in. */
    loggedIn: z.boolean(),
  })
  .readonly();
export type Troubles = z.infer<typeof Troubles>;

export const noTroubles: Troubles = {
  phase: 'idle',
  troubles: [],
  visit: null,
  notVisited: [],
  loggedIn: false,
};
