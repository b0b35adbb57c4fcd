import { isIPv4 } from 'node:net';
import {
  cameIn,
  type ProxyAnswer,
  type ProxyCheck,
  type ProxyObstacle,
  type ProxyVerdict,
  type ProxyVisit,
} from '../../contract/proxy.ts';
import type { DeviceId } from '../../contract/setup.ts';
import { type ClientKey, createProber, type Outside } from '../probe/prober.ts';
import { readPublicAddress } from '../probe/public-address.ts';
import { checkProxy, type ProxyTarget, readCutOffs } from '../reverse-proxy/check-proxy.ts';

/** A key that can be shown from this computer. */
interface KeyHere {
  readonly deviceId: DeviceId | null;
  readonly key: ClientKey;
}

export interface RoundParts {
  readonly hostname: string;
  readonly proxy: ProxyAnswer;
  /** Of the own authority that signed the proxy's certificate; absent where a public one did. */
  readonly authorityPem: string | undefined;
  readonly on: readonly KeyHere[];
  readonly off: readonly KeyHere[];
  readonly outside: Outside;
  readonly now: () => Date;
}

/** What a round saw, or why it tried nothing. */
export type RoundEnd =
  | { readonly kind: 'seen'; readonly checks: readonly ProxyCheck[] }
  | { readonly kind: 'not-tried'; readonly obstacle: ProxyObstacle };

/** Knocks at the proxy's address at home. */
export async function knockInside(parts: RoundParts): Promise<readonly ProxyCheck[]> {
  return worstOf(await knockAt(parts.proxy.address, parts));
}

/**
 * Knocks at every address that the internet knows for the name, as long as this computer is in another network than the home.
 * Who is at home anyway is told in the meantime: where nobody answers, each takes its time.
 * @param homeAddress by which this computer was seen when it last came in at home, where it did in this sitting
 */
export async function knockOutside(homeAddress: string | undefined, parts: RoundParts): Promise<RoundEnd> {
  const { hostname, outside } = parts;
  const here = await readPublicAddress(outside);
  if (here === undefined) return { kind: 'not-tried', obstacle: 'place-not-known' };
  if (here === homeAddress) return { kind: 'not-tried', obstacle: 'still-at-home' };
  const resolution = await createProber(outside).resolve(hostname);
  if (resolution.kind !== 'addresses') return { kind: 'not-tried', obstacle: 'name-not-known' };
  const { addresses } = resolution;
  if (addresses.includes(here)) return { kind: 'not-tried', obstacle: 'still-at-home' };
  // Where we are is told for IPv4 alone (facts: cloudflare#trace): nothing says whether a name of IPv6 is of this very network.
  if (homeAddress === undefined && !addresses.some(isIPv4)) {
    return { kind: 'not-tried', obstacle: 'home-not-known' };
  }
  const [atHome, ...each] = await Promise.all([
    opensAtHome(parts),
    ...addresses.map(async (address) => closedWithoutEncryption(await knockAt(address, parts))),
  ]);
  if (atHome) return { kind: 'not-tried', obstacle: 'still-at-home' };
  return { kind: 'seen', checks: worstOf(each.flat()) };
}

/** The home's public address may be another since yesterday: who comes in at the proxy's own address is at home still. */
async function opensAtHome(parts: RoundParts): Promise<boolean> {
  const [first] = parts.on;
  if (!first) return false;
  const { proxy } = parts;
  const visits = await checkProxy(
    targetAt(proxy.address, parts),
    { device: first.key },
    { ...visitsOf(parts), only: ['device-key'] },
  );
  return cameIn(visits);
}

async function knockAt(address: string, parts: RoundParts): Promise<readonly ProxyCheck[]> {
  const target = targetAt(address, parts);
  const io = visitsOf(parts);
  const [first, ...devices] = parts.on;
  const [lost, ...others] = parts.off;
  const [round, ...more] = await Promise.all([
    checkProxy(target, keysToTry(first, lost), io),
    ...devices.map(({ key }) => checkProxy(target, { device: key }, { ...io, only: ['device-key'] })),
    ...others.map(({ key }) =>
      checkProxy(target, { switchedOff: key }, { ...io, only: ['switched-off-key'] }),
    ),
  ]);
  const shown = [...devices, ...others];
  return readCutOffs([
    ...round.map((check) => ({ ...check, deviceId: shownIn(check.visit, first, lost) })),
    ...more.flatMap((checks, index) =>
      checks.map((check) => ({ ...check, deviceId: shown[index]?.deviceId ?? null })),
    ),
  ]);
}

function targetAt(address: string, { hostname, proxy, authorityPem, outside }: RoundParts): ProxyTarget {
  const trust: ProxyTarget['trust'] =
    authorityPem === undefined
      ? { kind: 'public-roots', ...(outside.authority ? { besides: outside.authority } : {}) }
      : { kind: 'own-ca', authorityPem };
  return { hostname, address, ports: proxy.ports, trust };
}

function visitsOf({ now, outside: { findOrigin } }: RoundParts) {
  return { now, ...(findOrigin ? { reach: findOrigin } : {}) };
}

function keysToTry(device: KeyHere | undefined, switchedOff: KeyHere | undefined) {
  return {
    ...(device ? { device: device.key } : {}),
    ...(switchedOff ? { switchedOff: switchedOff.key } : {}),
  };
}

function shownIn(visit: ProxyVisit, first: KeyHere | undefined, lost: KeyHere | undefined): DeviceId | null {
  if (visit === 'device-key') return first?.deviceId ?? null;
  return visit === 'switched-off-key' ? (lost?.deviceId ?? null) : null;
}

/**
 * One line for each visit and device. A name can lead to several addresses, and a device can have had several keys: it is as good
 * as the worst of them, and what was not seen may be anything.
 */
function worstOf(checks: readonly ProxyCheck[]): readonly ProxyCheck[] {
  const worst = new Map<string, ProxyCheck>();
  for (const check of checks) {
    const about = `${check.visit} ${check.deviceId ?? ''}`;
    const before = worst.get(about);
    if (!before || weight[check.verdict] > weight[before.verdict]) worst.set(about, check);
  }
  return [...worst.values()];
}

const weight: Readonly<Record<ProxyVerdict, number>> = { good: 0, unknown: 1, bad: 2 };

/** The router forwards one port: that nothing answers without encryption is as it should be, where the proxy itself was seen. */
function closedWithoutEncryption(checks: readonly ProxyCheck[]): readonly ProxyCheck[] {
  const isSeen = checks.some(({ visit, finding }) => visit === 'no-key' && finding === 'refused');
  return checks.map((check) =>
    isSeen && check.visit === 'plain-http' && check.finding === 'unreachable'
      ? { ...check, verdict: 'good' }
      : check,
  );
}
