import type { PublicAddress } from '../../contract/setup.ts';
import {
  checkAddress,
  checkComment,
  checkHomeUrl,
  checkHostname,
  checkNetwork,
  checkPath,
} from './checked-input.ts';

/** Where the reverse proxy finds what it shows and whom it believes. */
export interface CertificatePaths {
  readonly certificate: string;
  readonly key: string;
  /** Of the authority that signed the certificate which Cloudflare shows. */
  readonly pullAuthority: string;
}

export interface KitInput {
  readonly hostname: string;
  readonly port: PublicAddress['port'];
  /** Where the reverse proxy finds Home Assistant. */
  readonly homeUrl: string;
  /** Where Cloudflare visits the home: by these families the port is opened, and these records are kept right. */
  readonly visited: PublicAddress['addresses'];
  /** The reverse proxy's own address at home, by which Home Assistant knows it. */
  readonly proxy: { readonly ipv4?: string | undefined; readonly ipv6?: string | undefined };
  readonly certificates: CertificatePaths;
  /** The networks from which Cloudflare comes (facts: cloudflare#addresses). */
  readonly networks: { readonly ipv4: readonly string[]; readonly ipv6: readonly string[] };
  /** The mark of the DNS record. */
  readonly comment: string;
}

/** The same with nothing in it that could be read as more than it is. */
export type CheckedInput = Omit<KitInput, 'homeUrl'> & { readonly home: URL };

/** Where the router leads the port: for the families alone that Cloudflare visits, whatever other number the proxy has. */
export function portLeadsTo({ proxy, visited }: Pick<KitInput, 'proxy' | 'visited'>): KitInput['proxy'] {
  return {
    ipv4: visited.ipv4 === undefined ? undefined : proxy.ipv4,
    ipv6: visited.ipv6 === undefined ? undefined : proxy.ipv6,
  };
}

/** @throws {RangeError} for a part that must not stand in a configuration. */
export function checkInput({ homeUrl, ...input }: KitInput): CheckedInput {
  const { certificates, networks, proxy } = input;
  return {
    ...input,
    hostname: checkHostname(input.hostname),
    home: checkHomeUrl(homeUrl),
    proxy: {
      ...(proxy.ipv4 === undefined ? {} : { ipv4: checkAddress(proxy.ipv4, 4) }),
      ...(proxy.ipv6 === undefined ? {} : { ipv6: checkAddress(proxy.ipv6, 6) }),
    },
    certificates: {
      certificate: checkPath(certificates.certificate),
      key: checkPath(certificates.key),
      pullAuthority: checkPath(certificates.pullAuthority),
    },
    networks: {
      ipv4: networks.ipv4.map((network) => checkNetwork(network, 4)),
      ipv6: networks.ipv6.map((network) => checkNetwork(network, 6)),
    },
    comment: checkComment(input.comment),
  };
}
