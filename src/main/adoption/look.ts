import type { Adoption } from '../../contract/adoption.ts';
import {
  type HandMade,
  type HandMadeKey,
  type HandMadeLock,
  type HandMadeTunnel,
  isNameless,
} from '../../contract/hand-made.ts';
import type { Setup } from '../../contract/setup.ts';
import { findApplicationsInFront, isAllBehindAccess } from '../checks/around-the-lock/access-applications.ts';
import { readAccessApplications } from '../checks/around-the-lock/read-around.ts';
import { findRulesOfLock, isAboutOthersToo } from '../checks/rules-of-others.ts';
import { probeHome } from '../probe/probe.ts';
import type { Prober } from '../probe/prober.ts';
import { isOurs, letsPast } from '../resources/cloudflare/lock/lock.ts';
import { isMarkedTunnelName } from '../resources/cloudflare/mark.ts';
import { findEntryTaking } from '../resources/cloudflare/tunnel/ingress-entries.ts';
import { isSetUpOnItsMachine, listTunnels } from '../resources/cloudflare/tunnel/tunnel.ts';
import { readConfiguration } from '../resources/cloudflare/tunnel/tunnel-configuration.ts';
import { listRecords, tunnelOf } from '../resources/cloudflare/zone/dns-records-seen.ts';
import type { SetupIo } from '../resources/model/model.ts';
import type { CertificateSeen, RuleSeen } from '../resources/model/observed.ts';
import { readSlices } from '../resources/registry.ts';
import { findKeyWeaknesses, judgeKeys } from './keys-that-open.ts';
import { type AccessSeen, asksForLogin, type PathSeen, type Seen } from './path-by-hand.ts';
import { findWeaknesses } from './weaknesses.ts';

/** What there is by hand, for people and for the plan. */
export interface HandMadeSeen {
  readonly shown: HandMade;
  readonly tunnel: { readonly id: string; readonly name: string; readonly leadsTo: string | null } | null;
  /** Those that go, each with the ids of the rules that stand before it. */
  readonly locks: readonly { readonly rule: RuleSeen; readonly behind: readonly string[] }[];
  readonly keys: readonly CertificateSeen[];
}

export interface HandMadeIo extends SetupIo {
  /** To visit the address, which shows what the token may not read; absent where nobody asks. */
  readonly prober?: Prober;
}

/** Looks at the home's own address of a Setup; reads only. `null` where nobody set up anything there by hand. */
export async function lookAtHandMade(setup: Setup, io: HandMadeIo): Promise<HandMadeSeen | null> {
  const [service] = setup.services;
  if (!service) return null;
  const alone: Setup = { ...setup, services: [service], devices: [] };
  const read = readSlices(alone, io);
  const [path, access, rules, certificates, asked, settings] = await Promise.all([
    readPath(service.hostname, alone, io),
    readAccess(service.hostname, alone, io),
    read('lock-rule'),
    read('client-certificate'),
    read('certificate-hostname'),
    read('zone-setting'),
  ]);
  const seen: Seen = {
    'lock-rule': rules,
    'client-certificate': certificates,
    'certificate-hostname': asked,
    'zone-setting': settings,
    path,
    access,
  };
  return describe(alone, seen);
}

function describe(setup: Setup, seen: Seen): HandMadeSeen | null {
  const hostname = setup.services[0]?.hostname ?? '';
  const locks = findRulesOfLock(setup, seen);
  const others = seen['lock-rule'].rules.filter((rule) => !isOurs(rule, setup));
  const judged = judgeKeys(setup, others, seen['client-certificate'].certificates);
  // What is not certain to open today would be let in by ours.
  const keys = judged.filter(({ opens }) => opens !== 'unclear').map(({ certificate }) => certificate);
  const tunnel = seen.path && describeTunnel(seen.path, hostname);
  if (!tunnel && locks.length === 0 && keys.length === 0 && seen.access.names.length === 0) return null;
  // One that lets keys past what follows does no harm behind ours.
  const goes = locks.filter((rule) => !letsPast(rule) && !isAboutOthersToo(rule, setup));
  return {
    shown: {
      hostname,
      tunnel,
      locks: locks.map(
        (rule): HandMadeLock => ({
          name: rule.description || rule.ref,
          fate: goes.includes(rule) ? 'goes' : letsPast(rule) ? 'does-no-harm' : 'guards-others',
        }),
      ),
      keys: keys.map(describeKey),
      weaknesses: [
        ...findWeaknesses(setup, seen, { keys, locks }),
        ...findKeyWeaknesses(judged, { locks, goes }),
      ],
      unseen: seen.access.at === 'hidden' ? ['access-applications'] : [],
    },
    tunnel:
      seen.path && tunnel?.setUp === 'at-cloudflare'
        ? { id: seen.path.tunnel.id, name: seen.path.tunnel.name, leadsTo: tunnel.leadsTo }
        : null,
    locks: goes.map((rule) => ({ rule, behind: idsBefore(rule, seen) })),
    keys,
  };
}

