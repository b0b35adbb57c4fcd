import type { IngressRule as LocalIngressRule } from '../connector/ingress-rule.ts';
import type { AccountProducts, ZoneProducts } from './products.ts';
import type { Token } from './token.ts';

/**
 * Everything the pretend Cloudflare knows, in memory, in this one place. The maps and the few plain fields change;
 * the objects in them are replaced as a whole and never modified, so a copy of a map is a snapshot.
 *
 * Objects that the API shows are stored in the API's own field names.
 */
export interface CloudState {
  /** By secret. */
  readonly tokens: Map<string, Token>;
  readonly accounts: Map<string, AccountState>;
  readonly zones: Map<string, ZoneState>;
}

export interface AccountState {
  readonly account: Account;
  readonly tunnels: Map<string, Tunnel>;
  readonly accessApplications: Map<string, AccessApplication>;
  readonly products: AccountProducts;
}

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly type: 'standard';
  readonly settings: { readonly enforce_twofactor: boolean };
  readonly created_on: string;
}

export interface Tunnel {
  readonly id: string;
  readonly name: string;
  readonly configSrc: 'local' | 'cloudflare';
  readonly createdAt: string;
  readonly deletedAt: string | null;
  readonly connsActiveAt: string | null;
  readonly connsInactiveAt: string | null;
  /** Base64; leaves this file only inside the tunnel token. */
  readonly secret: string;
  readonly configuration: TunnelConfiguration;
  readonly connectors: readonly Connector[];
}

export interface TunnelConfiguration {
  readonly version: number;
  readonly config: IngressConfig | null;
  readonly createdAt: string;
}

/** Keys beyond these are kept as they came. */
export interface IngressConfig {
  readonly ingress: readonly IngressRule[];
  readonly [key: string]: unknown;
}

export interface IngressRule {
  readonly hostname?: string | undefined;
  readonly path?: string | undefined;
  readonly service: string;
  readonly originRequest?: Readonly<Record<string, unknown>> | undefined;
}

/** One running cloudflared. */
export interface Connector {
  readonly id: string;
  /** Where it runs in the house; the API does not know. */
  readonly address: string;
  /** Where a file on its machine says that it leads; the API does not know either. */
  readonly ingress?: readonly LocalIngressRule[];
  readonly arch: string;
  readonly version: string;
  readonly features: readonly string[];
  readonly runAt: string;
  readonly connections: readonly Connection[];
}

export interface Connection {
  readonly id: string;
  readonly coloName: string;
  readonly openedAt: string;
}

export interface ZoneState {
  readonly zone: Zone;
  readonly dnsRecords: Map<string, DnsRecord>;
  readonly clientCertificates: Map<string, ClientCertificate>;
  /** By `mtls_certificate_id`; the managed CA's list is under `managedCa`. Absent: never set. */
  readonly hostnameAssociations: Map<string, readonly string[]>;
  /** The writes to these lists, the oldest first, under the same keys. */
  readonly associationWrites: Map<string, readonly AssociationWrite[]>;
  readonly rulesets: Map<string, Ruleset>;
  readonly settings: Map<string, ZoneSetting>;
  readonly certificatePacks: Map<string, CertificatePack>;
  /** Of Origin CA, by serial number in decimal. */
  readonly originCertificates: Map<string, OriginCertificate>;
  /** What the edge shows to origins, for the whole zone and for single hostnames. */
  readonly pullCertificates: Map<string, PullCertificate>;
  /** By hostname. */
  readonly pullHostnames: Map<string, PullHostname>;
  /** Authenticated origin pulls of the whole zone, with a certificate of its own. */
  originPulls: { readonly enabled: boolean };
  universalSsl: { readonly enabled: boolean };
  botManagement: BotManagement;
  readonly addressRules: Map<string, AddressRule>;
  readonly pageRules: Map<string, PageRule>;
  readonly workerRoutes: Map<string, WorkerRoute>;
  readonly products: ZoneProducts;
}

/** One replacement of a list of hostnames: when, in milliseconds, and what it was until then. */
export interface AssociationWrite {
  readonly at: number;
  readonly before: readonly string[] | undefined;
}

export const managedCa = 'managed';

export interface Zone {
  readonly id: string;
  readonly name: string;
  readonly accountId: string;
  readonly status: 'initializing' | 'pending' | 'active' | 'moved';
  readonly paused: boolean;
  readonly type: 'full' | 'partial' | 'secondary' | 'internal';
  readonly nameServers: readonly string[];
  readonly originalNameServers: readonly string[];
  readonly originalRegistrar: string | null;
  readonly createdOn: string;
  readonly activatedOn: string | null;
}

