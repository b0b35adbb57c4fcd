import { setTimeout as sleep } from 'node:timers/promises';
import type { Setup } from '../../src/contract/setup.ts';
import { type Delays, noDelays } from '../../src/practice/cloudflare/delays.ts';
import type { AccountState, ZoneState } from '../../src/practice/cloudflare/state.ts';
import type { EdgeClient } from '../../src/practice/edge/request.ts';
import { othersThings } from '../../src/practice/home/instance/seed.ts';
import { type PracticeWorld, startPracticeWorld } from '../../src/practice/world.ts';
import { listAgreedIn } from './agreed-in-flow.ts';
import { type ByHand, noByHand, seedByHand } from './by-hand.ts';
import { copyCloudState } from './cloud-state-copy.ts';
import { type EndState, readEndState } from './end-state.ts';
import { createExposureMonitor, type ExposureMonitor } from './exposure-monitor.ts';
import { type Flow, type FlowTarget, hasHomeAccess, publicAddresses, setupId } from './flows.ts';
import {
  addForeignKeys,
  addLateForeignObjects,
  type ForeignKeys,
  seedForeignObjects,
} from './foreign-objects.ts';
import { createHomeConnector } from './home-connector.ts';
import { stranger } from './knocks.ts';

/**
 * A practice world that is used for many runs: its state can be saved and put back, the exposure monitor checks it after
 * every effect, and a home is connected to our tunnels.
 */
export interface FaultLab {
  readonly world: PracticeWorld;
  readonly target: FlowTarget;
  readonly foreignKeys: ForeignKeys;
  /** Saves the state of Cloudflare and Home Assistant. The answer puts it back. */
  readonly saveState: () => () => void;
  /** From now on the monitor expects what this flow allows, and the home connects as it does there. */
  readonly startMonitoring: (flow: Flow) => void;
  /** What was exposed since monitoring started, by the monitor or at the real edge. */
  readonly listExposures: () => readonly string[];
  readonly listLockedOutKeys: (setup: Setup) => readonly string[];
  /** See {@link ExposureMonitor}. */
  readonly listShutGaps: (setup: Setup) => readonly string[];
  readonly listGapsLeft: (setup: Setup) => readonly string[];
  /** The connector starts again, as it does by itself some time after it was disconnected. */
  readonly connectHome: () => void;
  readonly addForeignObjects: () => void;
  readonly readEndState: () => EndState;
  /** Resolves when no call is under way. A process that takes over starts after what the dead one had sent. */
  readonly waitUntilIdle: () => Promise<void>;
  /** How many calls ended without an answer so far. Their effect, if any, has happened. */
  readonly countUnansweredCalls: () => number;
  readonly stop: () => Promise<void>;
}

/** `now` is the world's time, by default the computer's. */
export async function openFaultLab(furnishing: Flow['zone'], now?: () => Date): Promise<FaultLab> {
  let monitor: ExposureMonitor | undefined;
  const world = await startWorld(furnishing, (at) => monitor?.allowedAt(at) ?? new Set(), now);
  const { cloud, edgeView } = world.cloudflare;
  const account = requireFound(cloud.state.accounts.get(world.account.id));
  const zone = requireFound(cloud.state.zones.get(world.zone.id));
  const foreignKeys = await addForeignKeys(world, zone);
  const byHand = await seedOfHands(furnishing, { world, account, zone });
  await openPorts(world);
  const { exposedRequests: countExposedRequests } = world.edge;
  monitor = createExposureMonitor({ view: edgeView, zone, countExposedRequests });
  const connector = createHomeConnector(world, account);
  const calls = countCalls(world);
  checkEveryEffect(world, monitor, connector.connect);
  const { check, start, listExposures, listLockedOutKeys, listShutGaps, listGapsLeft } = monitor;
  return {
    world,
    target: readTarget(world, byHand),
    foreignKeys,
    saveState: () => saveState(world),
    startMonitoring: (flow) => {
      connector.use(hasHomeAccess(flow) ? 'own-app' : 'our-connector');
      // A laboratory has one home, and each flow begins anew.
      world.agreeExceptions('a laboratory', listAgreedIn(flow));
      start(flow);
    },
    listExposures,
    listLockedOutKeys,
    listShutGaps,
    listGapsLeft,
    connectHome: () => {
      connector.connect();
      check();
    },
    addForeignObjects: () => addLateForeignObjects(account, zone, { setupId, zoneOfSetup: world.zone }),
    readEndState: () => readEndStateIn(world, account, zone),
    waitUntilIdle: async () => {
      await calls.waitUntilFinished();
      await world.home.settled();
    },
    countUnansweredCalls: calls.unanswered,
    stop: world.stop,
  };
}

