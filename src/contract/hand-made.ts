import { z } from 'zod';

/** What somebody set up by hand at an address before Latchkey came, as it is shown before it is taken over. */

/**
 * What is less safe than it may look.
 * - no-lock: nothing asks visitors for a key before they reach the login
 * - lock-off: there is a rule for that, and it is switched off
 * - stepped-over: a rule before the lock lets visitors past it
 * - lock-has-gaps: the lock leaves some visitors without a key alone, or it cannot be told that it does not
 * - challenge-opens: the lock only challenges visitors without a key, so whoever solves that gets in
 * - access-in-front: an application of Cloudflare Access asks for a login that devices with a key cannot give
 * - any-customers-key: the lock takes every key that Cloudflare signed, also for other people
 * - lost-keys-open: the lock takes keys that were revoked
 * - more-than-a-key: the lock also asks for something that ours does not carry over, such as the country
 * - unclear-keys: whether these keys open cannot be told, so they are not carried over
 * - key-not-asked-for: the lock wants a key, and Cloudflare does not ask for one at this address
 * - second-address: the tunnel leads to the same home at another address
 * - nameless-keys: nobody can tell whose these keys are
 * - http3-on: over HTTP/3 some visitors with a key are refused
 */
const weaknesses = [
  'no-lock',
  'lock-off',
  'stepped-over',
  'lock-has-gaps',
  'challenge-opens',
  'access-in-front',
  'any-customers-key',
  'lost-keys-open',
  'more-than-a-key',
  'unclear-keys',
  'key-not-asked-for',
  'second-address',
  'nameless-keys',
  'http3-on',
] as const;
export const WeaknessKind = z.enum(weaknesses);
export type WeaknessKind = z.infer<typeof WeaknessKind>;

/** One of these, and which rules, addresses or keys it is about. */
export const Weakness = z.object({ kind: WeaknessKind, names: z.array(z.string()).readonly() }).readonly();
export type Weakness = z.infer<typeof Weakness>;

export const HandMadeTunnel = z
  .object({
    name: z.string(),
    /** Only one that is set up at Cloudflare can be gone on with: the other one's machine says where it leads. */
    setUp: z.enum(['at-cloudflare', 'on-its-machine']),
    /** Where the address leads in it; `null` where that cannot be seen. */
    leadsTo: z.string().nullable(),
    /** Its connector lets nobody through who has not logged in with Cloudflare Access as well. */
    access: z.literal('required').optional(),
    /** Its other addresses, which stay as they are. */
    others: z.array(z.string()).readonly(),
  })
  .readonly();
export type HandMadeTunnel = z.infer<typeof HandMadeTunnel>;

/** What Cloudflare's dashboard puts there for everybody says nothing of an owner (facts: cloudflare#dashboard-certificates). */
export function isNameless(commonName: string): boolean {
  return commonName.trim() === '' || commonName === 'Cloudflare';
}

/** A certificate that opens the address today. `name` is `null` for one that says nothing of its owner. */
export const HandMadeKey = z
  .object({ certificateId: z.string(), name: z.string().nullable(), expiresOn: z.string() })
  .readonly();
export type HandMadeKey = z.infer<typeof HandMadeKey>;

/**
 * A rule that is the lock today, or a part of it, and what becomes of it.
 * - goes: once Latchkey's lock stands
 * - guards-others: it stays, because it stands before other addresses as well
 * - does-no-harm: it stays, because it only lets keys past what follows
 */
export const HandMadeLock = z
  .object({ name: z.string(), fate: z.enum(['goes', 'guards-others', 'does-no-harm']) })
  .readonly();
export type HandMadeLock = z.infer<typeof HandMadeLock>;

export const HandMade = z
  .object({
    hostname: z.string(),
    tunnel: HandMadeTunnel.nullable(),
    locks: z.array(HandMadeLock).readonly(),
    keys: z.array(HandMadeKey).readonly(),
    weaknesses: z.array(Weakness).readonly(),
    /** What may change the picture, and the token may not read. */
    unseen: z.array(z.enum(['access-applications'])).readonly(),
  })
  .readonly();
export type HandMade = z.infer<typeof HandMade>;
