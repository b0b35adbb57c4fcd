import type { PublicAddress, Setup } from '../../../../contract/setup.ts';
import type { PullNames } from '../../../keys/key-ring.ts';
import type { Ledger } from '../../model/ledger.ts';
import { certificateName } from '../mark.ts';

/** What a Setup wants of the way between Cloudflare and a public address. Pure. */

/** The public address that a Setup is reached at; `undefined` where it is reached through a tunnel. */
export function publicAddressOf({ reach }: Pick<Setup, 'reach'>): PublicAddress | undefined {
  return reach?.by === 'public-address' ? reach : undefined;
}

/** Whether visits are to come through a tunnel. */
export function wantsTunnel(setup: Setup): boolean {
  return setup.services.length > 0 && publicAddressOf(setup) === undefined;
}

/** Whether anything of a public address is to be looked at: a home that never had one costs no call. */
export function concernsPublicAddress(setup: Setup, ledger: Ledger): boolean {
  return publicAddressOf(setup) !== undefined || ledger['origin-pull'] !== undefined;
}

/** The addresses under which Cloudflare goes to the public address. */
export function publicHostnames(setup: Setup): readonly string[] {
  return publicAddressOf(setup) ? setup.services.map(({ hostname }) => hostname) : [];
}

/** The keys beside those of devices, by their ids in the vault. */
export const originKeyIds = { server: 'origin', pull: 'pull', pullAuthority: 'pull-ca' } as const;

/** The name in the request for the reverse proxy's certificate. Cloudflare keeps the request, and so ours is known again. */
export function originKeyName({ id }: Setup): string {
  return certificateName(id, originKeyIds.server, 'Origin');
}

export function pullNames({ id }: Setup): PullNames {
  const { pull, pullAuthority } = originKeyIds;
  return {
    key: { id: pull, commonName: certificateName(id, pull, 'Cloudflare') },
    authority: { id: pullAuthority, commonName: certificateName(id, pullAuthority, 'Authority') },
  };
}
