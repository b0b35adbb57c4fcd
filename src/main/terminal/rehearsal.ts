import type { Check } from '../../contract/check.ts';
import { APP_NETWORK } from '../../contract/home.ts';
import { DEVICE_ID_BYTES } from '../../contract/id-sizes.ts';
import { listOpenDoors } from '../../contract/other-door.ts';
import type { Device, Setup } from '../../contract/setup.ts';
import type { CheckIo } from '../checks/check-io.ts';
import { checkLocks } from '../checks/check-locks.ts';
import { findOtherDoors } from '../checks/other-doors/find-other-doors.ts';
import { type Clock, withShortSleeps } from '../clock/clock.ts';
import { createCloudflare } from '../cloudflare/client.ts';
import { listDomains } from '../cloudflare/domains.ts';
import { emptyJournal } from '../engine/journal.ts';
import { Refusal } from '../errors/refusal.ts';
import type { HomeAssistant } from '../home-assistant/connection/home-assistant.ts';
import { packKeyFile } from '../key-files/key-file.ts';
import type { KeyPool } from '../keys/key-pool.ts';
import { createKeyRing, type KeyRing } from '../keys/key-ring.ts';
import { readForwards } from '../port-forwards/read-forwards.ts';
import type { PracticeWorld } from '../practice-world/practice-world.ts';
import { createProber } from '../probe/prober.ts';
import { readPublicAddress } from '../probe/public-address.ts';
import { listClientKeys, readClientKey } from '../resources/cloudflare/client-certificate/client-key.ts';
import { servicesFor } from '../resources/cloudflare/wanted-keys.ts';
import { Journal } from '../resources/model/journal.ts';
import { emptyLedger } from '../resources/model/ledger.ts';
import type { Build, BuildIo, HomeIo, SetupIo } from '../resources/model/model.ts';
import { createRecentWrites, writesDocument } from '../resources/model/recent-writes.ts';
import { readSlices } from '../resources/registry.ts';
import { createSetupBuild } from '../resources/setup-build.ts';
import { memoryDocument } from '../storage/documents.ts';
import { memoryVault } from '../storage/vault.ts';
import { watched } from '../streams/watched.ts';
import { criticalPathMs } from './critical-path.ts';
import type { HandedOver } from './key-files.ts';

export interface RehearsalIo {
  readonly world: PracticeWorld;
  /** The practice home, as its owner let Latchkey in. */
  readonly assistant: HomeAssistant;
  readonly keyPool: KeyPool;
  readonly clock: Clock;
  /** Told how far the rehearsal is: steps done of steps in all, which are none until it is known what there is to do. */
  readonly progress: (stage: Stage, done: number, of: number) => void;
}

export type Stage = 'build' | 'connect' | 'check' | 'again';

/** What a rehearsal came to. Times in milliseconds. */
export interface Rehearsal {
  readonly ok: boolean;
  readonly devices: number;
  readonly apiCalls: number;
  readonly writes: number;
  readonly wallMs: number;
  readonly criticalPathMs: number;
  /** From the first look into Home Assistant until a visit from outside came through. */
  readonly connectMs: number;
  readonly exposedRequests: number;
  readonly checks: readonly { readonly id: string; readonly ok: boolean }[];
  /** The look for other ways to the same home: calls it took, and how many ways there are that the lock does not cover. */
  readonly otherDoors: { readonly apiCalls: number; readonly open: number };
  readonly secondRun: { readonly writes: number; readonly apiCalls: number };
}

const SETUP_ID = '1a7c4e00';
const CHECK_PAUSES_MS = [100, 200, 400, 800, 1600, 3200];

/**
 * The whole job for a number of devices: builds everything, lets the home connect itself, makes the key files, tries every lock
 * through the real TLS edge with those very files, and builds a second time, which must change nothing. Throws a Refusal
 * when the build could not be finished.
 */
