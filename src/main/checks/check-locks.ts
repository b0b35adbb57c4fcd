import type { Check, CheckKind, Diagnosis } from '../../contract/check.ts';
import type { VisitorPlace, WebhookIds } from '../../contract/exception.ts';
import type { Device, Setup } from '../../contract/setup.ts';
import type { Clock } from '../clock/clock.ts';
import { type ProbeOutcome, probeHome, probeName } from '../probe/probe.ts';
import type { ClientKey, Prober } from '../probe/prober.ts';
import { currentKeyId, devicesFor, testKeys } from '../resources/cloudflare/wanted-keys.ts';
import type { Watched } from '../streams/watched.ts';
import { planExceptionChecks } from './exceptions.ts';
import { type OriginIo, planOriginChecks } from './origin.ts';
import { newCheck, openIfThrough, type PlannedCheck } from './planned-check.ts';

export interface CheckIo {
  readonly prober: Prober;
  /** Ids of the keys that can be shown from this computer: both halves are known here. */
  readonly heldHere: ReadonlySet<string>;
  readonly keyFor: (keyId: string) => Promise<ClientKey>;
  /** Whether an address belongs to Cloudflare's edge. */
  readonly isEdge: (address: string) => Promise<boolean>;
  /** A good key of another account. Where there is none, our own unlisted test key stands in. */
  readonly strangersKey?: () => Promise<ClientKey>;
  /** The server at the home's public address; absent where it is reached through a tunnel. */
  readonly origin?: OriginIo;
  /** Visits as somebody elsewhere would; absent where nobody can be sent there. */
  readonly proberFrom?: (place: VisitorPlace) => Promise<Prober>;
  /** The ids that a Setup only refers to. */
  readonly webhookIds: WebhookIds;
  /** Before each further attempt: changes take a while to reach every edge. */
  readonly pausesMs: readonly number[];
  readonly clock: Clock;
}

/**
 * Tries every lock of a Setup from outside, all at once, and keeps trying while a change may still be spreading.
 * `shown` follows each check; the promise ends when all are over.
 */
export async function checkLocks(
  setup: Setup,
  io: CheckIo,
  shown: Watched<{ readonly checks: readonly Check[] }>,
) {
  const planned = planChecks(setup, io);
  shown.set({ checks: planned.map(({ check }) => check) });
  const show = (check: Check): void =>
    shown.set({ checks: shown.get().checks.map((other) => (other.id === check.id ? check : other)) });
  return Promise.all(planned.map((each) => runCheck(each, io, show)));
}

async function runCheck(
  { check, attempt, good }: PlannedCheck,
  { pausesMs, clock }: CheckIo,
  show: (check: Check) => void,
): Promise<Check> {
  show({ ...check, state: 'running' });
  for (let attempts = 1; ; attempts += 1) {
    const { diagnosis, saw } = await attempt();
    const state = good.includes(diagnosis) ? 'passed' : attempts > pausesMs.length ? 'failed' : 'running';
    const result: Check = { ...check, state, diagnosis, saw };
    show(result);
    if (state !== 'running') return result;
    await clock.sleep(pausesMs[attempts - 1] ?? 0);
  }
}

/** The service, and how its keys are shown from this computer. */
interface Door {
  readonly hostname: string;
  readonly devices: readonly Device[];
  readonly io: CheckIo;
}

function planChecks(setup: Setup, io: CheckIo): readonly PlannedCheck[] {
  const [service] = setup.services;
  if (!service) return [];
  const { hostname } = service;
  const devices = devicesFor(service, setup.devices).filter((device) => isHeldHere(device, io));
  const door: Door = { hostname, devices, io };
  return [
    {
      check: newCheck('name-resolves', hostname),
      good: ['resolved'],
      attempt: () => probeName(hostname, io.prober, io.isEdge),
    },
    planRefusal('no-key', hostname, door),
    ...planTestKeys(door),
    ...planDevicesOff(setup, door),
    {
      check: newCheck('plain-http', hostname),
      good: ['redirected', 'blocked'],
      attempt: async () => openIfThrough(await probeHome({ hostname, protocol: 'http' }, io.prober)),
    },
    planOtherSpellings(hostname, door),
    ...planExceptionChecks(setup, io),
    ...planDevices(door),
    ...(io.origin ? planOriginChecks(hostname, io.origin, keyOfFirst(door)) : []),
  ];
}

