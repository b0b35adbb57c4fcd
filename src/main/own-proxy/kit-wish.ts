import { isIPv6 } from 'node:net';
import type { FoundHome } from '../../contract/home.ts';
import type { ProxyAnswer } from '../../contract/proxy.ts';
import type { Device } from '../../contract/setup.ts';
import { Refusal } from '../errors/refusal.ts';
import { keyIdsOf } from '../resources/cloudflare/wanted-keys.ts';
import type { IssuedCertificate } from '../reverse-proxy/certificates/authority-record.ts';
import type { DeviceTrust, ServerIdentity } from '../reverse-proxy/certificates/certificate-authority.ts';
import { HomeOrigin, type ProxyDevice, ProxyWish } from '../reverse-proxy/wish.ts';

export interface KitParts {
  readonly address: string;
  readonly home: FoundHome;
  readonly devices: readonly Device[];
  readonly proxy: ProxyAnswer;
  readonly issued: readonly IssuedCertificate[];
  readonly trust: DeviceTrust;
  /** Absent where the user's own ACME client gets the certificate. */
  readonly server?: ServerIdentity;
}

/** The answers as the document that the kit is made from. Pure. @throws {Refusal} `PROXY_HOME_NOT_PLAIN` */
export function kitWish({ address, home, proxy, trust, server, ...keys }: KitParts): ProxyWish {
  const { runs, listenOn, server: source, address: proxyAddress, ...said } = proxy;
  return ProxyWish.parse({
    ...said,
    hostname: address,
    home: homeSeenFromProxy(home, runs),
    devices: devicesInKit(keys),
    trust,
    server: server && source.from === 'own-ca' ? { from: 'own-ca', ...server } : source,
    listenOn: listenOn === 'every-address' ? listenOn : [proxyAddress],
    proxyAddress,
    seenFrom: runs === 'beside-home-assistant' ? ['127.0.0.1/32', '::1/128'] : [networkOf(proxyAddress)],
  });
}

/** Where the proxy finds Home Assistant, without TLS. A name that only this computer knows would lead it nowhere. */
export function homeSeenFromProxy(home: FoundHome, runs: ProxyAnswer['runs']): string {
  const url = URL.parse(home.inTheHouse ?? home.reachedAt ?? home.url);
  if (url && runs === 'beside-home-assistant') url.hostname = '127.0.0.1';
  if (!url || !HomeOrigin.safeParse(url.origin).success) throw new Refusal('PROXY_HOME_NOT_PLAIN');
  return url.origin;
}

/** One entry for each key that opens, and one for each that a device still has and that does not. */
function devicesInKit({ devices, issued }: Pick<KitParts, 'devices' | 'issued'>): readonly ProxyDevice[] {
  return devices.flatMap(({ name, ...device }) =>
    keyIdsOf({ name, ...device }).flatMap((keyId) =>
      issued
        .filter((one) => one.keyId === keyId)
        .map(({ certificatePem, switchedOffAt }): ProxyDevice => {
          const isOn = device.state === 'on' && switchedOffAt === null;
          return { name, state: isOn ? 'on' : 'off', certificatePem };
        }),
    ),
  );
}

function networkOf(address: string): string {
  return isIPv6(address) ? `${address}/128` : `${address}/32`;
}
