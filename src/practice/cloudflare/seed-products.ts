import type { Cloud } from './cloud.ts';
import type {
  CustomHostname,
  LoadBalancer,
  LoadBalancerPool,
  RedirectItem,
  SnippetRule,
  SpectrumApp,
} from './products.ts';
import type { AccountState, ZoneState } from './state.ts';

/** What people set up of Cloudflare's further products. */
export interface SeedProducts {
  snippetRule(zone: ZoneState, fields: Partial<SnippetRule>): SnippetRule;
  /** With a pool of its own that has these origins. */
  loadBalancer(
    account: AccountState,
    zone: ZoneState,
    fields: Partial<LoadBalancer> & { readonly origins: LoadBalancerPool['origins'] },
  ): LoadBalancer;
  spectrumApp(zone: ZoneState, fields: Partial<SpectrumApp>): SpectrumApp;
  customHostname(zone: ZoneState, fields: Partial<CustomHostname>): CustomHostname;
  /** A list of redirects that a rule of the account uses. */
  bulkRedirects(account: AccountState, name: string, redirects: readonly RedirectItem[]): void;
}

export function seedProducts({ ids }: Cloud, longAgo: () => string): SeedProducts {
  const keep = <T extends { readonly id: string }>(kept: Map<string, T>, one: T): T => {
    kept.set(one.id, one);
    return one;
  };
  const times = () => ({ created_on: longAgo(), modified_on: longAgo() });
  return {
    snippetRule: ({ products }, fields) =>
      keep(products.snippetRules, {
        ...{ id: ids.hex(), snippet_name: 'snippet', expression: 'ssl', description: '', enabled: true },
        ...{ last_updated: longAgo(), ...fields },
      }),
    loadBalancer({ products: ofAccount }, { products }, { origins, ...fields }) {
      const pool = { id: ids.hex(), name: 'home', enabled: true, origins, ...times() };
      keep(ofAccount.pools, pool);
      return keep(products.loadBalancers, {
        ...{ id: ids.hex(), name: 'both.linden.house', enabled: true, proxied: true, ...times() },
        ...{ fallback_pool: pool.id, default_pools: [pool.id], ...fields },
      });
    },
    spectrumApp: ({ products }, fields) =>
      keep(products.spectrumApps, {
        ...{ id: ids.hex(), protocol: 'tcp/8123', traffic_type: 'direct', ...times() },
        dns: { type: 'CNAME', name: 'spectrum.linden.house' },
        ...fields,
      }),
    customHostname: ({ products }, fields) =>
      keep(products.customHostnames, {
        ...{ id: ids.uuid(), hostname: 'home.example.com', status: 'active', created_at: longAgo() },
        ...fields,
      }),
    bulkRedirects: ({ products }, name, redirects) => {
      keep(products.redirectLists, {
        ...{ id: ids.hex(), name, description: '', isUsed: true, redirects, ...times() },
      });
    },
  };
}
