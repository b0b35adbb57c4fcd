import { readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';

/** What the process holds. */
export const Held = z.object({
  /** Of live objects, in MB, once the garbage is collected. */
  heapMb: z.number(),
  /** Timers, sockets and whatever else keeps a program alive. */
  handles: z.int().nonnegative(),
  /** Open files and sockets, where the system tells (Linux). */
  descriptors: z.int().nonnegative().optional(),
});
export type Held = z.infer<typeof Held>;

/** By which part more may be held at the end than after the first tenth. */
const MOST_GROWTH = 0.1;

/** A socket that is just being closed, and the timer that waits for it. */
const FEW = 2;

/**
 * How long what was let go of may take to be gone: a thread that ends, and a connection that is kept for the next request, by Node's
 * server five seconds long and by its `fetch` four.
 */
const SETTLE_MS = 6_000;

/** Measures once everything that was let go of is gone. The process has to be started with `--expose-gc`. */
export async function measureHeld(): Promise<Held> {
  const { gc } = globalThis;
  if (!gc) throw new Error('node --expose-gc');
  await pause(SETTLE_MS);
  // Twice: what only finalizers hold is found the second time.
  gc();
  await pause(100);
  gc();
  const descriptors = countDescriptors();
  return {
    heapMb: Math.round(process.memoryUsage().heapUsed / 1e5) / 10,
    handles: process.getActiveResourcesInfo().length,
    ...(descriptors === undefined ? {} : { descriptors }),
  };
}

function countDescriptors(): number | undefined {
  try {
    // Less the one by which the folder itself is read.
    return readdirSync('/proc/self/fd').length - 1;
  } catch {
    return undefined;
  }
}

/** Whether no more is held at the end than after the first tenth, but for a tenth of it. */
export function isWithin(firstTenth: Held, end: Held): boolean {
  const isCountWithin = (before: number, after: number) =>
    after <= Math.max(before * (1 + MOST_GROWTH), before + FEW);
  return (
    end.heapMb <= firstTenth.heapMb * (1 + MOST_GROWTH) &&
    isCountWithin(firstTenth.handles, end.handles) &&
    (firstTenth.descriptors === undefined ||
      end.descriptors === undefined ||
      isCountWithin(firstTenth.descriptors, end.descriptors))
  );
}
