import type { Setup } from '../../contract/setup.ts';
import type { SliceReader } from '../engine/resource.ts';
import { createOriginVisitor } from '../probe/origin-visitor.ts';
import { createProber, type Outside } from '../probe/prober.ts';
import { publicAddressOf } from '../resources/cloudflare/origin/public-address.ts';
import type { LatchkeyModel } from '../resources/model/model.ts';
import type { OriginIo } from './origin.ts';

/**
 * What it takes to knock at the home's public address; `undefined` where it has none. The records are asked for it: a program at
 * home keeps them right, and the Setup says only where they led first.
 */
export async function readOrigin(
  setup: Setup,
  read: SliceReader<LatchkeyModel>,
  outside: Outside,
): Promise<OriginIo | undefined> {
  const reach = publicAddressOf(setup);
  if (!reach) return undefined;
  const [records, certificates] = await Promise.all([read('dns-record'), read('origin-certificate')]);
  const ours = records.filter(({ ours, type }) => ours && (type === 'A' || type === 'AAAA'));
  const { ipv4, ipv6 } = reach.addresses;
  const first = [ipv4, ipv6].flatMap((address) => address ?? []);
  return {
    visitor: createOriginVisitor(outside),
    prober: createProber(outside),
    addresses: ours.length > 0 ? ours.map(({ content }) => content) : first,
    port: reach.port,
    certificates: (certificates?.ours ?? []).map(({ certificatePem }) => certificatePem),
  };
}
