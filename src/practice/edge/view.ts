import type { IngressRule } from '../connector/ingress-rule.ts';

/**
 * What the practice edge may know about the pretend Cloudflare account: the part of its state that the real edge
 * receives through propagation. Every question is asked again for every request, so a change made through the API
 * is enforced at once (the real edge needs seconds to minutes).
 *
 * The pretend API implements this interface; the edge never sees more of it.
 */
export interface EdgeView {
  /** The zone a hostname belongs to (the longest zone name it equals or ends in), whatever records exist in it. */
  zoneOf(hostname: string): EdgeZone | undefined;
  /** The names on each certificate that the edge can show for this zone now. */
  certificatesOf(zoneId: string): readonly (readonly string[])[];
  /** The record that answers for exactly this hostname; A, AAAA and CNAME only. */
  recordFor(hostname: string): EdgeRecord | undefined;
  /** Whether the hostname is associated with the managed client CA, so that the edge asks for a certificate. */
  isAssociated(hostname: string): boolean;
  /** The zone's custom rules in the order they run, disabled ones included; empty without an entrypoint ruleset. */
  rulesOf(zoneId: string): readonly EdgeRule[];
  /** What stands before and around them. */
  rulesAround(zoneId: string): EdgeRulesAround;
  /** A client certificate issued by the managed CA, by lower-case hex SHA-256 fingerprint, whichever zone it is of. */
  clientCertificate(fingerprint: string): EdgeClientCertificate | undefined;
  /** A tunnel that is not deleted, by its UUID. */
  tunnel(tunnelId: string): EdgeTunnel | undefined;
  /** Where on this computer a public address is played; `undefined` where nobody answers. */
  originAt(address: string, port: number): OriginPlace | undefined;
  /** What the edge shows to an origin of this hostname, where it shows a client certificate. */
  originPull(hostname: string): Promise<OriginPull | undefined>;
  /** The value of one zone setting as the API shows it; `undefined` when the zone or the setting is unknown. */
  setting(zoneId: string, settingId: string): unknown;
}

/** A port of this computer. */
export interface OriginPlace {
  readonly host: string;
  readonly port: number;
  /** Its address in the pretended house, by which the home sees it. */
  readonly inTheHouse?: string | undefined;
}

/** A client certificate with its key, both in PEM. */
export interface OriginPull {
  readonly certificatePem: string;
  readonly keyPem: string;
}

export interface EdgeZone {
  readonly id: string;
  readonly name: string;
}

export interface EdgeRecord {
  readonly type: string;
  readonly content: string;
  readonly proxied: boolean;
}

export interface EdgeRule {
  readonly id: string;
  readonly ref: string;
  /** `block`, `skip`, `managed_challenge`, `js_challenge` or `challenge`. */
  readonly action: string;
  /** For `skip`: `{ ruleset: 'current' }`, `{ phases }` or `{ products }`. */
  readonly actionParameters?: unknown;
  readonly expression: string;
  readonly enabled: boolean;
}

export type ClientCertificateStatus = 'active' | 'pending_reactivation' | 'pending_revocation' | 'revoked';

export interface EdgeClientCertificate {
  readonly zoneId: string;
  readonly status: ClientCertificateStatus;
}

export interface EdgeTunnel {
  /** The remotely managed ingress, in order; empty when the tunnel has no configuration yet. */
  readonly ingress: readonly IngressRule[];
  /** Whether at least one connector is registered. */
  readonly connected: boolean;
  /** The connector that requests go through; default: one on the home's own machine. */
  readonly connector?: EdgeConnector | undefined;
}

export interface EdgeConnector {
  readonly id: string;
  /** Where it runs, which is whom the home sees. */
  readonly address: string;
}

export interface EdgeRulesAround {
  readonly addressRules: readonly EdgeAddressRule[];
  readonly redirects: readonly EdgeRule[];
  readonly rewrites: readonly EdgeRule[];
  readonly configurations: readonly EdgeRule[];
  readonly origins: readonly EdgeRule[];
  /** Those that are on, the first to be asked first. */
  readonly pageRules: readonly {
    readonly pattern: string;
    readonly actions: readonly { readonly id: string; readonly value?: unknown }[];
  }[];
  /** What a program fetches instead; without that it hands visits on as they are. */
  readonly workers: readonly { readonly pattern: string; readonly fetches?: string | undefined }[];
  readonly applications: readonly { readonly domain: string; readonly bypassed: boolean }[];
}

export interface EdgeAddressRule {
  readonly mode: string;
  readonly configuration: { readonly target: string; readonly value: string };
}

export const nothingAround: EdgeRulesAround = {
  addressRules: [],
  redirects: [],
  rewrites: [],
  configurations: [],
  origins: [],
  pageRules: [],
  workers: [],
  applications: [],
};
