import { printCaddyfile } from './caddy.ts';
import { type DdnsWay, ddnsRights, describeDdns } from './ddns.ts';
import { checkInput, type KitFile, type KitInput } from './kit-input.ts';
import { printNginx } from './nginx.ts';
import { describeRouters, type RouterGuide } from './routers.ts';

export interface OriginKit {
  readonly proxies: { readonly nginx: KitFile; readonly caddy: KitFile };
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
    proxies: { nginx: printNginx(checked), caddy: printCaddyfile(checked) },
    routers: describeRouters(checked),
    ddns: describeDdns(checked),
    ddnsRights,
    trustedProxies: [...(ipv4 ? [`${ipv4}/32`] : []), ...(ipv6 ? [`${ipv6}/128`] : [])],
  };
}
