import type { CertificatePack, ZoneState } from './state.ts';

/** Packs as they are now: without Universal SSL its certificates are taken off the edge (facts: cloudflare#edge-certificates). */
export function packsOf({ certificatePacks, universalSsl }: ZoneState): readonly CertificatePack[] {
  const packs = [...certificatePacks.values()];
  return universalSsl.enabled ? packs : packs.filter(({ type }) => type !== 'universal');
}
