import { z } from 'zod';

/**
 * Something of others that the lock cannot help.
 * - RULE_MAY_BLOCK_KEYS: a rule that could also refuse the user's own devices
 * - BOT_FIGHT_MODE: Cloudflare's Bot Fight Mode, which takes the Home Assistant apps for bots and cannot be skipped
 */
export const dangerCodes = ['RULE_MAY_BLOCK_KEYS', 'BOT_FIGHT_MODE'] as const;
export const Danger = z
  .object({ code: z.enum(dangerCodes), names: z.array(z.string()).readonly() })
  .readonly();
export type Danger = z.infer<typeof Danger>;
