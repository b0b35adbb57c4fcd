import { z } from 'zod';

/** Asks for a fresh world in place of the one before. */
export const Order = z.object({
  latencyMs: z.number(),
  /** The signing requests that will come. */
  expected: z.array(z.object({ csr: z.string(), days: z.number() })),
  /** Some things of other people's when absent; `full` is an account of many years. */
  account: z.literal('full').optional(),
});
export type Order = z.infer<typeof Order>;

const Named = z.object({ id: z.string(), name: z.string() });

export const Opened = z.object({
  baseUrl: z.url(),
  apiUrl: z.url(),
  token: z.string(),
  account: Named,
  zone: Named,
});
export type Opened = z.infer<typeof Opened>;
