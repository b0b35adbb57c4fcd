/** Cloudflare's further products, in the API's own field names: to be seeded and read; the practice edge does nothing with them. */

export interface SnippetRule {
  readonly id: string;
  readonly snippet_name: string;
  readonly expression: string;
  readonly description: string;
  readonly enabled: boolean;
  readonly last_updated: string;
}

export interface LoadBalancer {
  readonly id: string;
  readonly name: string;
  readonly enabled: boolean;
  readonly proxied: boolean;
  readonly fallback_pool: string;
  readonly default_pools: readonly string[];
  readonly created_on: string;
  readonly modified_on: string;
}

export interface LoadBalancerPool {
  readonly id: string;
  readonly name: string;
  readonly enabled: boolean;
  readonly origins: readonly {
    readonly name: string;
    readonly address: string;
    readonly enabled: boolean;
    readonly header?: { readonly Host: readonly string[] };
  }[];
  readonly created_on: string;
  readonly modified_on: string;
}

export interface SpectrumApp {
  readonly id: string;
  readonly protocol: string;
  readonly dns: { readonly type: 'CNAME' | 'ADDRESS'; readonly name: string };
  readonly origin_direct?: readonly string[];
  readonly origin_dns?: { readonly name: string };
  readonly origin_port?: number;
  readonly traffic_type: 'direct' | 'http' | 'https';
  readonly created_on: string;
  readonly modified_on: string;
}

export interface CustomHostname {
  readonly id: string;
  readonly hostname: string;
  readonly custom_origin_server?: string;
  readonly status: 'active' | 'pending';
  readonly created_at: string;
}

/** A list of redirects, and whether a rule of the account uses it. */
export interface RedirectList {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly isUsed: boolean;
  readonly redirects: readonly RedirectItem[];
  readonly created_on: string;
  readonly modified_on: string;
}

export interface RedirectItem {
  readonly source_url: string;
  readonly target_url: string;
  readonly include_subdomains?: boolean;
  readonly subpath_matching?: boolean;
}

/** Those of a zone. */
export interface ZoneProducts {
  readonly snippetRules: Map<string, SnippetRule>;
  readonly loadBalancers: Map<string, LoadBalancer>;
  readonly spectrumApps: Map<string, SpectrumApp>;
  readonly customHostnames: Map<string, CustomHostname>;
}

/** And of an account. */
export interface AccountProducts {
  readonly pools: Map<string, LoadBalancerPool>;
  readonly redirectLists: Map<string, RedirectList>;
}

export function noZoneProducts(): ZoneProducts {
  return {
    snippetRules: new Map(),
    loadBalancers: new Map(),
    spectrumApps: new Map(),
    customHostnames: new Map(),
  };
}

export function noAccountProducts(): AccountProducts {
  return { pools: new Map(), redirectLists: new Map() };
}
