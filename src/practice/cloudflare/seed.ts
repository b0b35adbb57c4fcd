import type { Cloud } from './cloud.ts';
import { microseconds, wholeSeconds } from './cloud.ts';
import { tokenSecret } from './ids.ts';
import type { phasesAround } from './phases-around.ts';
import { noAccountProducts, noZoneProducts } from './products.ts';
import { customPhase } from './rule-validation.ts';
import { type SeedProducts, seedProducts } from './seed-products.ts';
import { settingKinds } from './setting-values.ts';
import {
  type AccessApplication,
  type AccountState,
  type AddressRule,
  type CertificatePack,
  type ClientCertificate,
  type DnsRecord,
  managedCa,
  type PageRule,
  type Rule,
  type Tunnel,
  type WorkerRoute,
  type Zone,
  type ZoneState,
} from './state.ts';
import { everyPermission, type Permissions, type Token } from './token.ts';

/**
 * Puts objects into the pretend Cloudflare past its API, as if somebody had made them long ago: the account itself, and
 * foreign things that Latchkey must leave alone. Whatever is not given takes a plain standard value.
 */
export interface Seed extends SeedProducts {
  account(fields: { readonly name: string }): AccountState;
  zone(account: AccountState, fields: ZoneFields): ZoneState;
  /** Cloudflare sees that a domain has its name servers; `undefined` for one that is not there. */
  activate(name: string): ZoneState | undefined;
  token(fields?: TokenFields): { readonly secret: string; readonly token: Token };
  dnsRecord(zone: ZoneState, fields: Partial<DnsRecord>): DnsRecord;
  /** Appended to the custom rules; the entrypoint ruleset comes into being with the first one. */
  rule(zone: ZoneState, fields: Partial<Rule>): Rule;
  tunnel(account: AccountState, fields: Partial<Tunnel>): Tunnel;
  /** Added to the hostnames of the managed CA, or of an own CA by its id. */
  hostnameAssociation(zone: ZoneState, hostname: string, mtlsCertificateId?: string): void;
  clientCertificate(zone: ZoneState, fields?: Partial<ClientCertificate>): ClientCertificate;
  /** A rule of another phase around the custom rules; its ruleset comes into being with the first one. */
  phaseRule(zone: ZoneState, phase: PhaseAround, fields: Partial<Rule>): Rule;
  addressRule(zone: ZoneState, fields: Partial<AddressRule>): AddressRule;
  pageRule(zone: ZoneState, pattern: string, actions: PageRule['actions']): PageRule;
  workerRoute(zone: ZoneState, fields: Omit<WorkerRoute, 'id'>): WorkerRoute;
  accessApplication(account: AccountState, fields: Partial<AccessApplication>): AccessApplication;
  setting(zone: ZoneState, id: string, value: unknown, options?: { readonly editable?: boolean }): void;
}

export type PhaseAround = (typeof phasesAround)[number];

export interface ZoneFields {
  readonly name: string;
  /** Default `active`. A pending zone waits for its name servers and has no edge certificate yet. */
  readonly status?: Zone['status'];
  /** Of its Universal SSL certificate; default: `active` in an active zone, and none in another. */
  readonly certificate?: CertificatePack['status'];
  readonly paused?: boolean;
  readonly type?: Zone['type'];
}

export interface TokenFields {
  /** Default: a user token of the new form. */
  readonly form?: 'user' | 'account' | 'legacy';
  /** For an account token: whose it is. Default: the first account. */
  readonly accountId?: string;
  /** Default: the only user there is. */
  readonly userId?: string;
  /** Default: everything Latchkey asks for. */
  readonly permissions?: Permissions;
  readonly zones?: Token['zones'];
  readonly accounts?: Token['accounts'];
  readonly status?: Token['status'];
  readonly notBefore?: string;
  readonly expiresOn?: string;
  /** Default: long ago. A new one is not known everywhere yet. */
  readonly made?: 'long-ago' | 'just-now';
}

