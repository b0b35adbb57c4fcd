import { z } from 'zod';

/**
 * How the networks in the gap for Google Assistant compare with what Google publishes now. `added` are ranges that Google has and the
 * gap lacks: it may be refused from there. `gone` are ranges of the gap that are not Google's own any more.
 */
export const GoogleNetworks = z
  .discriminatedUnion('state', [
    z.object({ state: z.literal('same') }),
    z.object({
      state: z.literal('differ'),
      added: z.number().int().nonnegative(),
      gone: z.number().int().nonnegative(),
    }),
    /** Nobody could read the lists just now, so nothing is known of them. */
    z.object({ state: z.literal('unreadable') }),
  ])
  .readonly();
export type GoogleNetworks = z.infer<typeof GoogleNetworks>;
