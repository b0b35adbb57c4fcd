import { zoneSettingIds } from '../../src/contract/setup.ts';
import {
  dnsComment,
  keyIdOf,
  lockRuleRef,
  tunnelNamePrefix,
} from '../../src/main/resources/cloudflare/mark.ts';
import type {
  AccountState,
  ClientCertificate,
  DnsRecord,
  Rule,
  ZoneState,
} from '../../src/practice/cloudflare/state.ts';
import { managedCa } from '../../src/practice/cloudflare/state.ts';
import type { HomeState } from '../../src/practice/home/home-state.ts';
import { hostnameLabels, recordsAtCabin } from './flows.ts';
import { othersPartOf, ourPartOf } from './home-end-state.ts';

/** Everything there is after a run, so that two runs can be compared. */
export interface EndState {
  /** What is ours, without what differs from run to run: ids, times, and the keys themselves. */
  readonly ours: unknown;
  /** What is not ours, as it is. */
  readonly foreign: unknown;
  /** Things of ours that there are too many of. */
  readonly doubles: readonly string[];
}

export function endStateOf(
  setupId: string,
  { home, ...at }: { readonly account: AccountState; readonly zone: ZoneState; readonly home: HomeState },
): EndState {
  const view = { setupId, ...at };
  const ours = {
    tunnels: ourTunnels(view).map(({ name, configSrc, configuration }) => ({
      name,
      configSrc,
      config: configuration.config,
    })),
    records: ourRecords(view).map(({ name, type, content, proxied, ttl, comment }) => ({
      name,
      type,
      content: withTunnelNames(content, view),
      proxied,
      ttl,
      comment,
    })),
    // Of others, and with their consent ours for a while: what is put back has another id.
    cabin: othersRecords(view)
      .filter((record) => isAtCabin(record, view))
      .map(({ name, type, content, proxied, ttl, comment }) => ({
        name,
        type,
        content,
        proxied,
        ttl,
        comment: comment ?? '',
      }))
      .toSorted((a, b) => a.type.localeCompare(b.type)),
    rules: rulesOf(view).map((rule) => (isOurRule(rule, view) ? withKeyIds(rule, view) : 'of somebody else')),
    hostnames: hostnamesOf(view),
    keys: keysThatAreOn(view),
    settings: settingsOf(view, 'ours').map(({ id, value }) => ({ id, value })),
    home: ourPartOf(home, (text) => withTunnelNames(text, view)),
  };
  return {
    ours,
    foreign: { ...foreignIn(view), home: othersPartOf(home) },
    doubles: [...doublesIn(view), ...moreThanOnce(home.repositories.map(({ source }) => source))],
  };
}

interface View {
  readonly setupId: string;
  readonly account: AccountState;
  readonly zone: ZoneState;
}

function foreignIn(view: View): Readonly<Record<string, unknown>> {
  const { account, zone, setupId } = view;
  const own = new Set<string | undefined>(hostnameLabels.map((label) => `${label}.${zone.zone.name}`));
  return {
    tunnels: [...account.tunnels.values()].filter(({ name }) => !name.startsWith(tunnelNamePrefix(setupId))),
    entries: ourTunnels(view).flatMap(({ configuration }) =>
      (configuration.config?.ingress ?? []).filter(({ hostname }) => hostname && !own.has(hostname)),
    ),
    records: othersRecords(view).filter((record) => !isAtCabin(record, view)),
    rules: rulesOf(view).filter((rule) => !isOurRule(rule, view)),
    hostnames: [...zone.hostnameAssociations]
      .map(([ca, names]) => [ca, ...names.filter((name) => !own.has(name))])
      .filter(({ length }) => length > 1),
    certificates: [...zone.clientCertificates.values()].filter((each) => keyIdIn(each, view) === undefined),
    settings: settingsOf(view, 'others'),
    packs: [...zone.certificatePacks.values()],
    universalSsl: zone.universalSsl,
    botManagement: zone.botManagement,
  };
}

function doublesIn(view: View): readonly string[] {
  return [
    ...moreThanOnce(ourTunnels(view).map(({ name }) => name)),
    ...moreThanOnce(ourRecords(view).map(({ name, type }) => `${type} ${name}`)),
    ...moreThanOnce(
      rulesOf(view)
        .filter((rule) => isOurRule(rule, view))
        .map(({ ref }) => ref),
    ),
    ...moreThanOnce(hostnamesOf(view)),
    ...moreThanOnce(keysThatAreOn(view)),
  ];
}

function moreThanOnce(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

function ourTunnels({ account, setupId }: View) {
  return [...account.tunnels.values()]
    .filter(({ name, deletedAt }) => name.startsWith(tunnelNamePrefix(setupId)) && deletedAt === null)
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

function ourRecords({ zone, setupId }: View) {
  return [...zone.dnsRecords.values()]
    .filter(({ comment }) => comment === dnsComment(setupId))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

function othersRecords({ zone, setupId }: View) {
  return [...zone.dnsRecords.values()].filter(({ comment }) => comment !== dnsComment(setupId));
}

function isAtCabin({ name }: DnsRecord, { zone }: View): boolean {
  return recordsAtCabin(zone.zone.name).some((record) => record.name === name);
}

function rulesOf({ zone }: View): readonly Rule[] {
  return [...zone.rulesets.values()].flatMap(({ rules }) => rules);
}

function isOurRule({ ref }: Rule, { setupId }: View): boolean {
  return ref.startsWith(lockRuleRef(setupId));
}

function hostnamesOf({ zone }: View): readonly string[] {
  return zone.hostnameAssociations.get(managedCa) ?? [];
}

function settingsOf({ zone }: View, whose: 'ours' | 'others') {
  const managed: readonly string[] = zoneSettingIds;
  return [...zone.settings.values()]
    .filter(({ id }) => managed.includes(id) === (whose === 'ours'))
    .toSorted((a, b) => a.id.localeCompare(b.id));
}

function keyIdIn({ commonName }: ClientCertificate, { setupId }: View): string | undefined {
  return keyIdOf(setupId, commonName);
}

/** The key id of every certificate of ours that is not switched off. */
function keysThatAreOn(view: View): readonly string[] {
  return [...view.zone.clientCertificates.values()]
    .filter(({ lifecycle }) => lifecycle.kind !== 'revoking')
    .flatMap((each) => keyIdIn(each, view) ?? [])
    .toSorted();
}

function withTunnelNames(content: string, { account }: View): string {
  return [...account.tunnels.values()].reduce((text, { id, name }) => text.replaceAll(id, name), content);
}

/** Each listed fingerprint becomes the key it belongs to; their order follows the fingerprints, so it goes. */
function withKeyIds({ ref, action, expression, enabled, description }: Rule, view: View): unknown {
  const certificates = [...view.zone.clientCertificates.values()];
  const named = expression.replaceAll(/\{([^}]*)\}/g, (_list, listed: string) =>
    [...listed.matchAll(/[0-9a-f]{64}/g)]
      .map(([fingerprint]) => {
        const certificate = certificates.find((each) => each.fingerprint === fingerprint);
        return (certificate && keyIdIn(certificate, view)) ?? 'unknown';
      })
      .toSorted()
      .join(' '),
  );
  return { ref, action, expression: named, enabled, description };
}