const practiceUserId = '7c5dae5552338874e5053f2534d2767a';
const yearMs = 365 * 86_400_000;

export function seedOf(cloud: Cloud): Seed {
  const products = seedProducts(cloud, () => longBefore(cloud));
  return { ...seedAccounts(cloud), ...seedZones(cloud), ...seedAround(cloud), ...products };
}

function seedAccounts(cloud: Cloud): Pick<Seed, 'account' | 'zone' | 'activate' | 'token' | 'tunnel'> {
  const { ids, state } = cloud;
  return {
    account({ name }) {
      const account = newAccount(ids.hex(), name, longBefore(cloud));
      state.accounts.set(account.account.id, account);
      return account;
    },
    zone({ account }, fields) {
      const zone = newZone(account.id, fields, ids.hex(), longBefore(cloud));
      const created = emptyZone(zone);
      const status = fields.certificate ?? (zone.status === 'active' ? 'active' : undefined);
      if (status !== undefined) {
        const pack = universalPack(ids.uuid(), zone.name, status);
        created.certificatePacks.set(pack.id, pack);
      }
      state.zones.set(zone.id, created);
      return created;
    },
    activate(name) {
      const waiting = [...state.zones.values()].find(({ zone }) => zone.name === name);
      if (waiting === undefined || waiting.zone.status === 'active') return waiting;
      const zone: Zone = { ...waiting.zone, status: 'active', activatedOn: wholeSeconds(cloud.now()) };
      const pack = universalPack(ids.uuid(), zone.name, 'active');
      const active: ZoneState = { ...waiting, zone };
      active.certificatePacks.set(pack.id, pack);
      state.zones.set(zone.id, active);
      return active;
    },
    token(fields = {}) {
      const secret = tokenSecret(fields.form ?? 'user', ids);
      const madeAt = fields.made === 'just-now' ? cloud.now().getTime() : Date.parse(longBefore(cloud));
      const token = { ...newToken(fields, ids.hex(), [...state.accounts.keys()][0]), madeAt };
      state.tokens.set(secret, token);
      return { secret, token };
    },
    tunnel({ tunnels }, fields) {
      const createdAt = microseconds(new Date(longBefore(cloud)));
      const tunnel = newTunnel(ids.uuid(), ids.bytes(32).toString('base64'), createdAt, fields);
      tunnels.set(tunnel.id, tunnel);
      return tunnel;
    },
  };
}

type SeedAround = Pick<Seed, 'phaseRule' | 'addressRule' | 'pageRule' | 'workerRoute' | 'accessApplication'>;

function seedZones(
  cloud: Cloud,
): Omit<Seed, 'account' | 'zone' | 'activate' | 'token' | 'tunnel' | keyof SeedAround | keyof SeedProducts> {
  const { ids } = cloud;
  return {
    dnsRecord({ dnsRecords, zone }, fields) {
      const record = newDnsRecord(ids.hex(), zone.name, longBefore(cloud), fields);
      dnsRecords.set(record.id, record);
      return record;
    },
    rule(zone, fields) {
      const id = ids.hex();
      const standard = { version: '1', action: 'block', description: '', ref: id, enabled: true };
      const expression = '(http.user_agent contains "scanner")';
      const rule: Rule = { id, ...standard, expression, last_updated: longBefore(cloud), ...fields };
      appendRule(zone, customPhase, rule, ids.hex);
      return rule;
    },
    hostnameAssociation({ hostnameAssociations }, hostname, mtlsCertificateId = managedCa) {
      const before = hostnameAssociations.get(mtlsCertificateId) ?? [];
      hostnameAssociations.set(mtlsCertificateId, [...before, hostname]);
    },
    clientCertificate({ clientCertificates }, fields = {}) {
      const certificate = { ...foreignCertificate(cloud), ...fields };
      clientCertificates.set(certificate.id, certificate);
      return certificate;
    },
    setting({ settings }, id, value, { editable = true } = {}) {
      settings.set(id, { id, value, editable, modified_on: longBefore(cloud) });
    },
  };
}

