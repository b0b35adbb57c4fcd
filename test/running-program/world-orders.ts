import { z } from 'zod';

/** What the process of the practice worlds is told to do. */
export const Order = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('start') }),
  z.object({ kind: z.literal('stop'), url: z.url() }),
]);
export type Order = z.infer<typeof Order>;

/** A world that runs, by its address, and what is in it. */
export const StartedWorld = z.object({
  kind: z.literal('started'),
  url: z.url(),
  zoneId: z.string(),
  homeUrl: z.url(),
});
export type StartedWorld = z.infer<typeof StartedWorld>;

/** Said once the order is carried out. */
export const Answer = z.discriminatedUnion('kind', [
  StartedWorld,
  z.object({ kind: z.literal('stopped'), url: z.url() }),
]);
export type Answer = z.infer<typeof Answer>;
