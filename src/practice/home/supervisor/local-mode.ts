import { z } from 'zod';
import type { IngressRule } from '../../connector/ingress-rule.ts';
import type { App } from '../home-state.ts';

/** What the Cloudflared app makes of its options where it has no token (facts: home-assistant#app-local-mode). */
export interface LocalMode {
  readonly ingress: readonly IngressRule[];
  /** The names that it writes into the zone. */
  readonly hostnames: readonly string[];
}

const Options = z.object({
  external_hostname: z.string().catch(''),
  additional_hosts: z.array(z.object({ hostname: z.string(), service: z.string() })).catch([]),
  catch_all_service: z.string().catch(''),
  nginx_proxy_manager: z.boolean().catch(false),
});

/** `undefined` where nothing is set that it could do. */
export function readLocalMode(options: App['options'], homePort: number): LocalMode | undefined {
  const { external_hostname, additional_hosts, catch_all_service, nginx_proxy_manager } =
    Options.parse(options);
  const own = external_hostname === '' ? [] : [entry(external_hostname, `http://homeassistant:${homePort}`)];
  const others = additional_hosts.map(({ hostname, service }) => entry(hostname, service));
  const rest = nginx_proxy_manager ? 'http://a0d7b954-nginxproxymanager:80' : catch_all_service;
  if (own.length + others.length === 0 && rest === '') return undefined;
  return {
    ingress: [...own, ...others, entry(undefined, rest === '' ? 'http_status:404' : rest)],
    hostnames: [...own, ...others].flatMap(({ hostname }) => hostname ?? []),
  };
}

function entry(hostname: string | undefined, service: string): IngressRule {
  return { hostname, service, originRequest: { noTLSVerify: true } };
}
