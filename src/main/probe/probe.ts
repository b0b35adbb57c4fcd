import { isIPv6 } from 'node:net';
import type { Diagnosis } from '../../contract/check.ts';
import { describeTechnically, diagnose } from './diagnose.ts';
import type { ClientKey, ProbeRequest, ProbeResult, Prober } from './prober.ts';

/** What a probe came to: what it means, and what was seen, for technicians. */
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
  const addresses = await resolveName(hostname, prober);
  if ('diagnosis' in addresses) return addresses;
  const atEdge = await Promise.all(addresses.map(isEdge));
  return { diagnosis: atEdge.every(Boolean) ? 'resolved' : 'resolves-elsewhere', saw: addresses.join(', ') };
}

/** Asks the home for the one file that tells everybody it is Home Assistant, with a key or without one. */
export async function probeHome(
  target: Pick<ProbeRequest, 'hostname' | 'protocol'>,
  prober: Prober,
  key?: ClientKey,
): Promise<ProbeOutcome> {
  const addresses = await resolveName(target.hostname, prober);
  if ('diagnosis' in addresses) return addresses;
  const path = target.protocol === 'websocket' ? '/api/websocket' : '/manifest.json';
  const result = await probeReachable(addresses, (address) =>
    prober.probe({ ...target, ...(key ? { key } : {}), address, path }),
  );
  return { diagnosis: diagnose(result), saw: describeTechnically(result) };
}

/** The addresses of a name, or what to say without them. A resolver that cannot be asked says nothing about the name. */
async function resolveName(hostname: string, prober: Prober): Promise<readonly string[] | ProbeOutcome> {
  const addresses = await prober.resolve(hostname).catch(() => undefined);
  if (addresses === undefined) return { diagnosis: 'no-connection', saw: 'DNS over HTTPS' };
  return addresses.length > 0 ? addresses : { diagnosis: 'not-resolved', saw: 'NXDOMAIN' };
}

/** Some networks have only IPv4 or only IPv6: an address of the other family is tried before giving up. */
async function probeReachable(
  addresses: readonly string[],
  probe: (address: string) => Promise<ProbeResult>,
): Promise<ProbeResult> {
  const [first = '', ...others] = addresses;
  const result = await probe(first);
  const otherFamily = others.find((address) => isIPv6(address) !== isIPv6(first));
  return otherFamily && diagnose(result) === 'no-connection' ? probe(otherFamily) : result;
}