/** What people put before and around the custom rules. */
function seedAround(cloud: Cloud): SeedAround {
  const { ids } = cloud;
  return {
    phaseRule(zone, phase, fields) {
      const id = ids.hex();
      const standard = { version: '1', action: 'route', description: '', ref: id, enabled: true };
      const rule = { id, ...standard, expression: 'ssl', last_updated: longBefore(cloud), ...fields };
      appendRule(zone, phase, rule, ids.hex);
      return rule;
    },
    addressRule({ zone, addressRules }, fields) {
      const rule: AddressRule = {
        id: ids.hex(),
        mode: 'whitelist',
        configuration: { target: 'ip', value: '198.51.100.4' },
        notes: '',
        scope: { id: zone.id, type: 'zone' },
        created_on: longBefore(cloud),
        modified_on: longBefore(cloud),
        ...fields,
      };
      addressRules.set(rule.id, rule);
      return rule;
    },
    pageRule({ pageRules }, pattern, actions) {
      const times = { created_on: longBefore(cloud), modified_on: longBefore(cloud) };
      const constraint = { operator: 'matches', value: pattern } as const;
      const targets = [{ target: 'url', constraint }] as const;
      const priority = pageRules.size + 1;
      const rule: PageRule = { id: ids.hex(), targets, actions, priority, status: 'active', ...times };
      pageRules.set(rule.id, rule);
      return rule;
    },
    workerRoute({ workerRoutes }, fields) {
      const route = { id: ids.hex(), ...fields };
      workerRoutes.set(route.id, route);
      return route;
    },
    accessApplication({ accessApplications }, fields) {
      const application: AccessApplication = {
        id: ids.uuid(),
        name: 'Home',
        type: 'self_hosted',
        domain: 'ha.linden.house',
        policies: [{ decision: 'allow', include: [{ email: { email: 'somebody@example.com' } }] }],
        created_at: longBefore(cloud),
        updated_at: longBefore(cloud),
        ...fields,
      };
      accessApplications.set(application.id, application);
      return application;
    },
  };
}

function longBefore({ now }: Cloud): string {
  return new Date(now().getTime() - yearMs).toISOString();
}

function newAccount(id: string, name: string, createdOn: string): AccountState {
  const settings = { enforce_twofactor: false };
  return {
    account: { id, name, type: 'standard', settings, created_on: createdOn },
    tunnels: new Map(),
    accessApplications: new Map(),
    products: noAccountProducts(),
  };
}

/** Where every domain is that has not come to Cloudflare yet. */
export const sellersNameServers = ['ns1.registrar.example', 'ns2.registrar.example'] as const;

function newZone(accountId: string, fields: ZoneFields, id: string, createdOn: string): Zone {
  const { name, status = 'active', paused = false, type = 'full' } = fields;
  return {
    id,
    name,
    accountId,
    status,
    paused,
    type,
    nameServers: ['ada.ns.cloudflare.com', 'rob.ns.cloudflare.com'],
    originalNameServers: sellersNameServers,
    originalRegistrar: 'registrar.example',
    createdOn,
    activatedOn: status === 'active' ? createdOn : null,
  };
}

function emptyZone(zone: Zone): ZoneState {
  const settings = Object.entries(settingKinds).map(
    ([id, { standard, editable }]) => [id, { id, value: standard, editable, modified_on: null }] as const,
  );
  return {
    zone,
    dnsRecords: new Map(),
    clientCertificates: new Map(),
    hostnameAssociations: new Map(),
    associationWrites: new Map(),
    rulesets: new Map(),
    settings: new Map(settings),
    certificatePacks: new Map(),
    originCertificates: new Map(),
    pullCertificates: new Map(),
    pullHostnames: new Map(),
    originPulls: { enabled: false },
    universalSsl: { enabled: true },
    botManagement: { fight_mode: false, enable_js: true, ai_bots_protection: 'disabled' },
    addressRules: new Map(),
    pageRules: new Map(),
    workerRoutes: new Map(),
    products: noZoneProducts(),
  };
}

