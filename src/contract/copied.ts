import { z } from 'zod';

/** A secret is on this computer's clipboard, from which it is taken again after a minute. */
export const Copied = z.object({ copied: z.literal(true) }).readonly();
