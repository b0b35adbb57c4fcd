import { z } from 'zod';
import { Network } from '../../../contract/network.ts';
import { HomeUrl, ReplacedRecord, ZoneSettingId } from '../../../contract/setup.ts';

/** Which Home Assistant a part is about: what it was before is of no use to another one. */
const at = HomeUrl;

/**
 * What there was before Latchkey changed it, so that it can be put back. An absent part was not changed. It is kept with the
 * journal, beside the Setup: what is wanted is one thing, what there was is another.
 */
export const Ledger = z
  .object({
    /** What zone settings were. */
    'zone-setting': z.partialRecord(ZoneSettingId, z.string()).readonly().optional(),
    'dns-record': z
      .object({
        /** Addresses that are or were this Setup's: entries of theirs are ours to take out, though they carry no mark. */
        hostnames: z.array(z.string()).readonly(),
        /** Records that were taken over, as they stood last, to be put back when their name is needed no more. */
        replaced: z.array(ReplacedRecord).readonly(),
      })
      .readonly()
      .optional(),
    /** Entries that led from our addresses in a tunnel that was there before, as Cloudflare keeps them. */
    'tunnel-configuration': z
      .object({
        replaced: z
          .array(
            z.looseObject({
              hostname: z.string().optional(),
              path: z.string().optional(),
              service: z.string(),
            }),
          )
          .readonly(),
      })
      .readonly()
      .optional(),
    /** Addresses of ours at which Cloudflare asked for a certificate before. */
    'certificate-hostname': z
      .object({ before: z.array(z.string()).readonly() })
      .readonly()
      .optional(),
    /** The home is or was reached at a public address, at these hostnames. */
    'origin-pull': z
      .object({ hostnames: z.array(z.string()).readonly() })
      .readonly()
      .optional(),
    'app-repository': z
      .object({ at, state: z.literal('absent') })
      .readonly()
      .optional(),
    'connector-app': z
      .discriminatedUnion('state', [
        z.object({ at, state: z.literal('absent') }),
        /** Installed, but running nobody's tunnel. */
        z.object({
          at,
          state: z.literal('idle'),
          running: z.boolean(),
          boot: z.enum(['auto', 'manual']),
          watchdog: z.boolean(),
          autoUpdate: z.boolean(),
          /** What it handed to cloudflared; not noted by the first versions of Latchkey. */
          runParameters: z.array(z.string()).readonly().optional(),
        }),
        /** It ran a tunnel already, and was taken over. `tunnel`: one it had made itself, or one whose token it was given. */
        z.object({
          at,
          state: z.literal('in-use'),
          slug: z.string(),
          tunnel: z.enum(['its-own', 'given']),
          running: z.boolean(),
          boot: z.enum(['auto', 'manual']),
          watchdog: z.boolean(),
          autoUpdate: z.boolean(),
          runParameters: z.array(z.string()).readonly(),
        }),
      ])
      .readonly()
      .optional(),
    'home-url': z
      .object({
        at,
        external: z.string().nullable(),
        internal: z.string().nullable(),
        /** The internal URL that Latchkey would set where there was none: only that one is taken back. */
        internalSet: z.string().nullable(),
      })
      .readonly()
      .optional(),
    'http-config': z
      .object({
        at,
        useForwardedFor: z.boolean(),
        proxies: z.array(z.string()).readonly(),
        loginAttempts: z.number().int(),
        /** The networks that Latchkey added: these are taken out again, and no others. */
        added: z.array(Network).readonly(),
      })
      .readonly()
      .optional(),
  })
  .readonly();
export type Ledger = z.infer<typeof Ledger>;

export const emptyLedger: Ledger = {};