export async function rehearse(
  deviceCount: number,
  io: RehearsalIo,
): Promise<{ readonly rehearsal: Rehearsal; readonly handedOver: readonly HandedOver[] }> {
  const { world, keyPool } = io;
  const cloudflare = createCloudflare({ token: world.token, apiUrl: world.apiUrl });
  const keys = createKeyRing(SETUP_ID, memoryVault(), keyPool);
  const journal = memoryDocument({ schema: Journal, initial: emptyJournal });
  const recentWrites = createRecentWrites(memoryDocument(writesDocument), io.clock);
  const setupIo: BuildIo = { cloudflare, keys, journal, recentWrites, webhookIds: () => ({}) };
  const setup = await practiceSetup(deviceCount, world, setupIo);
  const build = createSetupBuild(io.clock);

  const first = await carryOutCounted(setup, setupIo, build, io, 'build');
  const connected = connectingItself(setup, world);
  const letIn = { ...setupIo, home: homeIo(io) };
  const connection = await carryOutCounted(connected, letIn, build, io, 'connect');
  const handedOver = await makeKeyFiles(connected, setupIo, keys, keyPool);
  const checks = await tryEveryLock(connected, setupIo, keys, handedOver, io);
  const otherDoors = await lookForOtherDoors(connected, letIn, io);
  const second = await carryOutCounted(connected, letIn, build, io, 'again');

  const { exposedRequests } = await world.counts();
  const results = checks.map(({ id, state }) => ({ id, ok: state === 'passed' }));
  const rehearsal: Rehearsal = {
    ok: results.every((check) => check.ok) && exposedRequests + otherDoors.open + second.writes === 0,
    devices: setup.devices.length,
    apiCalls: first.apiCalls,
    writes: first.writes,
    wallMs: first.wallMs,
    criticalPathMs: first.criticalPathMs,
    connectMs: connection.wallMs,
    exposedRequests,
    checks: results,
    otherDoors,
    secondRun: { writes: second.writes, apiCalls: second.apiCalls },
  };
  return { rehearsal, handedOver };
}

async function practiceSetup(
  deviceCount: number,
  world: PracticeWorld,
  { cloudflare }: SetupIo,
): Promise<Setup> {
  const domains = await listDomains(cloudflare);
  const domain = domains.find(({ zone }) => zone.id === world.zone.id);
  if (!domain) throw new Refusal('DOMAIN_UNKNOWN');
  return {
    id: SETUP_ID,
    zone: domain.zone,
    services: [{ hostname: `ha.${domain.zone.name}`, url: world.home.url, openTo: 'every-device' }],
    devices: Array.from({ length: deviceCount }, (_, index) => practiceDevice(index + 1)),
    policy: { declined: [] },
  };
}

function practiceDevice(number: number): Device {
  const id = number.toString(16).padStart(2 * DEVICE_ID_BYTES, '0');
  return { id, name: `Device ${number}`, platform: 'android', validityDays: 1825, state: 'on' };
}

async function carryOutCounted(setup: Setup, setupIo: BuildIo, build: Build, io: RehearsalIo, stage: Stage) {
  const before = await io.world.counts();
  const started = io.clock.monotonic();
  const stop = new AbortController();
  const shown = followBuild(build, stop.signal, (done, of) => io.progress(stage, done, of));
  const progress = await build.carryOut(setup, setupIo, () => true);
  const wallMs = io.clock.monotonic() - started;
  stop.abort();
  await shown;
  if (progress.problem) throw new Refusal(progress.problem.code, progress.problem.technical);
  const after = await io.world.counts();
  return {
    wallMs: Math.round(wallMs),
    criticalPathMs: Math.round(criticalPathMs(progress.steps, wallMs)),
    apiCalls: after.apiCalls - before.apiCalls,
    writes: after.writes - before.writes,
  };
}

