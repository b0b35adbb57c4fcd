import { z } from 'zod';
import { SetupId } from './setup.ts';

/** A home that Latchkey built before, recognised at Cloudflare by its marks. */
export const FoundSetup = z
  .object({
    setupId: SetupId,
    hostnames: z.array(z.string()).readonly(),
    devices: z.array(z.string()).readonly(),
  })
  .readonly();
export type FoundSetup = z.infer<typeof FoundSetup>;
