import { z } from 'zod';
import type { Unfinished } from '../../contract/progress.ts';
import { Setup } from '../../contract/setup.ts';
import { rememberingHome } from '../resources/home-assistant/desired-home.ts';

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

/** The wish that nothing of a Setup is left, and that what it replaced is back. */
export function nothingOf(setup: Setup): Setup {
  return remembering({ ...withReplacedOf(setup, setup), services: [], devices: [] }, setup);
}

/** A Setup that knows what an earlier one has left behind: what it replaced, and addresses that nothing else tells of. */
export function remembering(setup: Setup, earlier: Setup): Setup {
  const wanted = new Set(setup.services.map(({ hostname }) => hostname));
  const former = [earlier, setup]
    .flatMap(({ formerHostnames = [], services }) => [
      ...formerHostnames,
      ...services.map(({ hostname }) => hostname),
    ])
    .filter((hostname, index, all) => !wanted.has(hostname) && all.indexOf(hostname) === index);
  const { formerHostnames: _before, ...rest } = rememberingHome(withReplacedOf(setup, earlier), earlier);
  return former.length > 0 ? { ...rest, formerHostnames: former } : rest;
}

/** So that it can be put back some day. */
function withReplacedOf(setup: Setup, earlier: Setup): Setup {
  const all = [earlier, setup].flatMap(({ replaced = [], services }) => [
    ...replaced,
    ...services.flatMap(({ takesOver = [] }) => takesOver),
  ]);
  if (all.length === 0) return setup;
  const distinct = new Map(all.map((each) => [JSON.stringify([each.name, each.type, each.content]), each]));
  return { ...setup, replaced: [...distinct.values()] };
}

/** A run that was broken off, and how far it had come; `null` when the last one came to its end. */
export function unfinishedIn({ run }: Journal): Unfinished | null {
  if (run?.state !== 'under-way') return null;
  const { services } = run.wish.services.length > 0 ? run.wish : run.from;
  return {
    direction: run.direction,
    hostnames: services.map((service) => service.hostname),
    done: Object.values(run.steps).filter((state) => state === 'done').length,
    begun: Object.keys(run.steps),
  };
}
