import { CountryCode } from '../../contract/exception.ts';
import type { Outside } from './prober.ts';

const TIMEOUT_MS = 5000;

/** How this computer is seen from outside. */
export interface PublicPlace {
  readonly ip: string | undefined;
  /** The country of that address, as a rule about countries sees it. */
  readonly country: CountryCode | undefined;
}

/** How Cloudflare sees this computer. `undefined` where nobody says (facts: cloudflare#trace). */
export async function readPublicPlace({ trace }: Pick<Outside, 'trace'>): Promise<PublicPlace | undefined> {
  if (trace === undefined) return undefined;
  try {
    const response = await fetch(trace, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    return response.ok ? readTrace(await response.text()) : undefined;
  } catch {
    return undefined;
  }
}

/** The public address by which this computer is seen, which in the user's own network is the home's too. */
export async function readPublicAddress(outside: Pick<Outside, 'trace'>): Promise<string | undefined> {
  return (await readPublicPlace(outside))?.ip;
}

/** `XX` is how Cloudflare says that it does not know. */
function readTrace(page: string): PublicPlace {
  const { data: country } = CountryCode.safeParse(/^loc=(\S+)$/m.exec(page)?.[1]);
  return { ip: /^ip=(\S+)$/m.exec(page)?.[1], country: country === 'XX' ? undefined : country };
}
