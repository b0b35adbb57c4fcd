import { setTimeout as sleep } from 'node:timers/promises';
import type { Setup } from '../../src/contract/setup.ts';
import { keyIdOf, tunnelNamePrefix } from '../../src/main/resources/cloudflare/mark.ts';
import { devicesFor, keyIdsOf } from '../../src/main/resources/cloudflare/wanted-keys.ts';
import { printTunnelToken } from '../../src/practice/connector/tunnel-token.ts';
import { othersThings } from '../../src/practice/home/seed.ts';
import { type PracticeWorld, startPracticeWorld } from '../../src/practice/world.ts';
import { type EndState, endStateOf } from './end-state.ts';
import { type Flow, type Ground, hostnameLabels, isLetIn, setupId, setupsOf } from './flows.ts';
import { bringKeys, furnish, type OthersKeys, othersCome } from './other-people.ts';
import { copyOf } from './state-copy.ts';
import { exposuresAt, lockedOut } from './watchman.ts';

/**
 * A practice world to be used again and again: what happens in it can be taken back, every effect in it is watched for
 * open doors, and a home is connected to whatever tunnel of ours there is.
 */
export interface Arena {
  readonly world: PracticeWorld;
  readonly ground: Ground;
  readonly others: OthersKeys;
  /** Takes a copy of everything at Cloudflare and in Home Assistant; the answer puts it back. */
  readonly keep: () => () => void;
  /** From now on the doors of this flow are watched, and the home connects as it does there. */
  readonly watch: (flow: Flow) => void;
  /** The doors that stood open since the watch began, here or at the real edge. */
  readonly exposures: () => readonly string[];
  /** Everybody who should be able to open the door but is not: the proof that the watch could see an open one. */
  readonly lockedOut: (setup: Setup) => readonly string[];
  /** The home's connector starts again, as it does by itself some time after it was cut off. */
  readonly connectHome: () => void;
  readonly othersCome: () => void;
  readonly endState: () => EndState;
  /** Until no call is under way. Whoever takes over from a dead process comes later than what that one had sent. */
  readonly quiet: () => Promise<void>;
  /** How many calls have been left without an answer so far: their effect, if any, has happened. */
  readonly unanswered: () => number;
  readonly stop: () => Promise<void>;
}

/** A revocation that is never enforced, so that only the lock's own list keeps a switched-off key out. */
const NEVER_MS = Number.MAX_SAFE_INTEGER;

const noLimit = { requests: Number.MAX_SAFE_INTEGER, windowMs: 300_000, blockMs: 300_000 };

export async function openArena(furnishing: Flow['zone']): Promise<Arena> {
  let listed: ReadonlySet<string> = new Set();
  const world = await startPracticeWorld({
    revocationDelayMs: NEVER_MS,
    rateLimit: noLimit,
    edge: { listedFingerprints: () => listed },
    seed: furnishing === 'furnished' ? furnish : () => {},
    home: {
      trustedProxies: 'refuses-proxies',
      ...(furnishing === 'furnished' ? { seed: othersThings } : {}),
    },
  });
  const { cloud, edgeView, log } = world.cloudflare;
  const { state } = cloud;
  const account = theOne(state.accounts.get(world.account.id));
  const zone = theOne(state.zones.get(world.zone.id));
  const others = await bringKeys(world, zone);
  const hostnames = hostnameLabels.map((label) => `${label}.${zone.zone.name}`);

  let mayOpen: ReadonlySet<string> = new Set();
  let seen: string[] = [];
  let exposedBefore = 0;
  const certificates = () => [...zone.clientCertificates.values()];
  const keyIdIn = (commonName: string) => keyIdOf(setupId, commonName) ?? '';
  const look = (): void => {
    const all = certificates();
    listed = new Set(
      all.filter(({ commonName }) => mayOpen.has(keyIdIn(commonName))).map((each) => each.fingerprint),
    );
    const keys = all.map(({ fingerprint }) => fingerprint);
    seen.push(...exposuresAt(edgeView, { hostnames, keys, listed }));
  };
  let connects: 'by-hand' | 'itself' = 'by-hand';
  const connectHome = (): void => {
    if (connects === 'itself') return;
    for (const { id, name, secret, deletedAt, connectors } of account.tunnels.values()) {
      if (!name.startsWith(tunnelNamePrefix(setupId)) || deletedAt !== null || connectors.length > 0)
        continue;
      world.connect(printTunnelToken({ accountTag: account.account.id, tunnelId: id, secret }));
    }
  };
  let unanswered = 0;
  let finished = 0;
  log.watch(({ effect, method, path, status }) => {
    finished += 1;
    if (status === 'none') unanswered += 1;
    if (effect === 'none') return;
    // As early as can be: the home is there before the lock is.
    if (method === 'POST' && path.endsWith('/cfd_tunnel')) connectHome();
    look();
  });
  world.home.watchCalls(({ write }) => {
    if (write) look();
  });

  return {
    world,
    ground: { zone: { ...world.zone, account: world.account }, homeUrl: world.home.url },
    others,
    keep: () => {
      const putBack = [copyOf(state), world.home.keep()];
      return () => {
        for (const each of putBack) each();
      };
    },
    watch: (flow) => {
      connects = isLetIn(flow) ? 'itself' : 'by-hand';
      mayOpen = new Set(setupsOf(flow).flatMap(openKeyIds));
      seen = [];
      exposedBefore = world.edge.exposedRequests();
      look();
    },
    exposures: () => [
      ...new Set(seen),
      ...Array.from({ length: world.edge.exposedRequests() - exposedBefore }, () => 'a request at the edge'),
    ],
    lockedOut: (setup) =>
      setup.services.flatMap(({ hostname }) =>
        openKeyIds(setup).filter((keyId) => {
          const own = certificates().filter(
            ({ commonName, lifecycle }) => keyIdIn(commonName) === keyId && lifecycle.kind === 'active',
          );
          return (
            own.length === 0 ||
            lockedOut(
              edgeView,
              hostname,
              own.map(({ fingerprint }) => fingerprint),
            ).length > 0
          );
        }),
      ),
    connectHome: () => {
      connectHome();
      look();
    },
    othersCome: () => othersCome(account, zone, { setupId, zoneOfSetup: world.zone }),
    endState: () => endStateOf(setupId, { account, zone, home: world.home.state() }),
    quiet: async () => {
      while (log.counts().apiCalls > finished) await sleep(1);
      await world.home.settled();
    },
    unanswered: () => unanswered,
    stop: world.stop,
  };
}

function openKeyIds({ services, devices }: Setup): readonly string[] {
  return services.flatMap((service) => devicesFor(service, devices).flatMap(keyIdsOf));
}

function theOne<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('the practice world lost its account');
  return found;
}
