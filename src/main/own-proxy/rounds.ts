import type {
  ProxyAnswer,
  ProxyCheck,
  ProxyObstacle,
  ProxyVerdict,
  ProxyVisit,
} from '../../contract/proxy.ts';
import type { DeviceId } from '../../contract/setup.ts';
import { type ClientKey, createProber, type Outside } from '../probe/prober.ts';
import { readPublicAddress } from '../probe/public-address.ts';
import { checkProxy, type ProxyTarget } from '../reverse-proxy/check-proxy.ts';

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
  return knockAt(parts.proxy.address, parts);
}

/**
 * Knocks at every address that the internet knows for the name, as long as this computer is in another network than the home:
 * it comes by another public address. Both are told by the same place, which sees IPv4 alone (facts: cloudflare#trace).
 */
export async function knockOutside(homeAddress: string | undefined, parts: RoundParts): Promise<RoundEnd> {
  const { hostname, outside } = parts;
  const here = await readPublicAddress(outside);
  if (here === undefined) return { kind: 'not-tried', obstacle: 'place-not-known' };
  if (homeAddress === undefined) return { kind: 'not-tried', obstacle: 'home-not-known' };
  if (here === homeAddress) return { kind: 'not-tried', obstacle: 'still-at-home' };
  const resolution = await createProber(outside).resolve(hostname);
  if (resolution.kind !== 'addresses') return { kind: 'not-tried', obstacle: 'name-not-known' };
  const each = await Promise.all(resolution.addresses.map((address) => knockAt(address, parts)));
  return { kind: 'seen', checks: closedWithoutEncryption(worstOf(each)) };
}

async function knockAt(address: string, parts: RoundParts): Promise<readonly ProxyCheck[]> {
  const { hostname, proxy, authorityPem, outside, now } = parts;
  const trust: ProxyTarget['trust'] =
    authorityPem === undefined
      ? { kind: 'public-roots', ...(outside.authority ? { besides: outside.authority } : {}) }
      : { kind: 'own-ca', authorityPem };
  const target: ProxyTarget = { hostname, address, ports: proxy.ports, trust };
  const io = { now, ...(outside.findOrigin ? { reach: outside.findOrigin } : {}) };
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
  return [
    ...round.map((check) => ({ ...check, deviceId: shownIn(check.visit, first, lost) })),
    ...more.flatMap((checks, index) =>
      checks.map((check) => ({ ...check, deviceId: shown[index]?.deviceId ?? null })),
    ),
  ];
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

/** A name can lead to several addresses: what is bad at one of them is bad, and what is good at one was seen. */
function worstOf(rounds: readonly (readonly ProxyCheck[])[]): readonly ProxyCheck[] {
  const [first = []] = rounds;
  return first.map((check, index) =>
    rounds
      .flatMap((round) => round[index] ?? [])
      .reduce((worst, other) => (weight[other.verdict] > weight[worst.verdict] ? other : worst), check),
  );
}

const weight: Readonly<Record<ProxyVerdict, number>> = { unknown: 0, good: 1, bad: 2 };

/** The router forwards one port: that nothing answers without encryption is as it should be, where the proxy itself was seen. */
function closedWithoutEncryption(checks: readonly ProxyCheck[]): readonly ProxyCheck[] {
  const isSeen = checks.some(({ visit, finding }) => visit === 'no-key' && finding === 'refused');
  return checks.map((check) =>
    isSeen && check.visit === 'plain-http' && check.finding === 'unreachable'
      ? { ...check, verdict: 'good' }
      : check,
  );
}
