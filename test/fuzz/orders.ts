import { z } from 'zod';
import { Tally } from './run-target.ts';

/** What a child is told to try. */
export const Order = z.object({
  name: z.string(),
  tries: z.int().positive(),
  seed: z.int(),
  longestMs: z.number().positive().optional(),
});
export type Order = z.infer<typeof Order>;

/** What it says of how far it is, and in the end. */
export const Said = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('alive'), tried: z.int().nonnegative(), seed: z.int() }),
  z.object({ kind: z.literal('done'), tally: Tally }),
]);
export type Said = z.infer<typeof Said>;
