import type { Adoption } from '../../contract/adoption.ts';
import type { Service, Setup } from '../../contract/setup.ts';
import { isOn } from './cloudflare/client-certificate/client-certificate.ts';
import type { LockRead } from './cloudflare/lock/read-exceptions.ts';
import { isMarkedCertificateName } from './cloudflare/mark.ts';
import { listTunnels } from './cloudflare/tunnel/tunnel.ts';
import { tunnelOf } from './cloudflare/zone/dns-records-seen.ts';
import type { SetupIo } from './model/model.ts';
import type { Observed } from './model/observed.ts';

/**
 * What a home goes on with that somebody else had made, as far as Cloudflare tells: which rules were the lock before, and where the app
 * led its names, nobody keeps.
 */

/**
 * A record of ours that leads into somebody else's tunnel: that tunnel was taken over, unless this Setup has one of its own. Then
 * somebody has pointed the record elsewhere since.
 */
export async function recogniseAdoptedTunnel(
  setup: Setup,
  seen: Observed,
  { cloudflare }: SetupIo,
): Promise<Adoption | undefined> {
  if (seen.tunnel.ours || seen.tunnel.abandoned.length > 0) return undefined;
  const [foreign] = seen['dns-record'].flatMap(({ ours, type, content }) =>
    ours && type === 'CNAME' ? (tunnelOf(content) ?? []) : [],
  );
  if (foreign === undefined) return undefined;
  const tunnel = (await listTunnels(setup, cloudflare)).find(({ id }) => id === foreign);
  return tunnel && { tunnel: { id: tunnel.id, name: tunnel.name }, keys: [], rules: [] };
}

/** The same with the keys that the lock lists and nobody of ours has, and with where the tunnel leads. */
export function completeAdoption(
  adopted: Adoption | undefined,
  [home]: readonly Service[],
  { doors }: LockRead,
  { 'client-certificate': { certificates } }: Observed,
): Adoption | undefined {
  const listed = new Set(doors[0]?.fingerprints);
  const keys = certificates
    .filter((each) => isOn(each) && listed.has(each.fingerprint) && !isMarkedCertificateName(each.commonName))
    .map(({ id, commonName, expiresOn }) => ({ certificateId: id, name: commonName, expiresOn }));
  if (!adopted && keys.length === 0) return undefined;
  const { tunnel } = adopted ?? {};
  return {
    ...(tunnel ? { tunnel: { ...tunnel, ...(home ? { leadsTo: home.url } : {}) } } : {}),
    keys,
    rules: [],
  };
}
