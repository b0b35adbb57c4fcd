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
import { byHandHostname, isByHand, readByHand } from './by-hand.ts';
import { listHostnames, recordsAtCabin } from './flows.ts';
import { readForeignPart, readOurPart } from './home-end-state.ts';

/** Everything there is after a run, so that two runs can be compared. */
export interface EndState {
  /** What is ours, without what differs from run to run: ids, times, and the keys themselves. */
  readonly ours: unknown;
  /** What is not ours, as it is. */
  readonly foreign: unknown;
  /** Things of ours that there are too many of. */
  readonly duplicates: readonly string[];
}

export function readEndState(
  setupId: string,
  { home, ...at }: { readonly account: AccountState; readonly zone: ZoneState; readonly home: HomeState },
): EndState {
  const view = { setupId, ...at };
  return {
    ours: readOurs(view, home),
    foreign: { ...readForeign(view), home: readForeignPart(home) },
    duplicates: [...listDuplicates(view), ...findRepeated(home.repositories.map(({ source }) => source))],
  };
}

interface View {
  readonly setupId: string;
  readonly account: AccountState;
  readonly zone: ZoneState;
}

function readOurs(view: View, home: HomeState): unknown {
  return {
    tunnels: listOurTunnels(view).map(({ name, configSrc, configuration }) => ({
      name,
      configSrc,
      config: configuration.config,
    })),
    records: listOurRecords(view).map((record) => ({
      ...readRecord(record),
      content: nameTunnels(record.content, view),
    })),
    // Foreign, but taken over for a while: a record that is put back has another id.
    cabin: listForeignRecords(view)
      .filter((record) => isAtCabin(record, view))
      .map((record) => ({ ...readRecord(record), comment: record.comment ?? '' }))
      .toSorted((a, b) => a.type.localeCompare(b.type)),
    rules: listRules(view).map((rule) => (isOurRule(rule, view) ? nameKeys(rule, view) : 'foreign')),
    hostnames: listAssociated(view),
    keys: listActiveKeys(view),
    ...readOrigin(view),
    settings: listSettings(view, 'ours').map(({ id, value }) => ({ id, value })),
    home: readOurPart(home, (text) => nameTunnels(text, view)),
    byHand: readByHand(view.account, view.zone),
  };
}

/** What Cloudflare and the home's reverse proxy know each other by. All of it is ours: others have none in these zones. */
function readOrigin({ zone }: View) {
  const standing = [...zone.originCertificates.values()].filter(({ revokedAt }) => revokedAt === null);
  return {
    originCertificates: standing.map(({ hostnames }) => hostnames),
    pullCertificates: [...zone.pullCertificates.values()].map(({ issuer }) => issuer),
    pullHostnames: [...zone.pullHostnames.values()].map(({ hostname, enabled }) => [hostname, enabled]),
  };
}

/** Without its id and its times. */
function readRecord({ name, type, content, proxied, ttl, comment }: DnsRecord) {
  return { name, type, content, proxied, ttl, comment };
}

function readForeign(view: View): Readonly<Record<string, unknown>> {
  const { account, zone, setupId } = view;
  const own = new Set<string | undefined>(listHostnames(zone.zone.name));
  return {
    tunnels: [...account.tunnels.values()].filter(
      (tunnel) => !tunnel.name.startsWith(tunnelNamePrefix(setupId)) && !isByHand(tunnel),
    ),
    entries: listOurTunnels(view).flatMap(({ configuration }) =>
      (configuration.config?.ingress ?? []).filter(({ hostname }) => hostname && !own.has(hostname)),
    ),
    records: listForeignRecords(view).filter(
      (record) => !isAtCabin(record, view) && record.name !== byHandHostname(zone.zone.name),
    ),
    rules: listRules(view).filter((rule) => !isOurRule(rule, view) && !isByHand(rule)),
    hostnames: [...zone.hostnameAssociations]
      .map(([ca, names]) => [ca, ...names.filter((name) => !own.has(name))])
      .filter(({ length }) => length > 1),
    certificates: [...zone.clientCertificates.values()].filter((each) => readKeyId(each, view) === undefined),
    settings: listSettings(view, 'foreign'),
    packs: [...zone.certificatePacks.values()],
    universalSsl: zone.universalSsl,
    botManagement: zone.botManagement,
  };
}