async function followBuild(build: Build, signal: AbortSignal, told: (done: number, of: number) => void) {
  let isOfBefore = true;
  for await (const { steps } of build.progress.watch(signal)) {
    // What is shown first is how far the build before came.
    if (!isOfBefore) told(steps.filter((step) => step.state === 'done').length, steps.length);
    isOfBefore = false;
  }
}

async function lookForOtherDoors(
  setup: Setup,
  setupIo: BuildIo,
  { world, clock }: RehearsalIo,
): Promise<Rehearsal['otherDoors']> {
  const before = await world.counts();
  const found = await findOtherDoors(setup, {
    ...setupIo,
    prober: createProber(world.outside),
    publicAddress: () => readPublicAddress(world.outside),
    forwards: () => readForwards(world.outside, clock),
    ledger: setupIo.journal.read().run?.ledger ?? emptyLedger,
    clock,
  });
  const after = await world.counts();
  return { apiCalls: after.apiCalls - before.apiCalls, open: listOpenDoors(found).length };
}

/** The same Setup, once its owner lets Latchkey into Home Assistant. */
function connectingItself(setup: Setup, { home, homes }: PracticeWorld): Setup {
  const { port } = new URL(home.url);
  return {
    ...setup,
    services: setup.services.map((service) => ({ ...service, url: `http://homeassistant:${port}` })),
    home: {
      at: home.url,
      connector: 'app',
      trustedProxies: [APP_NETWORK],
      loginLimit: 'wanted',
      urls: 'wanted',
      internalUrl: homes?.[0]?.inTheHouse ?? null,
    },
  };
}

function homeIo({ assistant, world, clock }: RehearsalIo): HomeIo {
  const shortly = withShortSleeps(clock, LONGEST_PAUSE_MS);
  return { at: world.home.url, assistant, prober: createProber(world.outside), clock: shortly };
}

/** The practice home starts and restarts in milliseconds. */
const LONGEST_PAUSE_MS = 20;

async function makeKeyFiles(setup: Setup, setupIo: SetupIo, keys: KeyRing, keyPool: KeyPool) {
  const seen = await readSlices(setup, setupIo)('client-certificate');
  return Promise.all(
    setup.devices.map(async (device): Promise<HandedOver> => {
      const hostnames = servicesFor(device, setup.services).map(({ hostname }) => hostname);
      const file = await packKeyFile(
        { device, as: 'pkcs12', hostnames, language: 'en' },
        setup.devices,
        seen,
        {
          keys,
          keyPool,
        },
      );
      return { file, passphrase: await keys.passphrase(device.id) };
    }),
  );
}

async function tryEveryLock(
  setup: Setup,
  setupIo: SetupIo,
  keys: KeyRing,
  handedOver: readonly HandedOver[],
  io: RehearsalIo,
): Promise<readonly Check[]> {
  const seen = await readSlices(setup, setupIo)('client-certificate');
  const files = new Map(setup.devices.map((device, index) => [device.id, handedOver[index]]));
  const shown = watched<{ readonly checks: readonly Check[] }>({ checks: [] });
  const checkIo: CheckIo = {
    prober: createProber(io.world.outside),
    heldHere: listClientKeys(seen),
    keyFor: async (keyId) => {
      const handed = files.get(keyId);
      return handed
        ? { pkcs12: handed.file.bytes, passphrase: handed.passphrase }
        : readClientKey(keyId, seen, keys);
    },
    isEdge: async (address) => address === io.world.edge.host,
    strangersKey: io.world.strangersKey,
    webhookIds: setupIo.webhookIds(),
    pausesMs: CHECK_PAUSES_MS,
    clock: io.clock,
  };
  const told = {
    ...shown,
    set: (value: { readonly checks: readonly Check[] }) => {
      shown.set(value);
      const over = value.checks.filter(({ state }) => state === 'passed' || state === 'failed').length;
      io.progress('check', over, value.checks.length);
    },
  };
  return checkLocks(setup, checkIo, told);
}
