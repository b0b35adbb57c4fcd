import { isIPv4, isIPv6 } from 'node:net';
import { CountryCode } from '../../contract/exception.ts';
import type { SeenAddresses } from '../../contract/origin.ts';
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

/** By which addresses this computer is seen: of IPv4 its router's, of IPv6 its own. */
export async function readSeenAddresses({
  trace,
  traceOverIpv6,
}: Pick<Outside, 'trace' | 'traceOverIpv6'>): Promise<SeenAddresses> {
  const [ipv4, ipv6] = await Promise.all(
    [trace, traceOverIpv6].map((each) => readPublicAddress(each === undefined ? {} : { trace: each })),
  );
  return {
    ipv4: ipv4 !== undefined && isIPv4(ipv4) ? ipv4 : null,
    ipv6: ipv6 !== undefined && isIPv6(ipv6) ? ipv6 : null,
  };
}

/** `XX` is how Cloudflare says that it does not know. */
function readTrace(page: string): PublicPlace {
  const { data: country } = CountryCode.safeParse(/^loc=(\S+)$/m.exec(page)?.[1]);
  return { ip: /^ip=(\S+)$/m.exec(page)?.[1], country: country === 'XX' ? undefined : country };
}