function seedOfHands(
  furnishing: Flow['zone'],
  { world, account, zone }: { world: PracticeWorld; account: AccountState; zone: ZoneState },
): ByHand | Promise<ByHand> {
  switch (furnishing) {
    case 'made-by-hand':
      return seedByHand(world, account, zone, 'of-its-own');
    case 'made-by-hand-with-wildcard':
      return seedByHand(world, account, zone, 'wildcard');
    case 'furnished':
    case 'empty':
      return noByHand(world.zone.name);
  }
}

/**
 * The worst case: at the home's public address anybody is let in, so that only the lock keeps strangers out. Flows with a
 * tunnel lead nowhere near it.
 */
async function openPorts(world: PracticeWorld): Promise<void> {
  const certificate = await world.publicCertificate(`*.${world.zone.name}`);
  const addresses = Object.values(publicAddresses);
  await Promise.all(addresses.map((address) => world.openPort({ address, port: 443, ...certificate })));
}

function readTarget({ zone, account, home }: PracticeWorld, byHand: ByHand): FlowTarget {
  return { zone: { ...zone, account }, homeUrl: home.url, byHand };
}

/** Revocation is never enforced, so that only our own list of certificates keeps a revoked one out. */
const NEVER_MS = Number.MAX_SAFE_INTEGER;

/** What is written is seen at once, unless a run is about that. */
export const labDelays: Delays = { ...noDelays, revocationDelayMs: NEVER_MS };

const noRateLimit = { requests: Number.MAX_SAFE_INTEGER, windowMs: 300_000, blockMs: 300_000 };

function startWorld(
  furnishing: Flow['zone'],
  listedFingerprints: (hostname: string) => ReadonlySet<string>,
  now: (() => Date) | undefined,
): Promise<PracticeWorld> {
  return startPracticeWorld({
    now,
    ...labDelays,
    rateLimit: noRateLimit,
    edge: { listedFingerprints, client: createAlternatingPlaces() },
    seed: furnishing === 'empty' ? () => {} : seedForeignObjects,
    homeStartingMs: 10,
    home: {
      trustedProxies: 'refuses-proxies',
      ...(furnishing === 'empty' ? {} : { seed: othersThings }),
    },
  });
}

/** One connection is a stranger's, the next comes from where Alexa does: a place alone must never let anybody in. */
function createAlternatingPlaces(): () => EdgeClient {
  let connections = 0;
  return () => {
    connections += 1;
    return connections % 2 === 0 ? { ...stranger, asn: 16_509 } : stranger;
  };
}

function countCalls({ cloudflare: { log } }: PracticeWorld) {
  let finished = 0;
  let unanswered = 0;
  log.watch(({ status }) => {
    finished += 1;
    if (status === 'none') unanswered += 1;
  });
  return {
    unanswered: () => unanswered,
    waitUntilFinished: async () => {
      while (log.counts().apiCalls > finished) await sleep(1);
    },
  };
}

function checkEveryEffect(
  { cloudflare, home }: PracticeWorld,
  { check }: ExposureMonitor,
  connectHome: () => void,
): void {
  cloudflare.log.watch(({ effect, method, path }) => {
    if (effect === 'none') return;
    // The worst case: the home is connected before there is a lock.
    if (method === 'POST' && path.endsWith('/cfd_tunnel')) connectHome();
    check();
  });
  home.watchCalls(({ write }) => {
    if (write) check();
  });
}

function saveState({ cloudflare, home }: PracticeWorld): () => void {
  const putBack = [copyCloudState(cloudflare.cloud.state), home.keep()];
  return () => {
    for (const each of putBack) each();
  };
}

function readEndStateIn({ home }: PracticeWorld, account: AccountState, zone: ZoneState): EndState {
  return readEndState(setupId, { account, zone, home: home.state() });
}

function requireFound<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('the practice world lost its account');
  return found;
}
