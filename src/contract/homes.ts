import { z } from 'zod';
import { hexPattern, KEPT_HOME_ID_BYTES } from './id-sizes.ts';

/**
 * Homes that this computer keeps beside each other: one's own and one's parents', each with answers, keys and a Cloudflare
 * token of its own. One is open at a time. Where one only ever had a single home, it is `first`.
 */
export const HomeId = z.union([
  z.literal('first'),
  z.string().regex(new RegExp(`^${hexPattern(KEPT_HOME_ID_BYTES)}$`)),
]);
export type HomeId = z.infer<typeof HomeId>;

/** More than anybody looks after, and few enough to be one list. */
export const MOST_HOMES = 12;

/**
 * How far a home is by what is written down about it. Nobody has looked at it now, so nothing here says that it is well.
 * - unreadable: its answers cannot be read; they stay where they are until it is opened
 * - set-up: `checked` is when all of its locks were last seen to hold, `null` where something has changed since
 */
export const HomeProgress = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unreadable') }),
  z.object({ kind: z.literal('not-begun') }),
  z.object({ kind: z.literal('setting-up'), step: z.number().int(), steps: z.number().int() }),
  z.object({ kind: z.literal('set-up'), checked: z.iso.datetime().nullable() }),
]);
export type HomeProgress = z.infer<typeof HomeProgress>;

export const KeptHome = z
  .object({
    id: HomeId,
    /** What it is called: its full name, `null` while none is chosen. */
    address: z.string().nullable(),
    /** The domain, `null` while none is chosen. */
    domain: z.string().nullable(),
    progress: HomeProgress,
    /** `offered`: it has access to Cloudflare that the open home has not. The same access is offered once. */
    access: z.enum(['offered', 'not-offered']),
    /** What of it may stand: forgetting it takes away what this computer knows of it, and nothing else. */
    stands: z.enum(['nothing', 'at-cloudflare', 'own-proxy', 'unknown']),
    /** How many keys are here and on no device yet, as far as Latchkey knows. */
    keysAtRisk: z.number().int().nonnegative(),
  })
  .readonly();
export type KeptHome = z.infer<typeof KeptHome>;

export const KeptHomes = z
  .object({
    open: HomeId,
    /** By their addresses; the open one is among them. */
    homes: z.array(KeptHome).readonly(),
  })
  .readonly();
export type KeptHomes = z.infer<typeof KeptHomes>;