function universalPack(id: string, zoneName: string, status: CertificatePack['status']): CertificatePack {
  return {
    id,
    type: 'universal',
    hosts: [zoneName, `*.${zoneName}`],
    status,
    certificate_authority: 'google',
  };
}

function newToken(fields: TokenFields, id: string, firstAccount: string | undefined): Omit<Token, 'madeAt'> {
  const { form = 'user', accountId = firstAccount ?? '', userId = practiceUserId } = fields;
  return {
    id,
    owner: form === 'account' ? { kind: 'account', accountId } : { kind: 'user', userId },
    permissions: fields.permissions ?? everyPermission,
    zones: fields.zones ?? 'all',
    accounts: fields.accounts ?? 'all',
    status: fields.status ?? 'active',
    ...(fields.notBefore === undefined ? {} : { notBefore: fields.notBefore }),
    ...(fields.expiresOn === undefined ? {} : { expiresOn: fields.expiresOn }),
  };
}

function newDnsRecord(
  id: string,
  zoneName: string,
  createdOn: string,
  fields: Partial<DnsRecord>,
): DnsRecord {
  return {
    id,
    name: zoneName,
    type: 'A',
    content: '203.0.113.7',
    proxied: false,
    ttl: 1,
    settings: {},
    comment: null,
    commentModifiedOn: null,
    createdOn,
    modifiedOn: createdOn,
    ...fields,
  };
}

function appendRule({ rulesets }: ZoneState, phase: string, rule: Rule, newId: () => string): void {
  const existing = [...rulesets.values()].find((ruleset) => ruleset.phase === phase);
  const ruleset = existing ?? {
    id: newId(),
    name: 'default',
    description: '',
    kind: 'zone' as const,
    phase,
    version: '1',
    last_updated: rule.last_updated,
    rules: [],
  };
  rulesets.set(ruleset.id, { ...ruleset, rules: [...ruleset.rules, rule] });
}

function newTunnel(id: string, secret: string, createdAt: string, fields: Partial<Tunnel>): Tunnel {
  return {
    id,
    name: 'office',
    configSrc: 'cloudflare',
    createdAt,
    deletedAt: null,
    connsActiveAt: null,
    connsInactiveAt: null,
    secret,
    configuration: { version: 0, config: null, createdAt },
    connectors: [],
    ...fields,
  };
}

/** A certificate made in the dashboard. Its PEM is no certificate: nobody here has its key anyway. */
function foreignCertificate({ ids, now }: Cloud): ClientCertificate {
  const issued = new Date(now().getTime() - yearMs);
  return {
    id: ids.hex(),
    certificate: '-----BEGIN CERTIFICATE-----\nZm9yZWlnbg==\n-----END CERTIFICATE-----\n',
    csr: '-----BEGIN CERTIFICATE REQUEST-----\r\nZm9yZWlnbg==\r\n-----END CERTIFICATE REQUEST-----\r\n',
    commonName: 'Cloudflare',
    country: 'US',
    state: '',
    location: '',
    organization: '',
    organizationalUnit: '',
    ski: ids.bytes(20).toString('hex').toUpperCase(),
    serialNumber: BigInt(`0x${ids.bytes(20).toString('hex')}`).toString(),
    signature: 'SHA256WithRSA',
    fingerprint: ids.bytes(32).toString('hex'),
    issuedOn: wholeSeconds(issued),
    expiresOn: wholeSeconds(new Date(issued.getTime() + 10 * yearMs)),
    validityDays: 3650,
    madeAt: issued.getTime(),
    lifecycle: { kind: 'active' },
  };
}
