import type { DdnsWay, PlacedFile, RouterGuide } from '../../contract/origin.ts';
import { printCaddyfile } from './caddy.ts';
import { ddnsRights, describeDdns } from './ddns.ts';
import { type CertificatePaths, checkInput, type KitInput } from './kit-input.ts';
import { printNginx } from './nginx.ts';
import { describeRouters } from './routers.ts';

export interface OriginKit {
  readonly hostname: string;
  readonly port: number;
  readonly proxy: KitInput['proxy'];
  readonly certificates: CertificatePaths;
  readonly proxies: { readonly nginx: PlacedFile; readonly caddy: PlacedFile };
  readonly routers: readonly RouterGuide[];
  readonly ddns: readonly DdnsWay[];
  /** What the token of any of them may do. */
  readonly ddnsRights: typeof ddnsRights;
  /** What Home Assistant has to believe about visitors: the proxy's own addresses. */
  readonly trustedProxies: readonly string[];
}

/** Everything for one home. @throws {RangeError} for a part that must not stand in a configuration. */
export function describeKit(input: KitInput): OriginKit {
  const checked = checkInput(input);
  const { ipv4, ipv6 } = checked.proxy;
  return {
    hostname: checked.hostname,
    port: checked.port,
    proxy: checked.proxy,
    certificates: checked.certificates,
    proxies: { nginx: printNginx(checked), caddy: printCaddyfile(checked) },
    routers: describeRouters(checked),
    ddns: describeDdns(checked),
    ddnsRights,
    trustedProxies: [...(ipv4 ? [`${ipv4}/32`] : []), ...(ipv6 ? [`${ipv6}/128`] : [])],
  };
}
