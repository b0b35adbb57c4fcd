import type { IngressRule } from '../connector/ingress-rule.ts';
import {
  type EdgeClientCertificate,
  type EdgeRule,
  type EdgeRulesAround,
  type EdgeTunnel,
  type EdgeView,
  nothingAround,
  type OriginPull,
} from '../edge/view.ts';
import { packsOf } from './certificate-packs.ts';
import { certificateStatus } from './certificate-status.ts';
import type { Cloud } from './cloud.ts';
import { customPhase } from './rule-validation.ts';
import {
  type CloudState,
  managedCa,
  type PullCertificate,
  type IngressRule as StoredIngressRule,
  type Tunnel,
  type ZoneState,
} from './state.ts';
import { canonical, recordsFor, zoneOf } from './zone-of.ts';

/** What the practice edge reads, straight from the state: changes take effect with the next request. */
export function edgeViewOf(cloud: Cloud, originAt: EdgeView['originAt'] = () => undefined): EdgeView {
  const { state } = cloud;
  const served = (hostname: string) => {
    const zone = zoneOf(hostname, state);
    // A pending or paused zone is not served by the edge.
    return zone?.zone.status === 'active' && !zone.zone.paused ? zone : undefined;
  };
  return {
    zoneOf: (hostname) => served(hostname)?.zone,
    certificatesOf: (zoneId) => {
      const zone = state.zones.get(zoneId);
      const packs = zone ? packsOf(zone) : [];
      return packs.filter(({ status }) => status === 'active').map(({ hosts }) => hosts);
    },
    recordFor: (hostname) =>
      served(hostname) === undefined
        ? undefined
        : recordsFor(hostname, state).find(({ type }) => ['A', 'AAAA', 'CNAME'].includes(type)),
    isAssociated: (hostname) =>
      served(hostname)?.hostnameAssociations.get(managedCa)?.includes(canonical(hostname)) ?? false,
    rulesOf: (zoneId) => rulesIn(state.zones.get(zoneId), customPhase),
    rulesAround: (zoneId) => rulesAround(state.zones.get(zoneId), state),
    clientCertificate: (fingerprint) => findClientCertificate(fingerprint, cloud),
    tunnel: (tunnelId) => findTunnel(tunnelId, state),
    originAt,
    originPull: async (hostname) => findOriginPull(canonical(hostname), served(hostname), cloud),
    setting: (zoneId, settingId) => state.zones.get(zoneId)?.settings.get(settingId)?.value,
  };
}

function rulesIn(zone: ZoneState | undefined, phase: string): readonly EdgeRule[] {
  return [...(zone?.rulesets.values() ?? [])]
    .filter((ruleset) => ruleset.phase === phase && ruleset.kind === 'zone')
    .flatMap(({ rules }) => rules)
    .map(({ action_parameters: actionParameters, ...rule }) => ({ ...rule, actionParameters }));
}

function rulesAround(zone: ZoneState | undefined, { accounts }: CloudState): EdgeRulesAround {
  if (zone === undefined) return nothingAround;
  const { addressRules, pageRules, workerRoutes } = zone;
  return {
    addressRules: [...addressRules.values()],
    redirects: rulesIn(zone, 'http_request_dynamic_redirect'),
    rewrites: rulesIn(zone, 'http_request_transform'),
    configurations: rulesIn(zone, 'http_config_settings'),
    origins: rulesIn(zone, 'http_request_origin'),
    pageRules: [...pageRules.values()]
      .filter(({ status }) => status === 'active')
      .toSorted((a, b) => b.priority - a.priority)
      .map(({ targets, actions }) => ({ pattern: targets[0]?.constraint.value ?? '', actions })),
    workers: [...workerRoutes.values()].filter(({ script }) => script !== undefined),
    applications: [...(accounts.get(zone.zone.accountId)?.accessApplications.values() ?? [])].map(
      ({ domain, policies }) => ({
        domain,
        bypassed: policies.some(({ decision }) => decision === 'bypass'),
      }),
    ),
  };
}

function findClientCertificate(fingerprint: string, cloud: Cloud): EdgeClientCertificate | undefined {
  for (const { zone, clientCertificates } of cloud.state.zones.values()) {
    const found = [...clientCertificates.values()].find((one) => one.fingerprint === fingerprint);
    if (found !== undefined) return { zoneId: zone.id, status: certificateStatus(found, cloud) };
  }
  return undefined;
}

/** The hostname's own comes first, then the zone's, then the one that all customers share (facts: cloudflare#origin-pulls). */
async function findOriginPull(
  hostname: string,
  zone: ZoneState | undefined,
  cloud: Cloud,
): Promise<OriginPull | undefined> {
  if (zone === undefined) return undefined;
  const own = zone.pullHostnames.get(hostname);
  if (own) return own.enabled ? asOriginPull(zone.pullCertificates.get(own.certificateId)) : undefined;
  // Of several the one that was uploaded last is shown.
  const ofZone = [...zone.pullCertificates.values()].filter(({ scope }) => scope === 'zone').at(-1);
  if (zone.originPulls.enabled && ofZone) return asOriginPull(ofZone);
  return zone.settings.get('tls_client_auth')?.value === 'on' ? cloud.sharedPull() : undefined;
}

function asOriginPull(certificate: PullCertificate | undefined): OriginPull | undefined {
  return certificate && { certificatePem: certificate.certificate, keyPem: certificate.privateKey };
}

function findTunnel(tunnelId: string, { accounts }: CloudState): EdgeTunnel | undefined {
  const tunnel = [...accounts.values()]
    .map(({ tunnels }) => tunnels.get(tunnelId))
    .find((one) => one !== undefined);
  if (tunnel === undefined || tunnel.deletedAt !== null) return undefined;
  const [connector] = tunnel.connectors;
  return { ingress: ingressOf(tunnel), connected: connector !== undefined, connector };
}

/** A locally configured tunnel ignores what the API was told (facts: cloudflare#tunnels). */
function ingressOf({ configSrc, configuration, connectors }: Tunnel): readonly IngressRule[] {
  if (configSrc !== 'cloudflare') return connectors[0]?.ingress ?? [];
  return (configuration.config?.ingress ?? []).map(edgeRule);
}

function edgeRule({ hostname, path, service, originRequest }: StoredIngressRule): IngressRule {
  const { noTLSVerify, httpHostHeader } = originRequest ?? {};
  return {
    hostname: hostname === '' ? undefined : hostname,
    path: path === '' ? undefined : path,
    service,
    originRequest: {
      noTLSVerify: noTLSVerify === true,
      httpHostHeader: typeof httpHostHeader === 'string' ? httpHostHeader : undefined,
    },
  };
}