function listDuplicates(view: View): readonly string[] {
  return [
    ...findRepeated(listOurTunnels(view).map(({ name }) => name)),
    ...findRepeated(listOurRecords(view).map(({ name, type }) => `${type} ${name}`)),
    ...findRepeated(
      listRules(view)
        .filter((rule) => isOurRule(rule, view))
        .map(({ ref }) => ref),
    ),
    ...findRepeated(listAssociated(view)),
    ...findRepeated(readOrigin(view).originCertificates.map(String)),
    ...findRepeated(readOrigin(view).pullCertificates),
    ...findRepeated(listActiveKeys(view)),
  ];
}

function findRepeated(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

function listOurTunnels({ account, setupId }: View) {
  return [...account.tunnels.values()]
    .filter(({ name, deletedAt }) => name.startsWith(tunnelNamePrefix(setupId)) && deletedAt === null)
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

function listOurRecords({ zone, setupId }: View) {
  return [...zone.dnsRecords.values()]
    .filter(({ comment }) => comment === dnsComment(setupId))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

function listForeignRecords({ zone, setupId }: View) {
  return [...zone.dnsRecords.values()].filter(({ comment }) => comment !== dnsComment(setupId));
}

function isAtCabin({ name }: DnsRecord, { zone }: View): boolean {
  return recordsAtCabin(zone.zone.name).some((record) => record.name === name);
}

function listRules({ zone }: View): readonly Rule[] {
  return [...zone.rulesets.values()].flatMap(({ rules }) => rules);
}

function isOurRule({ ref }: Rule, { setupId }: View): boolean {
  return ref.startsWith(lockRuleRef(setupId));
}

function listAssociated({ zone }: View): readonly string[] {
  return zone.hostnameAssociations.get(managedCa) ?? [];
}

function listSettings({ zone }: View, whose: 'ours' | 'foreign') {
  const managed: readonly string[] = zoneSettingIds;
  return [...zone.settings.values()]
    .filter(({ id }) => managed.includes(id) === (whose === 'ours'))
    .toSorted((a, b) => a.id.localeCompare(b.id));
}

function readKeyId({ commonName }: ClientCertificate, { setupId }: View): string | undefined {
  return keyIdOf(setupId, commonName);
}

/** The key id of every certificate of ours that is not switched off. */
function listActiveKeys(view: View): readonly string[] {
  return [...view.zone.clientCertificates.values()]
    .filter(({ lifecycle }) => lifecycle.kind !== 'revoking')
    .flatMap((each) => readKeyId(each, view) ?? [])
    .toSorted();
}

function nameTunnels(content: string, { account }: View): string {
  return [...account.tunnels.values()].reduce((text, { id, name }) => text.replaceAll(id, name), content);
}

/**
 * Each listed fingerprint becomes the key it belongs to; their order follows the fingerprints, so it goes. Lists of addresses,
 * paths and methods stay as they are.
 */
function nameKeys({ ref, action, expression, enabled, description }: Rule, view: View): unknown {
  const certificates = [...view.zone.clientCertificates.values()];
  const named = expression.replaceAll(/\{("[0-9a-f]{64}"[^}]*)\}/g, (_list, listed: string) =>
    [...listed.matchAll(/[0-9a-f]{64}/g)]
      .map(([fingerprint]) => {
        const certificate = certificates.find((each) => each.fingerprint === fingerprint);
        return (certificate && readKeyId(certificate, view)) ?? 'unknown';
      })
      .toSorted()
      .join(' '),
  );
  return { ref, action, expression: named, enabled, description };
}
