import { z } from 'zod';
import { ZoneSettingId } from './setup.ts';

/** One zone setting: what it is, what Latchkey proposes, and whether the user goes along. */
export const Protection = z
  .object({
    setting: ZoneSettingId,
    before: z.string(),
    /** The same as `before` when it is already as it should be. */
    after: z.string(),
    /** Whether Cloudflare lets this account change it. */
    editable: z.boolean(),
    declined: z.boolean(),
  })
  .readonly();
export type Protection = z.infer<typeof Protection>;
