import type { FoundHome } from '../../contract/home.ts';
import type { OriginKitShown } from '../../contract/origin.ts';
import type { PublicAddress, Setup } from '../../contract/setup.ts';
import { readEdgeNetworks } from '../cloudflare/edge-addresses.ts';
import { Refusal } from '../errors/refusal.ts';
import { describeKit, type OriginKit } from '../origin-kit/kit.ts';
import { certificatePaths, type OriginMaterial } from '../origin-kit/kit-folder.ts';
import { dnsComment } from '../resources/cloudflare/mark.ts';
import { originKeyIds, publicAddressOf, pullNames } from '../resources/cloudflare/origin/public-address.ts';
import { readSlices } from '../resources/registry.ts';
import type { Services } from './base/services.ts';

export type OriginKitServices = Pick<Services, 'journey' | 'setupIo' | 'keys'>;

/** The home's public address and its first name. `ANSWERS_MISSING` where it is reached through a tunnel, or not at all. */
export function requireReach(setup: Setup): { readonly reach: PublicAddress; readonly hostname: string } {
  const [service] = setup.services;
  const reach = publicAddressOf(setup);
  if (!service || !reach) throw new Refusal('ANSWERS_MISSING');
  return { reach, hostname: service.hostname };
}

/** Everything for the home as it was answered. `HOME_ADDRESS_MANGLED` for one that must not stand in a configuration. */
export async function readKit({ journey, setupIo }: Omit<OriginKitServices, 'keys'>): Promise<OriginKit> {
  const setup = journey.setup();
  const { reach, hostname } = requireReach(setup);
  const { home, proxyAt } = journey.journey.get().answers;
  const networks = await readEdgeNetworks(setupIo().cloudflare);
  const at = proxyAt ?? findNumber(home);
  const { ipv6 } = reach.addresses;
  try {
    return describeKit({
      hostname,
      port: reach.port,
      homeUrl: home?.inTheHouse ?? setup.services[0]?.url ?? '',
      visited: reach.addresses,
      proxy: { ipv4: at, ipv6 },
      certificates: certificatePaths(
        reach.originCertificate === 'origin-ca' ? 'origin-ca' : 'others',
        hostname,
      ),
      networks,
      comment: dnsComment(setup.id),
    });
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal('HOME_ADDRESS_MANGLED');
    throw error;
  }
}

/** The part of it that the window shows. */
export function showKit({ hostname, proxy, routers, ddns, trustedProxies }: OriginKit): OriginKitShown {
  return { hostname, proxyAt: proxy.ipv4 ?? null, routers, ddns, trustedProxies };
}

/** What was made for the reverse proxy when the home was built. `KEY_MISSING` where a half of it is not on this computer. */
export async function readMaterial({ journey, setupIo, keys }: OriginKitServices): Promise<OriginMaterial> {
  const setup = journey.setup();
  const { reach } = requireReach(setup);
  const held = keys();
  // Made anew they would be others than Cloudflare has.
  const halves = await Promise.all(
    [originKeyIds.pull, originKeyIds.pullAuthority].map((id) => held.privateKey(id)),
  );
  if (halves.includes(undefined)) throw new Refusal('KEY_MISSING');
  const { authorityPem: pullAuthorityPem } = await held.pullCertificate(pullNames(setup));
  if (reach.originCertificate === 'own') return { server: { by: 'others' }, pullAuthorityPem };
  const seen = await readSlices(setup, setupIo())('origin-certificate');
  const privateKeyPem = await held.privateKey(originKeyIds.server);
  const certificate = seen?.ours.find(({ publicKey }) => publicKey === seen.heldHere);
  if (!certificate || privateKeyPem === undefined) throw new Refusal('KEY_MISSING');
  const { certificatePem } = certificate;
  return { server: { by: 'origin-ca', certificatePem, privateKeyPem }, pullAuthorityPem };
}

/** Most often the proxy runs on the home's own machine: its number, where it is known by one. */
function findNumber(home: FoundHome | undefined): string | undefined {
  const hosts = [home?.inTheHouse, home?.reachedAt, home?.url].flatMap((url) =>
    url === undefined ? [] : (URL.parse(url)?.hostname ?? []),
  );
  return hosts.find((host) => /^\d+(\.\d+){3}$/.test(host));
}
