import { z } from 'zod';

/** Cloudflare's further products that lead visits somewhere, with what Latchkey reads of each (facts: cloudflare#further-products). */

/** Which visits a program of the kind called snippet handles. */
export const SnippetRule = z
  .object({
    snippet_name: z.string(),
    description: z.string().nullish(),
    expression: z.string().nullish(),
    enabled: z.boolean().nullish(),
  })
  .transform(({ snippet_name, description, expression, enabled }) => ({
    name: description || snippet_name,
    expression: expression ?? '',
    isOn: enabled !== false,
  }));
export type SnippetRule = z.infer<typeof SnippetRule>;

const pools = z.array(z.string()).nullish();
const poolsByPlace = z.record(z.string(), z.array(z.string())).nullish();

/** A name whose visits go to one of several pools; it comes before a DNS record of the same name. */
export const LoadBalancer = z
  .object({
    name: z.string(),
    enabled: z.boolean().nullish(),
    proxied: z.boolean().nullish(),
    fallback_pool: z.string().nullish(),
    default_pools: pools,
    country_pools: poolsByPlace,
    region_pools: poolsByPlace,
    pop_pools: poolsByPlace,
  })
  .transform(({ name, enabled, proxied, fallback_pool, default_pools, ...byPlace }) => ({
    name,
    isOn: enabled !== false,
    proxied: proxied === true,
    pools: new Set([
      ...(fallback_pool ? [fallback_pool] : []),
      ...(default_pools ?? []),
      ...[byPlace.country_pools, byPlace.region_pools, byPlace.pop_pools].flatMap((each) =>
        Object.values(each ?? {}).flat(),
      ),
    ]),
  }));
export type LoadBalancer = z.infer<typeof LoadBalancer>;

export const Pool = z.object({
  id: z.string(),
  enabled: z.boolean().nullish(),
  origins: z
    .array(
      z.object({
        address: z.string().nullish(),
        enabled: z.boolean().nullish(),
        header: z.object({ Host: z.array(z.string()).nullish() }).nullish(),
      }),
    )
    .nullish(),
});
export type Pool = z.infer<typeof Pool>;

/** A port of a name that is handed on as it is, or through Cloudflare's rules. */
export const SpectrumApp = z
  .object({
    protocol: z.string(),
    dns: z.object({ name: z.string().nullish() }),
    origin_direct: z.array(z.string()).nullish(),
    origin_dns: z.object({ name: z.string().nullish() }).nullish(),
  })
  .transform(({ protocol, dns, origin_direct, origin_dns }) => ({
    name: dns.name ?? '',
    // Of a range the first.
    port: Number(/^tcp\/(\d+)/.exec(protocol)?.[1] ?? 0),
    leadsTo: [...(origin_direct ?? []).map(hostIn), ...(origin_dns?.name ? [origin_dns.name] : [])],
  }));
export type SpectrumApp = z.infer<typeof SpectrumApp>;

function hostIn(origin: string): string {
  return URL.parse(origin)?.hostname ?? origin;
}

/** A name of somebody else's domain that is let into this one. */
export const CustomHostname = z.object({
  hostname: z.string(),
  custom_origin_server: z.string().nullish(),
});
export type CustomHostname = z.infer<typeof CustomHostname>;

/** A list of the account, and one of its redirects. */
export const AccountList = z.object({ id: z.string(), name: z.string(), kind: z.string() });
export const ListedRedirect = z.object({
  redirect: z
    .object({
      source_url: z.string(),
      include_subdomains: z.boolean().nullish(),
      subpath_matching: z.boolean().nullish(),
    })
    .nullish(),
});

/** Where a redirect of a list begins. */
export interface BulkRedirect {
  readonly source: string;
  readonly withSubdomains: boolean;
  readonly withSubpaths: boolean;
}
