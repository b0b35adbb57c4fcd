import { isIPv6 } from 'node:net';
import type { Diagnosis } from '../../contract/check.ts';
import { diagnoseForwarded, diagnoseServiceAnswer, isForwarded } from './answer-endings.ts';
import { describeTechnically, diagnose } from './diagnose.ts';
import type { ClientKey, ProbeRequest, ProbeResult, Prober } from './prober.ts';
import type { Resolution } from './resolve-name.ts';

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
  const resolution = await prober.resolve(hostname);
  if (resolution.kind !== 'addresses') return explainNoAddress(resolution);
  const { addresses } = resolution;
  const atEdge = await Promise.all(addresses.map(isEdge));
  return { diagnosis: atEdge.every(Boolean) ? 'resolved' : 'resolves-elsewhere', saw: addresses.join(', ') };
}

/** Asks the home for the one file that tells everybody it is Home Assistant, with a key or without one. */
export async function probeHome(
  target: Pick<ProbeRequest, 'hostname' | 'protocol' | 'spelled' | 'port'>,
  prober: Prober,
  key?: ClientKey,
): Promise<ProbeOutcome> {
  const resolution = await prober.resolve(target.hostname);
  if (resolution.kind !== 'addresses') return explainNoAddress(resolution);
  const path = target.protocol === 'websocket' ? '/api/websocket' : '/manifest.json';
  const asked = { ...target, path };
  const result = await probeReachable(resolution.addresses, (address) =>
    prober.probe({ ...asked, ...(key ? { key } : {}), address }),
  );
  return { diagnosis: whereOffline(diagnose(result, asked), resolution), saw: describeTechnically(result) };
}

/** Asks a further address for its first page, with a key or without one: whoever answers behind the lock will do. */
export async function probeService(
  target: Pick<ProbeRequest, 'hostname' | 'protocol' | 'spelled'>,
  prober: Prober,
  key?: ClientKey,
): Promise<ProbeOutcome> {
  const resolution = await prober.resolve(target.hostname);
  if (resolution.kind !== 'addresses') return explainNoAddress(resolution);
  const asked = { ...target, path: '/' };
  const result = await probeReachable(resolution.addresses, (address) =>
    prober.probe({ ...asked, ...(key ? { key } : {}), address }),
  );
  const diagnosis = result.kind === 'answer' ? diagnoseServiceAnswer(result, asked) : diagnose(result, asked);
  return { diagnosis: whereOffline(diagnosis, resolution), saw: describeTechnically(result) };
}

/** Who could ask a resolver is online. */
function whereOffline(
  diagnosis: Diagnosis,
  { toldBy }: Extract<Resolution, { kind: 'addresses' }>,
): Diagnosis {
  return diagnosis === 'no-connection' && toldBy === 'internet' ? 'edge-unreachable' : diagnosis;
}

/**
 * Asks for any path, whatever is behind it. `answered` when the home got to hear of it, however it answered; else what stood in
 * the way.
 */
export async function probePath(
  target: Pick<ProbeRequest, 'hostname' | 'protocol' | 'path' | 'method' | 'program' | 'key'>,
  prober: Prober,
): Promise<ProbeOutcome> {
  const resolution = await prober.resolve(target.hostname);
  if (resolution.kind !== 'addresses') return explainNoAddress(resolution);
  const result = await probeReachable(resolution.addresses, (address) =>
    prober.probe({ ...target, address }),
  );
  const saw = describeTechnically(result);
  if (result.kind === 'answer' && isForwarded(result)) {
    return { diagnosis: diagnoseForwarded(result), saw };
  }
  return { diagnosis: diagnose(result, target), saw };
}

/** What to say without an address. Resolvers that cannot be asked say nothing about the name. */
export function explainNoAddress(resolution: Exclude<Resolution, { kind: 'addresses' }>): ProbeOutcome {
  switch (resolution.kind) {
    case 'unknown':
      return { diagnosis: 'not-resolved', saw: resolution.saw };
    case 'unreliable':
      return { diagnosis: 'name-unreliable', saw: resolution.saw };
    case 'nobody-to-ask':
      return {
        diagnosis: resolution.system === 'unknown' ? 'resolver-blocked' : 'no-connection',
        saw: 'DNS over HTTPS',
      };
  }
}

/** Some networks have only IPv4 or only IPv6: an address of the other family is tried before giving up. */
async function probeReachable(
  addresses: readonly string[],
  probe: (address: string) => Promise<ProbeResult>,
): Promise<ProbeResult> {
  const [first = '', ...others] = addresses;
  const result = await probe(first);
  const otherFamily = others.find((address) => isIPv6(address) !== isIPv6(first));
  return otherFamily && result.kind === 'failure' ? probe(otherFamily) : result;
}
