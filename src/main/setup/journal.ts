import { z } from 'zod';
import { Setup } from '../../contract/setup.ts';

/**
 * What the engine writes down so that a crash loses nothing: where the last run wanted to go, where it came from, and
 * each change before it is made and after. It holds no secrets, and it is only ever a reminder: what exists is read from
 * Cloudflare again.
 */
export const Journal = z
  .object({
    run: z
      .object({
        /** `undo` when the user stopped: then `wish` is what was there before. */
        direction: z.enum(['build', 'undo']),
        wish: Setup,
        from: Setup,
        state: z.enum(['under-way', 'done']),
        steps: z.record(z.string(), z.enum(['intended', 'done'])).readonly(),
      })
      .readonly()
      .nullable(),
  })
  .readonly();
export type Journal = z.infer<typeof Journal>;

export const emptyJournal: Journal = { run: null };

/** The wish that nothing of a Setup is left. */
export function nothingOf(setup: Setup): Setup {
  return { ...setup, services: [], devices: [] };
}

/** The last Setup that was carried out whole, as far as is written down. */
export function carriedOut({ run }: Journal): Setup | undefined {
  if (!run) return undefined;
  return run.state === 'done' ? run.wish : run.from;
}
