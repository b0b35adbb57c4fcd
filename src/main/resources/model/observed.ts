import type { ResourceId } from '../../../contract/change.ts';
import type { WebhookIds } from '../../../contract/exception.ts';
import type { ZoneSettingId } from '../../../contract/setup.ts';
import type { ConnectorAppSeen } from '../../home-assistant/commands/apps.ts';
import type { HttpConfigSeen } from '../../home-assistant/commands/http-config.ts';

export interface OurTunnel {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  /** It was there before Latchkey and was taken over: it bears another name, and is not deleted. */
  readonly isAdopted?: true;
}

/** The account's tunnels, ours told apart by their names. */
export interface TunnelSeen {
  readonly ours: OurTunnel | null;
  /** Of this Setup, but no longer the one it uses. */
  readonly abandoned: readonly OurTunnel[];
  readonly others: readonly string[];
}

/** One ingress entry as Cloudflare keeps it; what we do not know of it is carried along unchanged. */
export interface IngressEntry {
  readonly hostname?: string | undefined;
  /** A regular expression; without one the entry is for all paths. */
  readonly path?: string | undefined;
  readonly service: string;
  readonly [other: string]: unknown;
}

/** A tunnel's configuration: the ingress, and everything else in it that must stay. */
export interface TunnelConfigurationSeen {
  readonly ingress: readonly IngressEntry[];
  readonly others: Readonly<Record<string, unknown>>;
}

/** The configurations of this Setup's tunnels; `null` for one that is not set yet. */
export interface TunnelConfigurationsSeen {
  readonly ours: TunnelConfigurationSeen | null;
  /** Of the tunnels it no longer uses, by tunnel id. */
  readonly abandoned: Readonly<Record<string, TunnelConfigurationSeen | null>>;
  /** Of other people's tunnels, by tunnel id, where the Setup takes entries out of them. */
  readonly closing?: Readonly<Record<string, TunnelConfigurationSeen | null>>;
}

export const certificateStatuses = [
  'active',
  'pending_reactivation',
  'pending_revocation',
  'revoked',
] as const;
export type CertificateStatus = (typeof certificateStatuses)[number];

/** One client certificate of the zone. `keyId` is set on those that carry this Setup's mark. */
export interface CertificateSeen {
  readonly id: string;
  readonly keyId: string | null;
  readonly commonName: string;
  readonly status: CertificateStatus;
  /** SHA-256 of the certificate, lower-case hex. */
  readonly fingerprint: string;
  /** SHA-256 of the public key (SPKI), lower-case hex: tells whether this computer holds the private half. */
  readonly publicKey: string;
  readonly certificatePem: string;
  readonly issuedOn: string;
  readonly expiresOn: string;
}

export interface ClientCertificatesSeen {
  readonly certificates: readonly CertificateSeen[];
  /** Public keys (SPKI SHA-256) whose private halves are in this computer's vault, by key id. */
  readonly heldHere: Readonly<Record<string, string>>;
}

export interface RuleSeen {
  readonly id: string;
  readonly ref: string;
  readonly action: string;
  readonly expression: string;
  readonly enabled: boolean;
  readonly description: string;
  /** What it does beside its action, where it says. */
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** The zone's custom rules in their order. `rulesetId` is `null` while the zone has none. */
export interface CustomRulesSeen {
  readonly rulesetId: string | null;
  readonly rules: readonly RuleSeen[];
  /** Those that this computer knows. They stand in the rules, and nowhere in a plan. */
  readonly webhookIds: WebhookIds;
}

export type ZoneSettingsSeen = Readonly<
  Record<ZoneSettingId, { readonly value: string; readonly editable: boolean }>
>;

export interface DnsRecordSeen {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly content: string;
  readonly proxied: boolean;
  /** Seconds; 1 is automatic. */
  readonly ttl: number;
  readonly comment: string;
  /** It bears this Setup's mark. */
  readonly ours: boolean;
}

/** Certificates by which Cloudflare knows the home's reverse proxy. */
export interface OriginCertificatesSeen {
  /** Those of this Setup. */
  readonly ours: readonly OriginCertificateSeen[];
  /** Public key (SPKI SHA-256) whose private half is in this computer's vault. */
  readonly heldHere: string | null;
}

export interface OriginCertificateSeen {
  /** Its serial number in decimal. */
  readonly id: string;
  readonly hostnames: readonly string[];
  readonly certificatePem: string;
  readonly publicKey: string;
  readonly expiresOn: string;
}

/** Certificates that Cloudflare can show to servers of single hostnames: those of this Setup. */
export interface PullCertificatesSeen {
  readonly ours: readonly PullCertificateSeen[];
}

export interface PullCertificateSeen {
  readonly id: string;
  readonly commonName: string;
  readonly certificatePem: string;
  readonly expiresOn: string;
}

/** What Cloudflare shows to the server, by hostname; `null` where nothing was ever said about it. */
export type OriginPullsSeen = Readonly<
  Record<string, { readonly certificateId: string; readonly enabled: boolean } | null>
>;

/** The Supervisor's repository of the Cloudflared app. */
export interface AppRepositorySeen {
  readonly isThere: boolean;
  /** Other apps that were installed from it: it stays for them. */
  readonly otherApps: readonly string[];
}

/** The Cloudflared apps of today's repository and of the former one. */
export interface ConnectorAppsSeen {
  readonly current: ConnectorAppSeen | null;
  readonly former: ConnectorAppSeen | null;
  /** Tunnels of Latchkey's that are deleted, and whose tokens an app still holds: they open nothing any more. */
  readonly leftBehind: readonly string[];
  /** SHA-256 of our tunnel's token as it is now; `null` where no app has one of ours, or nobody may read it. */
  readonly ourTokenHash: string | null;
}

/** What Home Assistant takes for its own addresses. */
export interface HomeUrlsSeen {
  readonly external: string | null;
  readonly internal: string | null;
}

/**
 * Everything there is that a Setup is concerned with, one slice for each resource. Those of Home Assistant are `null`
 * where nobody looked: Latchkey is not logged in there, or the Setup wants nothing of it. Those of a public address are `null`
 * where the home has none and never had.
 */
export interface Observed {
  readonly tunnel: TunnelSeen;
  readonly 'tunnel-configuration': TunnelConfigurationsSeen;
  readonly 'client-certificate': ClientCertificatesSeen;
  readonly 'lock-rule': CustomRulesSeen;
  readonly 'certificate-hostname': readonly string[];
  readonly 'zone-setting': ZoneSettingsSeen;
  readonly 'origin-certificate': OriginCertificatesSeen | null;
  readonly 'origin-pull-certificate': PullCertificatesSeen | null;
  readonly 'origin-pull': OriginPullsSeen | null;
  readonly 'dns-record': readonly DnsRecordSeen[];
  readonly 'app-repository': AppRepositorySeen | null;
  readonly 'connector-app': ConnectorAppsSeen | null;
  readonly 'home-url': HomeUrlsSeen | null;
  readonly 'http-config': HttpConfigSeen | null;
}

/** A type error here means that a resource has no slice, or a slice no resource. */
export type Slice<Id extends ResourceId> = Observed[Id];
