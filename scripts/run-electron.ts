import { codeOf, spawnWithoutCoreDumps } from './child-process.mjs';
import { root } from './root.ts';

/** How Electron ended. `not-shown`: it was there and gave up, so that nobody has seen a window. */
export type ElectronEnd =
  | { readonly kind: 'closed'; readonly code: number }
  | { readonly kind: 'not-shown'; readonly code: number };

/** An Electron that cannot be shown (a library is missing, its sandbox is forbidden) gives up at once. */
const SHOWN_AFTER_MS = 30_000;

/** @param now monotonic, in milliseconds */
export async function runElectron(program: string, now: () => number): Promise<ElectronEnd> {
  let isAskedToEnd = false;
  const asked = () => {
    isAskedToEnd = true;
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, asked);
  const started = now();
  const code = await codeOf(spawnWithoutCoreDumps(program, [root]));
  for (const signal of signals) process.off(signal, asked);
  const gaveUp = code !== 0 && !isAskedToEnd && now() - started < SHOWN_AFTER_MS;
  return { kind: gaveUp ? 'not-shown' : 'closed', code };
}