export interface DnsRecord {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly content: string;
  readonly proxied: boolean;
  readonly ttl: number;
  readonly priority?: number | undefined;
  readonly data?: Readonly<Record<string, unknown>> | undefined;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly comment: string | null;
  readonly commentModifiedOn: string | null;
  readonly createdOn: string;
  readonly modifiedOn: string;
}

export interface ClientCertificate {
  readonly id: string;
  readonly certificate: string;
  readonly csr: string;
  readonly commonName: string;
  readonly country: string;
  readonly state: string;
  readonly location: string;
  readonly organization: string;
  readonly organizationalUnit: string;
  readonly ski: string;
  readonly serialNumber: string;
  readonly signature: string;
  readonly fingerprint: string;
  readonly issuedOn: string;
  readonly expiresOn: string;
  readonly validityDays: number;
  /** When it was signed, in milliseconds: the certificate itself has whole seconds. */
  readonly madeAt: number;
  /** What was last asked for, and when; the status follows from it and the clock. */
  readonly lifecycle: CertificateLifecycle;
}

export type CertificateLifecycle =
  | { readonly kind: 'active' }
  | { readonly kind: 'revoking'; readonly since: number }
  | { readonly kind: 'reactivating'; readonly since: number };

export interface Ruleset {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly kind: 'zone' | 'managed' | 'custom';
  readonly phase: string;
  readonly version: string;
  readonly last_updated: string;
  readonly rules: readonly Rule[];
}

export interface Rule {
  readonly id: string;
  readonly version: string;
  readonly action: string;
  readonly action_parameters?: Readonly<Record<string, unknown>> | undefined;
  readonly expression: string;
  readonly description: string;
  readonly last_updated: string;
  readonly ref: string;
  readonly enabled: boolean;
  readonly logging?: { readonly enabled: boolean } | undefined;
}

export interface ZoneSetting {
  readonly id: string;
  readonly value: unknown;
  readonly editable: boolean;
  readonly modified_on: string | null;
}

export interface CertificatePack {
  readonly id: string;
  readonly type: string;
  readonly hosts: readonly string[];
  readonly status: string;
  readonly certificate_authority: string;
}

/** A server's certificate that Cloudflare alone believes. */
export interface OriginCertificate {
  readonly id: string;
  readonly certificate: string;
  readonly csr: string;
  readonly hostnames: readonly string[];
  readonly requestType: 'origin-rsa' | 'origin-ecc';
  readonly requestedValidity: number;
  readonly expiresOn: string;
  readonly revokedAt: string | null;
}

/** A client certificate that the edge shows to origins. */
export interface PullCertificate {
  readonly id: string;
  readonly scope: 'zone' | 'hostname';
  readonly certificate: string;
  readonly privateKey: string;
  readonly issuer: string;
  readonly serialNumber: string;
  readonly expiresOn: string;
  readonly uploadedOn: string;
}

/** At which hostname which of them is shown, or none although the zone has one. */
export interface PullHostname {
  readonly hostname: string;
  readonly certificateId: string;
  readonly enabled: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface BotManagement {
  readonly fight_mode: boolean;
  readonly enable_js: boolean;
  readonly ai_bots_protection: 'block' | 'disabled' | 'only_on_ad_pages';
}

/** An IP Access rule; `scope` says that it is of the whole account or user. */
export interface AddressRule {
  readonly id: string;
  readonly mode: 'block' | 'challenge' | 'whitelist' | 'js_challenge' | 'managed_challenge';
  readonly configuration: {
    readonly target: 'ip' | 'ip6' | 'ip_range' | 'asn' | 'country';
    readonly value: string;
  };
  readonly notes: string;
  readonly scope: { readonly id: string; readonly type: 'zone' | 'user' | 'organization' };
  readonly created_on: string;
  readonly modified_on: string;
}

export interface PageRule {
  readonly id: string;
  readonly targets: readonly {
    readonly target: 'url';
    readonly constraint: { readonly operator: 'matches'; readonly value: string };
  }[];
  readonly actions: readonly { readonly id: string; readonly value?: unknown }[];
  readonly priority: number;
  readonly status: 'active' | 'disabled';
  readonly created_on: string;
  readonly modified_on: string;
}

export interface WorkerRoute {
  readonly id: string;
  readonly pattern: string;
  readonly script?: string | undefined;
  /** What the script does, which no API tells: it hands visits on as they are, or fetches another address of its zone. */
  readonly fetches?: string | undefined;
}

export interface AccessApplication {
  readonly id: string;
  readonly name: string;
  readonly type: 'self_hosted';
  readonly domain: string;
  readonly policies: readonly {
    readonly decision: 'allow' | 'deny' | 'bypass' | 'non_identity';
    readonly include: readonly Readonly<Record<string, unknown>>[];
  }[];
  readonly created_at: string;
  readonly updated_at: string;
}

export function emptyState(): CloudState {
  return { tokens: new Map(), accounts: new Map(), zones: new Map() };
}
