import { performance } from 'node:perf_hooks';

/** Two digits are what a shared machine is good for. */
export function ratio(ms: number, of: number): number {
  return Math.round((ms / of) * 100) / 100;
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** The one in the middle: neither a lucky run nor one that something else on the machine got in the way of. */
export function typical<T>(figures: readonly T[], by: (figure: T) => number): T {
  const middle = figures.toSorted((a, b) => by(a) - by(b))[Math.floor((figures.length - 1) / 2)];
  if (middle === undefined) throw new RangeError('nothing was measured');
  return middle;
}
