import type { Checks } from '../../contract/check.ts';
import type { Connection } from '../../contract/cloudflare.ts';
import type { HomeSession } from '../../contract/home.ts';
import type { Journey } from '../../contract/journey.ts';
import type { OriginStatus } from '../../contract/origin.ts';
import type { Progress } from '../../contract/progress.ts';
import type { ProxyChecks } from '../../contract/proxy.ts';
import type { ScreenPicture } from '../../contract/screen.ts';
import type { Troubles } from '../../contract/trouble.ts';
import type { TunnelStatus } from '../../contract/tunnel.ts';
import type { Updates } from '../../contract/updates.ts';
import type { Program } from './program.ts';
import { createWatchedStream, pauseFor, type WatchedStream } from './watched-stream.ts';

/** The contract's streams by short name: what each one tells, a whole picture every time. */
export interface WatchedValues {
  readonly journey: Journey;
  readonly connection: Connection;
  /** Whether Latchkey has been let into Home Assistant. */
  readonly session: HomeSession;
  readonly build: Progress;
  readonly tunnel: TunnelStatus;
  /** The way home without a tunnel. */
  readonly origin: OriginStatus;
  readonly checks: Checks;
  /** What was seen of a reverse proxy of the home's own. */
  readonly proxyChecks: ProxyChecks;
  readonly troubles: Troubles;
  /** Watched for as long as a secret is in view. */
  readonly screen: ScreenPicture;
  /** Newer versions of Latchkey itself. */
  readonly updates: Updates;
}
export type WatchedName = keyof WatchedValues;
export type Watches = { readonly [Name in WatchedName]: WatchedStream<WatchedValues[Name]> };

/** One shared stream of each kind for the whole window. */
export function createWatches(program: Program): Watches {
  return {
    journey: createWatchedStream((signal) => program.journey.watch(undefined, { signal }), pauseFor),
    connection: createWatchedStream((signal) => program.cloudflare.watch(undefined, { signal }), pauseFor),
    session: createWatchedStream((signal) => program.home.watch(undefined, { signal }), pauseFor),
    build: createWatchedStream((signal) => program.build.watch(undefined, { signal }), pauseFor),
    tunnel: createWatchedStream((signal) => program.tunnel.watch(undefined, { signal }), pauseFor),
    origin: createWatchedStream((signal) => program.origin.watch(undefined, { signal }), pauseFor),
    checks: createWatchedStream((signal) => program.checks.watch(undefined, { signal }), pauseFor),
    proxyChecks: createWatchedStream((signal) => program.proxy.watch(undefined, { signal }), pauseFor),
    troubles: createWatchedStream((signal) => program.trouble.watch(undefined, { signal }), pauseFor),
    screen: createWatchedStream((signal) => program.screen.watch(undefined, { signal }), pauseFor),
    updates: createWatchedStream((signal) => program.updates.watch(undefined, { signal }), pauseFor),
  };
}
