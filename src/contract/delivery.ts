import { z } from 'zod';

/** How a file or text left Latchkey: written by the program, or waiting at a one-time link of our own host. */
export const Delivery = z
  .discriminatedUnion('by', [
    z.object({ by: z.literal('saved'), fileName: z.string() }),
    z.object({ by: z.literal('download'), path: z.string(), fileName: z.string() }),
    z.object({ by: z.literal('cancelled') }),
  ])
  .readonly();
export type Delivery = z.infer<typeof Delivery>;
