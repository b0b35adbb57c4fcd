import {
  type Authority,
  createAuthority,
  type KeyAndCertificate,
} from '../../certificates/certificate-authority.ts';
import type { EdgeView } from '../../edge/view.ts';
import { type CallLog, createCallLog } from '../call-log.ts';
import type { Cloud, Ids } from '../cloud.ts';
import { type Delays, usualDelays } from '../delays.ts';
import { edgeViewOf } from '../edge-view.ts';
import { createFaults, type Fault, type Faults } from '../fault.ts';
import { createHolds, type HeldCalls, type Hold } from '../hold.ts';
import { randomIds } from '../ids.ts';
import { cloudflareRateLimit, createRateLimiter, type RateLimit } from '../rate-limit.ts';
import { type Seed, seedOf } from '../seed.ts';
import { emptyState } from '../state.ts';
import { createYoungTokens } from '../young-tokens.ts';
import type { PracticeActions } from './practice-endpoints.ts';
import { type PracticeServer, startPracticeServer } from './server.ts';

/** The pretend Cloudflare before it is served: state, seeding, faults, log, and what its edge may see. */
export interface PracticeCloudflare {
  readonly cloud: Cloud;
  readonly seed: Seed;
  readonly faults: Faults;
  readonly log: CallLog;
  readonly edgeView: EdgeView;
  /** Changes the delay of all calls that begin from now on. */
  readonly setLatencyMs: (latencyMs: number) => void;
  /** Changes how long what is written stays unseen: for what was written before, too. */
  readonly setDelays: (delays: Delays) => void;
  /** Keeps matching calls waiting until they are let go, so that a test can look at a moment for as long as it likes. */
  readonly hold: (calls: HeldCalls) => Hold;
  /** Opens the HTTP port. */
  readonly serve: (actions: PracticeActions) => Promise<PracticeServer>;
}

/** What is left out of the delays is as `usualDelays` has it. */
export interface CloudflareOptions extends Partial<Delays> {
  readonly clientAuthority: Authority;
  readonly now?: (() => Date) | undefined;
  readonly ids?: Ids | undefined;
  /** Delay of every call in milliseconds, default 0. */
  readonly latencyMs?: number | undefined;
  readonly faults?: readonly Fault[] | undefined;
  readonly rateLimit?: RateLimit | undefined;
  readonly identicalRecordCode?: Cloud['identicalRecordCode'] | undefined;
  /** Where public addresses are played; default: nowhere. */
  readonly originAt?: EdgeView['originAt'] | undefined;
  /** Default: any free one. */
  readonly port?: number | undefined;
}

export function createCloudflare(options: CloudflareOptions): PracticeCloudflare {
  let delays = delaysIn(options);
  const now = options.now ?? (() => new Date());
  const cloud: Cloud = {
    state: emptyState(),
    now,
    ids: options.ids ?? randomIds,
    clientAuthority: options.clientAuthority,
    originAuthority: createOnce(() => createAuthority({ name: 'Practice Origin CA', now })),
    sharedPull: createOnce(() => makeSharedPull(now)),
    delays: () => delays,
    youngTokens: createYoungTokens(),
    identicalRecordCode: options.identicalRecordCode ?? 81058,
  };
  const faults = createFaults(options.faults ?? []);
  const holds = createHolds();
  const log = createCallLog();
  const rateLimiter = createRateLimiter(options.rateLimit ?? cloudflareRateLimit, cloud.now);
  let latencyMs = options.latencyMs ?? 0;
  const api = { cloud, faults, holds, log, rateLimiter, latencyMs: () => latencyMs };
  return {
    cloud,
    seed: seedOf(cloud),
    faults,
    log,
    edgeView: edgeViewOf(cloud, options.originAt),
    setLatencyMs(next) {
      latencyMs = next;
    },
    setDelays(next) {
      delays = next;
    },
    hold: holds.add,
    serve: (actions) => startPracticeServer(api, actions, options.port),
  };
}

/** Made when somebody needs it: most worlds never do, and an authority's key takes a while. */
function createOnce<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

async function makeSharedPull(now: () => Date): Promise<KeyAndCertificate> {
  const authority = await createAuthority({ name: 'Practice origin-pull CA', now });
  return authority.issueClient({ commonName: 'origin-pull.practice', days: 3650 });
}

function delaysIn({
  revocationDelayMs = usualDelays.revocationDelayMs,
  associationDelayMs = usualDelays.associationDelayMs,
  certificateListDelayMs = usualDelays.certificateListDelayMs,
  configurationDelayMs = usualDelays.configurationDelayMs,
  tokenDelayMs = usualDelays.tokenDelayMs,
}: Partial<Delays>): Delays {
  return {
    revocationDelayMs,
    associationDelayMs,
    certificateListDelayMs,
    configurationDelayMs,
    tokenDelayMs,
  };
}