function idsBefore(rule: RuleSeen, { 'lock-rule': { rules } }: Seen): readonly string[] {
  return rules.slice(0, rules.indexOf(rule)).map(({ id }) => id);
}

function describeTunnel(path: PathSeen, hostname: string): HandMadeTunnel {
  const { tunnel, ingress } = path;
  const others = (ingress ?? []).flatMap((entry) =>
    entry.hostname && entry.hostname !== hostname ? entry.hostname : [],
  );
  return {
    name: tunnel.name,
    setUp: ingress === null ? 'on-its-machine' : 'at-cloudflare',
    leadsTo: findEntryTaking(ingress ?? [], hostname)?.service ?? null,
    ...(asksForLogin(path, hostname) ? { access: 'required' } : {}),
    others: [...new Set(others)],
  };
}

function describeKey({ id, commonName, expiresOn }: CertificateSeen): HandMadeKey {
  return { certificateId: id, name: isNameless(commonName) ? null : commonName, expiresOn };
}

async function readPath(hostname: string, setup: Setup, io: SetupIo): Promise<PathSeen | null> {
  const records = await listRecords(io.cloudflare, setup, { name: { exact: hostname } });
  const parent = `*${hostname.slice(hostname.indexOf('.'))}`;
  const wild = records.length > 0 ? [] : await listRecords(io.cloudflare, setup, { name: { exact: parent } });
  const tunnelId = [...records, ...wild].flatMap(({ type, content }) =>
    type === 'CNAME' ? (tunnelOf(content) ?? []) : [],
  )[0];
  if (tunnelId === undefined) return null;
  const tunnel = (await listTunnels(setup, io.cloudflare)).find(({ id }) => id === tunnelId);
  if (!tunnel || isMarkedTunnelName(tunnel.name)) return null;
  if (isSetUpOnItsMachine(tunnel)) return { tunnel, ingress: null };
  const configuration = await readConfiguration(tunnel, setup, io);
  return {
    tunnel,
    ingress: configuration?.ingress ?? [],
    originRequest: configuration?.others.originRequest,
  };
}

async function readAccess(hostname: string, setup: Setup, io: HandMadeIo): Promise<AccessSeen> {
  const applications = await readAccessApplications(setup, io.cloudflare);
  if (applications === 'hidden') return visitForAccess(hostname, io);
  const names = findApplicationsInFront(applications, hostname).map(
    ({ name, domain }) => name || domain || '',
  );
  const isAll = isAllBehindAccess(applications, hostname);
  return { names, at: isAll ? 'every-page' : names.length > 0 ? 'some-pages' : 'no-page' };
}

/** Most tokens may not read applications. A visit without a key meets Access too, unless a lock stops it before. */
async function visitForAccess(hostname: string, { prober }: HandMadeIo): Promise<AccessSeen> {
  const seen = prober && (await probeHome({ hostname, protocol: 'https' }, prober));
  if (seen?.diagnosis === 'access-in-front') return { names: [hostname], at: 'every-page' };
  return { names: [], at: seen?.diagnosis === 'answered' ? 'no-page' : 'hidden' };
}

/** The same, as the plan goes on with it: what can be used stays, and what was the lock goes when ours stands. */
export function adopt({ shown: { hostname }, tunnel, locks, keys }: HandMadeSeen): Adoption {
  return {
    ...(tunnel ? { tunnel: { id: tunnel.id, name: tunnel.name, ...leadsToHome(tunnel.leadsTo) } } : {}),
    keys: keys.map(({ id, commonName, expiresOn }) => ({ certificateId: id, name: commonName, expiresOn })),
    rules: locks.map(({ rule: { id, ref, action, expression, description, parameters }, behind }) => ({
      ...{ id, hostname, action, expression, description, behind },
      ...(ref === id ? {} : { ref }),
      ...(parameters ? { parameters } : {}),
    })),
  };
}

/** Other things than web pages, such as a socket, are not what we could lead to. */
function leadsToHome(service: string | null): { readonly leadsTo?: string } {
  const url = service === null ? null : URL.parse(service);
  return service !== null && url && ['http:', 'https:'].includes(url.protocol) ? { leadsTo: service } : {};
}
