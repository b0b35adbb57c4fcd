import { type AddressKind, classifyAddress } from '../../../../contract/public-address.ts';
import type { PublicAddress } from '../../../../contract/setup.ts';

/** What is typed, before it is an answer. */
export interface TypedReach {
  readonly ipv4: string;
  readonly ipv6: string;
  readonly signer: PublicAddress['originCertificate'];
}

/** Why a typed address will not do; `undefined` for one that may, and for none at all. */
export function findUnfit(
  typed: string,
  family: 'ipv4' | 'ipv6',
): Exclude<AddressKind, 'public' | 'documentation'> | undefined {
  const address = typed.trim();
  if (address === '') return undefined;
  const isOfFamily = address.includes(':') === (family === 'ipv6');
  const kind = isOfFamily ? classifyAddress(address) : 'none';
  return kind === 'public' || kind === 'documentation' ? undefined : kind;
}

/** The answer, once there is one to give. Port 443 is where visitors come, and where Cloudflare goes on. */
export function readReach({ ipv4, ipv6, signer }: TypedReach): PublicAddress | undefined {
  const [four, six] = [ipv4.trim(), ipv6.trim()];
  const isUnfit = findUnfit(four, 'ipv4') !== undefined || findUnfit(six, 'ipv6') !== undefined;
  if (isUnfit || (four === '' && six === '')) return undefined;
  return {
    by: 'public-address',
    addresses: { ...(four === '' ? {} : { ipv4: four }), ...(six === '' ? {} : { ipv6: six }) },
    port: 443,
    originCertificate: signer,
  };
}
