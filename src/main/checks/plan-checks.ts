import type { CheckKind, Diagnosis } from '../../contract/check.ts';
import type { Device, Service, Setup } from '../../contract/setup.ts';
import { devicesShutOut, devicesThatOpen } from '../../contract/who-opens.ts';
import { type ProbeOutcome, probeHome, probeName, probeService } from '../probe/probe.ts';
import type { ClientKey, ProbeRequest } from '../probe/prober.ts';
import { asksForKeys, currentKeyId, testKeys } from '../resources/cloudflare/wanted-keys.ts';
import type { CheckIo } from './check-io.ts';
import { planExceptionChecks } from './exceptions.ts';
import { planOriginChecks } from './origin.ts';
import { newCheck, openIfThrough, type PlannedCheck } from './planned-check.ts';

/** One address behind the lock, and how its keys are shown from this computer. */
interface Door {
  readonly hostname: string;
  readonly openTo: Service['openTo'];
  readonly setup: Setup;
  readonly io: CheckIo;
  readonly visit: (target: Visit, key?: ClientKey) => Promise<ProbeOutcome>;
  /** What a visit with a key comes to that opens. */
  readonly opened: Diagnosis;
}

type Visit = Pick<ProbeRequest, 'protocol'> & Partial<Pick<ProbeRequest, 'spelled'>>;

/**
 * Every lock of a Setup: those of the home's own address first, then those of every further one that asks for keys. A name that only
 * exceptions use is tried by them.
 */
export function planChecks(setup: Setup, io: CheckIo): readonly PlannedCheck[] {
  const [home, ...others] = setup.services;
  if (!home) return [];
  return [
    ...planHome(homeDoor(home, setup, io)),
    ...others.filter(asksForKeys).flatMap((service) => planFurther(furtherDoor(service, setup, io))),
  ];
}

function homeDoor({ hostname, openTo }: Service, setup: Setup, io: CheckIo): Door {
  const visit: Door['visit'] = (target, key) => probeHome({ hostname, ...target }, io.prober, key);
  return { hostname, openTo, setup, io, visit, opened: 'answered' };
}

/** Nobody knows what answers there, so it is enough that something behind the lock does. */
function furtherDoor({ hostname, openTo }: Service, setup: Setup, io: CheckIo): Door {
  const visit: Door['visit'] = (target, key) => probeService({ hostname, ...target }, io.prober, key);
  return { hostname, openTo, setup, io, visit, opened: 'service-answered' };
}

function planHome(door: Door): readonly PlannedCheck[] {
  const { hostname, setup, io } = door;
  const showable = devicesShown(door);
  return [
    ...planShut(door),
    ...planExceptionChecks(setup, io),
    ...planDevices(door),
    ...planSocket(door),
    ...planDevicesShutOut(door),
    ...(io.origin ? planOriginChecks(hostname, io.origin, keyOfFirst(showable, io)) : []),
  ];
}

/** What is Home Assistant's alone is left out, and each check says at which address it is. */
function planFurther(door: Door): readonly PlannedCheck[] {
  const { hostname } = door;
  return [...planShut(door), ...planDevices(door), ...planDevicesShutOut(door)].map((planned) => ({
    ...planned,
    check: { ...planned.check, id: `${planned.check.id}@${hostname}`, address: hostname },
  }));
}

/** The name, and whatever has to be refused there. */
function planShut(door: Door): readonly PlannedCheck[] {
  const { hostname, io } = door;
  return [
    {
      check: newCheck('name-resolves', hostname),
      good: ['resolved'],
      attempt: () => probeName(hostname, io.prober, io.isEdge),
    },
    planRefusal('no-key', hostname, door),
    ...planTestKeys(door),
    ...planDevicesOff(door),
    {
      check: newCheck('plain-http', hostname),
      good: ['redirected', 'blocked'],
      attempt: async () => openIfThrough(await door.visit({ protocol: 'http' })),
    },
    planOtherSpellings(door),
  ];
}

/** A name can be written in ways that a rule compares as another one and the home's end of the tunnel takes for the same. */
function planOtherSpellings({ hostname, visit }: Door): PlannedCheck {
  const probe = (spelled: string) => visit({ spelled, protocol: 'https' });
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

function planDevicesOff(door: Door): readonly PlannedCheck[] {
  const off = door.setup.devices.filter((device) => device.state === 'off');
  return planRefusalsOf('switched-off-key', off, door);
}

/** Good keys of the home's that are for other addresses only. */
function planDevicesShutOut(door: Door): readonly PlannedCheck[] {
  return planRefusalsOf('key-not-listed-here', devicesShutOut(door.openTo, door.setup.devices), door);
}

function planRefusalsOf(kind: CheckKind, devices: readonly Device[], door: Door): readonly PlannedCheck[] {
  return devices
    .filter((device) => isHeldHere(device, door.io))
    .map((device) => {
      const planned = planRefusal(kind, device.name, door, () => door.io.keyFor(currentKeyId(device)));
      return { ...planned, check: { ...planned.check, id: `${kind}:${device.id}`, deviceId: device.id } };
    });
}

/** Each device that may come in does. */
function planDevices(door: Door): readonly PlannedCheck[] {
  return devicesShown(door).map((device) => ({
    check: { ...newCheck('device-key', device.name), id: `device-key:${device.id}`, deviceId: device.id },
    good: [door.opened],
    attempt: async () => door.visit({ protocol: 'https' }, await door.io.keyFor(currentKeyId(device))),
  }));
}

/** The first device comes in over a WebSocket too, which all of them use alike. */
function planSocket(door: Door): readonly PlannedCheck[] {
  const { hostname, io, visit } = door;
  const key = keyOfFirst(devicesShown(door), io);
  if (!key) return [];
  const attempt = async () => visit({ protocol: 'websocket' }, await key());
  return [{ check: newCheck('websocket', hostname), good: ['upgraded'], attempt }];
}

function devicesShown({ openTo, setup, io }: Door): readonly Device[] {
  return devicesThatOpen(openTo, setup.devices).filter((device) => isHeldHere(device, io));
}

function keyOfFirst([first]: readonly Device[], io: CheckIo): (() => Promise<ClientKey>) | undefined {
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
  { visit }: Door,
  key?: () => Promise<ClientKey>,
): PlannedCheck {
  return {
    check: newCheck(kind, subject),
    good: ['blocked'],
    attempt: async () => openIfThrough(await visit({ protocol: 'https' }, await key?.())),
  };
}