/** A name can be written in ways that a rule compares as another one and the home's end of the tunnel takes for the same. */
function planOtherSpellings(hostname: string, { io }: Door): PlannedCheck {
  const probe = (spelled: string) => probeHome({ hostname, spelled, protocol: 'https' }, io.prober);
  return {
    check: newCheck('other-spellings', hostname),
    good: ['blocked'],
    attempt: async () => {
      const outcomes = await Promise.all([
        probe(hostname.toUpperCase()),
        probe(`${hostname}:443`),
        probe(`${hostname}.`),
      ]);
      const isBlocked = ({ diagnosis }: ProbeOutcome) => diagnosis === 'blocked';
      // One that was not refused is what counts, whatever became of the others.
      const around = outcomes.find((each) => !isBlocked(each) && !leadsNowhere.has(each.diagnosis));
      return around ? openIfThrough(around) : (outcomes.find(isBlocked) ?? outcomes[0]);
    },
  };
}

/** How Cloudflare answers a spelling that it does not take for the address at all, which is as good as a refusal. */
const leadsNowhere: ReadonlySet<Diagnosis> = new Set(['misdirected', 'record-refused']);

function planTestKeys(door: Door): readonly PlannedCheck[] {
  const { hostname, io } = door;
  const testKeyHere = ({ id }: { readonly id: string }) =>
    io.heldHere.has(id) ? () => io.keyFor(id) : undefined;
  const strangers = io.strangersKey ?? testKeyHere(testKeys.unlisted);
  const switchedOff = testKeyHere(testKeys.switchedOff);
  return [
    ...(strangers ? [planRefusal('strangers-key', hostname, door, strangers)] : []),
    ...(switchedOff ? [planRefusal('switched-off-key', hostname, door, switchedOff)] : []),
  ];
}

function planDevicesOff({ devices }: Setup, door: Door): readonly PlannedCheck[] {
  const off = devices.filter((device) => device.state === 'off' && isHeldHere(device, door.io));
  return off.map((device) => {
    const key = () => door.io.keyFor(currentKeyId(device));
    const planned = planRefusal('switched-off-key', device.name, door, key);
    return { ...planned, check: { ...planned.check, id: `switched-off-key:${device.id}` } };
  });
}

/** Each device comes in, and the first one also over a WebSocket, which all of them use alike. */
function planDevices({ hostname, devices, io }: Door): readonly PlannedCheck[] {
  const probeAs = async (device: Device, protocol: 'https' | 'websocket') =>
    probeHome({ hostname, protocol }, io.prober, await io.keyFor(currentKeyId(device)));
  const each = devices.map(
    (device): PlannedCheck => ({
      check: { ...newCheck('device-key', device.name), id: `device-key:${device.id}` },
      good: ['answered'],
      attempt: () => probeAs(device, 'https'),
    }),
  );
  const [first] = devices;
  if (!first) return each;
  const check = newCheck('websocket', hostname);
  return [...each, { check, good: ['upgraded'], attempt: () => probeAs(first, 'websocket') }];
}

function keyOfFirst({ devices, io }: Door): (() => Promise<ClientKey>) | undefined {
  const [first] = devices;
  return first && (() => io.keyFor(currentKeyId(first)));
}

/** A key made on another computer cannot be shown from here. */
function isHeldHere(device: Device, { heldHere }: CheckIo): boolean {
  return heldHere.has(currentKeyId(device));
}

/** A check that passes when the lock refuses. Whatever else answers, the probe came through the lock. */
function planRefusal(
  kind: CheckKind,
  subject: string,
  { hostname, io }: Door,
  key?: () => Promise<ClientKey>,
): PlannedCheck {
  return {
    check: newCheck(kind, subject),
    good: ['blocked'],
    attempt: async () =>
      openIfThrough(await probeHome({ hostname, protocol: 'https' }, io.prober, await key?.())),
  };
}
