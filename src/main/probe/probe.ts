import { isIPv6 } from 'node:net';
import type { Diagnosis } from '../../contract/check.ts';
import { diagnose, inTechnicalTerms } from './diagnose.ts';
import type { ClientKey, ProbeRequest, ProbeResult, Prober } from './prober.ts';

/** What came of one try: what it means, and what was seen, for technicians. */
export interface ProbeOutcome {
  readonly diagnosis: Diagnosis;
  readonly saw: string;
}

/** Whether a name leads to Cloudflare's edge, as a public resolver tells it. */
export async function probeName(
  hostname: string,
  prober: Prober,
  isEdge: (address: string) => Promise<boolean>,
): Promise<ProbeOutcome> {
  const addresses = await addressesOf(hostname, prober);
  if ('diagnosis' in addresses) return addresses;
  const atEdge = await Promise.all(addresses.map(isEdge));
  return { diagnosis: atEdge.every(Boolean) ? 'resolved' : 'resolves-elsewhere', saw: addresses.join(', ') };
}

/** Knocks at an address from outside, with a key or without one, where everybody is told that it is Home Assistant. */
export async function probeHome(
  visit: Pick<ProbeRequest, 'hostname' | 'way'>,
  prober: Prober,
  key?: ClientKey,
): Promise<ProbeOutcome> {
  const addresses = await addressesOf(visit.hostname, prober);
  if ('diagnosis' in addresses) return addresses;
  const path = visit.way === 'websocket' ? '/api/websocket' : '/manifest.json';
  const shown = key ? { key } : {};
  const saw = await visitReachable(addresses, (address) =>
    prober.visit({ ...visit, ...shown, address, path }),
  );
  return { diagnosis: diagnose(saw), saw: inTechnicalTerms(saw) };
}

/** The addresses of a name, or what to say without them. A resolver that cannot be asked says nothing about the name. */
async function addressesOf(hostname: string, prober: Prober): Promise<readonly string[] | ProbeOutcome> {
  const addresses = await prober.resolve(hostname).catch(() => undefined);
  if (addresses === undefined) return { diagnosis: 'no-connection', saw: 'DNS over HTTPS' };
  return addresses.length > 0 ? addresses : { diagnosis: 'not-resolved', saw: 'NXDOMAIN' };
}

/** Some networks have only IPv4 or only IPv6: an address of the other family is tried before giving up. */
async function visitReachable(
  addresses: readonly string[],
  visit: (address: string) => Promise<ProbeResult>,
): Promise<ProbeResult> {
  const [first = '', ...others] = addresses;
  const saw = await visit(first);
  const otherFamily = others.find((address) => isIPv6(address) !== isIPv6(first));
  return otherFamily && diagnose(saw) === 'no-connection' ? visit(otherFamily) : saw;
}
