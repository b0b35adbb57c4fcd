import { createHash } from 'node:crypto';
import { certificateStatus } from './certificate-status.ts';
import type { Cloud } from './cloud.ts';
import type { AccountProducts, ZoneProducts } from './products.ts';
import type { AccountState, ZoneState } from './state.ts';

/**
 * Plain copies of everything that exists, made for comparing before and after: equal snapshots are byte-identical as
 * JSON. Objects are sorted by id; what has an order of its own (rules, hostnames, ingress) keeps it. Secrets appear as
 * their SHA-256.
 */
export interface ZoneSnapshot {
  readonly dnsRecords: readonly unknown[];
  readonly clientCertificates: readonly unknown[];
  readonly hostnameAssociations: readonly unknown[];
  readonly rulesets: readonly unknown[];
  readonly settings: readonly unknown[];
  readonly certificatePacks: readonly unknown[];
  readonly originCertificates: readonly unknown[];
  readonly pullCertificates: readonly unknown[];
  readonly pullHostnames: readonly unknown[];
  readonly originPulls: unknown;
  readonly universalSsl: unknown;
  readonly botManagement: unknown;
  readonly addressRules: readonly unknown[];
  readonly pageRules: readonly unknown[];
  readonly workerRoutes: readonly unknown[];
  readonly products: unknown;
}

export interface AccountSnapshot {
  readonly tunnels: readonly unknown[];
  readonly accessApplications: readonly unknown[];
  readonly products: unknown;
}

export function zoneSnapshot(zone: ZoneState, cloud: Cloud): ZoneSnapshot {
  return structuredClone({
    dnsRecords: byId(zone.dnsRecords),
    clientCertificates: byId(zone.clientCertificates).map((certificate) => {
      const { lifecycle: _lifecycle, ...shown } = certificate;
      return { ...shown, status: certificateStatus(certificate, cloud) };
    }),
    hostnameAssociations: [...zone.hostnameAssociations].toSorted(([a], [b]) => a.localeCompare(b)),
    rulesets: byId(zone.rulesets),
    settings: byId(zone.settings),
    certificatePacks: byId(zone.certificatePacks),
    originCertificates: byId(zone.originCertificates),
    pullCertificates: byId(zone.pullCertificates).map(({ privateKey, ...certificate }) => ({
      ...certificate,
      privateKeySha256: hashSecret(privateKey),
    })),
    pullHostnames: [...zone.pullHostnames.values()].toSorted((a, b) => a.hostname.localeCompare(b.hostname)),
    originPulls: zone.originPulls,
    universalSsl: zone.universalSsl,
    botManagement: zone.botManagement,
    addressRules: byId(zone.addressRules),
    pageRules: byId(zone.pageRules),
    workerRoutes: byId(zone.workerRoutes),
    products: everyProduct(zone.products),
  });
}

export function accountSnapshot({ tunnels, accessApplications, products }: AccountState): AccountSnapshot {
  return structuredClone({
    tunnels: byId(tunnels).map(({ secret, ...tunnel }) => ({
      ...tunnel,
      secretSha256: hashSecret(secret),
    })),
    accessApplications: byId(accessApplications),
    products: everyProduct(products),
  });
}

function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

function everyProduct(products: ZoneProducts | AccountProducts): unknown {
  return Object.fromEntries(Object.entries(products).map(([kind, all]) => [kind, byId(all)]));
}

function byId<T extends { readonly id: string }>(objects: ReadonlyMap<string, T>): readonly T[] {
  return [...objects.values()].toSorted((a, b) => a.id.localeCompare(b.id));
}
