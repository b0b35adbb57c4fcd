import type { Check, CheckKind, Diagnosis } from '../../contract/check.ts';
import type { Device, Setup } from '../../contract/setup.ts';
import { type ProbeOutcome, probeHome, probeName } from '../probe/probe.ts';
import type { ClientKey, Prober } from '../probe/prober.ts';
import { currentKeyId, devicesFor, testKeys } from '../resources/cloudflare/wanted-keys.ts';
import type { Watched } from '../streams/watched.ts';

export interface CheckIo {
  readonly prober: Prober;
  /** Ids of the keys that can be shown from this computer: both halves are known here. */
  readonly heldHere: ReadonlySet<string>;
  readonly keyFor: (keyId: string) => Promise<ClientKey>;
  /** Whether an address belongs to Cloudflare's edge. */
  readonly isEdge: (address: string) => Promise<boolean>;
  /** A good key of somebody else's account; where none can be had, our own unlisted test key stands in. */
  readonly strangersKey?: () => Promise<ClientKey>;
  /** Waits between tries, in milliseconds: changes take a while to reach every edge. */
  readonly patience: readonly number[];
  readonly wait: (ms: number) => Promise<void>;
}

interface Planned {
  readonly check: Check;
  readonly try: () => Promise<ProbeOutcome>;
  readonly good: readonly Diagnosis[];
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
  const planned = plannedChecks(setup, io);
  shown.set({ checks: planned.map(({ check }) => check) });
  const show = (check: Check): void =>
    shown.set({ checks: shown.get().checks.map((other) => (other.id === check.id ? check : other)) });
  return Promise.all(planned.map((each) => tryPatiently(each, io, show)));
}

async function tryPatiently(planned: Planned, io: CheckIo, show: (check: Check) => void): Promise<Check> {
  show({ ...planned.check, state: 'running' });
  for (const pause of [...io.patience, null]) {
    const { diagnosis, saw } = await planned.try();
    const passed = planned.good.includes(diagnosis);
    if (passed || pause === null) {
      const check: Check = { ...planned.check, state: passed ? 'passed' : 'failed', diagnosis, saw };
      show(check);
      return check;
    }
    show({ ...planned.check, state: 'running', diagnosis, saw });
    await io.wait(pause);
  }
  throw new Error('the last try always ends the loop');
}

function plannedChecks(setup: Setup, io: CheckIo): readonly Planned[] {
  const [service] = setup.services;
  if (!service) return [];
  const { hostname } = service;
  const keyOf = (keyId: string) => () => io.keyFor(keyId);
  // A key made on another computer cannot be shown from here.
  const isHere = (device: Device): boolean => io.heldHere.has(currentKeyId(device));
  const testKeyHere = (keyId: string) => (io.heldHere.has(keyId) ? keyOf(keyId) : undefined);
  const strangers = io.strangersKey ?? testKeyHere(testKeys.unlisted.id);
  const switchedOff = testKeyHere(testKeys.switchedOff.id);
  const devices = devicesFor(service, setup.devices).filter(isHere);
  const off = setup.devices.filter((device) => device.state === 'off').filter(isHere);
  const [first] = devices;
  return [
    {
      check: waiting('name-resolves', hostname),
      good: ['resolved'],
      try: () => probeName(hostname, io.prober, io.isEdge),
    },
    refused('no-key', hostname, io, hostname),
    ...(strangers ? [refused('strangers-key', hostname, io, hostname, strangers)] : []),
    ...(switchedOff ? [refused('switched-off-key', hostname, io, hostname, switchedOff)] : []),
    ...off.map((device): Planned => {
      const planned = refused('switched-off-key', device.name, io, hostname, keyOf(currentKeyId(device)));
      return { ...planned, check: { ...planned.check, id: `switched-off-key:${device.id}` } };
    }),
    {
      check: waiting('plain-http', hostname),
      good: ['redirected', 'blocked'],
      try: async () => throughTheLock(await probeHome({ hostname, way: 'http' }, io.prober)),
    },
    ...devices.map(
      (device): Planned => ({
        check: { ...waiting('device-key', device.name), id: `device-key:${device.id}` },
        good: ['answered'],
        try: async () =>
          probeHome({ hostname, way: 'https' }, io.prober, await io.keyFor(currentKeyId(device))),
      }),
    ),
    ...(first
      ? [
          {
            check: waiting('websocket', hostname),
            good: ['upgraded' as const],
            try: async () =>
              probeHome({ hostname, way: 'websocket' }, io.prober, await io.keyFor(currentKeyId(first))),
          },
        ]
      : []),
  ];
}

/** A check that passes when the lock refuses. Whatever else answers, the knock came through the lock. */
function refused(
  kind: CheckKind,
  subject: string,
  io: CheckIo,
  hostname: string,
  key?: () => Promise<ClientKey>,
): Planned {
  return {
    check: waiting(kind, subject),
    good: ['blocked'],
    try: async () => throughTheLock(await probeHome({ hostname, way: 'https' }, io.prober, await key?.())),
  };
}

const cameThrough = new Set<Diagnosis>([
  'answered',
  'upgraded',
  'tunnel-down',
  'home-silent',
  'home-refuses-proxy',
  'no-such-service',
  'not-home-assistant',
  'unexpected-answer',
]);

function throughTheLock(tried: ProbeOutcome): ProbeOutcome {
  return cameThrough.has(tried.diagnosis) ? { ...tried, diagnosis: 'open' } : tried;
}

function waiting(kind: CheckKind, subject: string): Check {
  return { id: kind, kind, subject, state: 'waiting', diagnosis: null, saw: null };
}
