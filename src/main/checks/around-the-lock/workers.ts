import { z } from 'zod';

/** A pattern of addresses whose visits a program at Cloudflare handles; without a script it keeps other patterns away. */
export const WorkerRoute = z.object({ pattern: z.string(), script: z.string().nullish() });
export type WorkerRoute = z.infer<typeof WorkerRoute>;
