import type { Outside } from './prober.ts';

const TIMEOUT_MS = 5000;

/**
 * The public address by which this computer is seen, which in the user's own network is the home's too. `undefined` where nobody
 * says (facts: cloudflare#trace).
 */
export async function readPublicAddress({ trace }: Pick<Outside, 'trace'>): Promise<string | undefined> {
  if (trace === undefined) return undefined;
  try {
    const response = await fetch(trace, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    return response.ok ? /^ip=(\S+)$/m.exec(await response.text())?.[1] : undefined;
  } catch {
    return undefined;
  }
}
