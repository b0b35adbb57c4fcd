import { z } from 'zod';

/**
 * The ways in which a home that was set up cannot be reached after all, in the order in which they are worth looking at:
 * the twenty that are usual (facts: home-assistant#failure-modes), and four that come before them, because nothing can
 * be said of the rest while one of these holds. The window has a symptom, a cause and a cure for each.
 */
export const troubleIds = [
  'address-gone',
  'path-down',
  'home-silent',
  'no-safe-connection',
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
  'two-connectors',
  'external-url-not-set',
] as const;
export const TroubleId = z.enum(troubleIds);
export type TroubleId = z.infer<typeof TroubleId>;

/** What mends it: the plan puts back what is ours, or a step of the wizard, or something only the user can do. */
export const TroubleCure = z.enum(['build', 'log-in', 'connect-home', 'by-hand']);
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
  })
  .readonly();
export type Trouble = z.infer<typeof Trouble>;

export const Troubles = z
  .object({
    phase: z.enum(['idle', 'looking', 'looked']),
    troubles: z.array(Trouble).readonly(),
    /** What can only be seen from inside Home Assistant was left out, because nobody is logged in. */
    loggedIn: z.boolean(),
  })
  .readonly();
export type Troubles = z.infer<typeof Troubles>;

export const noTroubles: Troubles = { phase: 'idle', troubles: [], loggedIn: false };
