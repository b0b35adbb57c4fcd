import type { AgreedException } from '../../src/contract/exception.ts';
import type { Setup } from '../../src/contract/setup.ts';
import { listAgreedExceptions } from '../../src/main/resources/cloudflare/lock/agreed-exceptions.ts';
import { keyIdOf } from '../../src/main/resources/cloudflare/mark.ts';
import { devicesFor, openingKeyIds } from '../../src/main/resources/cloudflare/wanted-keys.ts';
import type { ClientCertificate, ZoneState } from '../../src/practice/cloudflare/state.ts';
import type { EdgeView } from '../../src/practice/edge/view.ts';
import { listAgreedIn, opensAbroad } from './agreed-in-flow.ts';
import { findExposures, findLockedOut, findOpenGaps, findShutGaps } from './edge-exposures.ts';
import { type Flow, listHostnames, listSetupsIn, setupId, webhookIds } from './flows.ts';
import { type Knock, listKnocks, listOwnKnocks } from './knocks.ts';

/** Watches over a flow who is let in, and remembers every exposure there was. */
export interface ExposureMonitor {
  /** From now on the devices of this flow are allowed, and exposures are recorded anew. */
  readonly start: (flow: Flow) => void;
  /** Called after each effect. */
  readonly check: () => void;
  readonly listExposures: () => readonly string[];
  /** Every key that should be let in and is not: it shows that the monitor would see an open door. */
  readonly listLockedOutKeys: (setup: Setup) => readonly string[];
  /** What is agreed in a Setup and does not pass: it shows that the monitor would see an open gap. */
  readonly listShutGaps: (setup: Setup) => readonly string[];
  /** What passes without a key though this Setup, at which the flow has ended, does not agree to it. */
  readonly listGapsLeft: (setup: Setup) => readonly string[];
  /** Fingerprints of the certificates that are allowed at a hostname. */
  readonly allowedAt: (hostname: string) => ReadonlySet<string>;
}

export interface MonitoredEdge {
  readonly view: EdgeView;
  readonly zone: ZoneState;
  /** How many requests of strangers the real edge has forwarded so far. */
  readonly countExposedRequests: () => number;
}

export function createExposureMonitor({ view, zone, countExposedRequests }: MonitoredEdge): ExposureMonitor {
  const hostnames = listHostnames(zone.zone.name);
  let keyIdsAt: ReadonlyMap<string, ReadonlySet<string>> = new Map();
  let allowed: ReadonlyMap<string, ReadonlySet<string>> = new Map();
  let kept: KeptInFlow = { once: [], throughout: [] };
  let agreed: readonly AgreedException[] = [];
  let abroad: 'allowed' | 'shut' = 'allowed';
  let knocks: readonly Knock[] = [];
  let seen: string[] = [];
  let exposedBefore = 0;
  const allowedAt = (hostname: string) => allowed.get(hostname) ?? noneAllowed;
  const check = (): void => {
    const all = [...zone.clientCertificates.values()];
    const fingerprintsOf = (keyIds: ReadonlySet<string>) =>
      new Set(
        all.filter((each) => keyIds.has(readKeyId(each)) || kept.once.includes(each.id)).map(readFingerprint),
      );
    allowed = new Map([...keyIdsAt].map(([hostname, keyIds]) => [hostname, fingerprintsOf(keyIds)]));
    const access = { hostnames, certificates: all.map(readFingerprint), allowedAt, abroad, agreed };
    seen.push(...findExposures(view, access), ...findOpenGaps(view, access, knocks));
    seen.push(...kept.throughout.flatMap((each) => findShutKept(each, view, zone)));
  };
  return {
    start: (flow) => {
      keyIdsAt = new Map(hostnames.map((hostname) => [hostname, listKeyIdsAt(hostname, flow)]));
      kept = listKept(flow);
      agreed = listAgreedIn(flow);
      abroad = opensAbroad(flow) ? 'allowed' : 'shut';
      knocks = listKnocks(agreed, hostnames);
      seen = [];
      exposedBefore = countExposedRequests();
      check();
    },
    check,
    listExposures: () => {
      const forwarded = countExposedRequests() - exposedBefore;
      return [...new Set(seen), ...Array.from({ length: forwarded }, () => 'a request at the edge')];
    },
    listLockedOutKeys: (setup) => findLockedOutKeys(setup, view, zone),
    listShutGaps: (setup) =>
      findShutGaps(view, listAgreedExceptions(setup, webhookIds).flatMap(listOwnKnocks)),
    listGapsLeft: (setup) =>
      findOpenGaps(view, { allowedAt, agreed: listAgreedExceptions(setup, webhookIds) }, knocks),
    allowedAt,
  };
}

/** Keys that were made by hand: those that some Setup of the flow keeps, and those that open at every moment of it. */
interface KeptInFlow {
  readonly once: readonly string[];
  readonly throughout: readonly Kept[];
}

interface Kept {
  readonly certificateId: string;
  readonly hostname: string;
}

/** What every Setup keeps, a removal gives back to the lock that was there before. */
function listKept(flow: Flow): KeptInFlow {
  const setups = listSetupsIn(flow);
  const hostname = setups.flatMap(({ services }) => services)[0]?.hostname ?? '';
  const kept = setups.map(({ adopts }) => (adopts?.keys ?? []).map(({ certificateId }) => certificateId));
  const once = [...new Set(kept.flat())];
  const throughout = once.filter((id) => kept.every((ids) => ids.includes(id)));
  return { once, throughout: throughout.map((certificateId) => ({ certificateId, hostname })) };
}

/** Nobody is locked out while what was made by hand is taken over. */
function findShutKept({ certificateId, hostname }: Kept, view: EdgeView, zone: ZoneState): readonly string[] {
  const certificate = zone.clientCertificates.get(certificateId);
  const isThere = view.recordFor(hostname) !== undefined;
  if (!certificate || !isThere) return [];
  return findLockedOut(view, hostname, [certificate.fingerprint]).length > 0
    ? [`locked out: ${certificateId}`]
    : [];
}

const noneAllowed: ReadonlySet<string> = new Set();

function findLockedOutKeys(setup: Setup, view: EdgeView, zone: ZoneState): readonly string[] {
  const active = [...zone.clientCertificates.values()].filter(({ lifecycle }) => lifecycle.kind === 'active');
  return setup.services.flatMap((service) =>
    devicesFor(service, setup.devices)
      .flatMap(openingKeyIds)
      .filter((keyId) => {
        const own = active.filter((each) => readKeyId(each) === keyId).map(readFingerprint);
        return own.length === 0 || findLockedOut(view, service.hostname, own).length > 0;
      }),
  );
}

/** The keys of the devices that one of the flow's Setups lets in at an address: a key that opens another one is a stranger's here. */
function listKeyIdsAt(hostname: string, flow: Flow): ReadonlySet<string> {
  const keyIds = listSetupsIn(flow).flatMap(({ services, devices }) =>
    services
      .filter((service) => service.hostname === hostname)
      .flatMap((service) => devicesFor(service, devices).flatMap(openingKeyIds)),
  );
  return new Set(keyIds);
}

function readKeyId({ commonName }: ClientCertificate): string {
  return keyIdOf(setupId, commonName) ?? '';
}

function readFingerprint({ fingerprint }: ClientCertificate): string {
  return fingerprint;
}
