import type {
  NotHere,
  PutInPlace,
  Release,
  RunningWork,
  UpdateChoice,
  Updates,
} from '../../contract/updates.ts';
import type { Clock } from '../clock/clock.ts';
import type { Document } from '../storage/documents.ts';
import { type Watched, watched } from '../streams/watched.ts';
import type { KeptUpdates } from './kept-updates.ts';
import type { Afterwards } from './put-in-place.ts';
import { UpdateFailure, UpdateRefusal } from './update-refusal.ts';
import type { Updater } from './updater.ts';

/** Whether this program can put a newer version in its own place, and by what. */
export type UpdatePlace =
  | { readonly kind: 'not-here'; readonly why: NotHere }
  | {
      readonly kind: 'here';
      readonly updater: Updater;
      readonly putInPlace: PutInPlace;
      /** Closes the window as its user would, who may be asked whether that is meant. */
      readonly quit: () => void;
      /** Has this program started again, as it was started. */
      readonly startAgain: () => Promise<void>;
    };

export interface OwnUpdates {
  readonly state: Pick<Watched<Updates>, 'get' | 'watch'>;
  /** @throws {Refusal} when it cannot be written down, and then nothing has changed */
  choose(choice: UpdateChoice): Promise<Updates>;
  lookNow(): Promise<Updates>;
  restart(): Promise<Updates>;
  /** The user was asked whether the program shall end, and it stays: its next end is one like any other. */
  stay(): void;
  /**
   * Ends what is under way, when everything else has ended. What lies ready is put in place, unless `broken` was going on when the
   * program began to close: what goes on with it should be what began it.
   */
  close(broken: RunningWork | undefined): Promise<void>;
}

export interface UpdatesParts {
  readonly place: UpdatePlace;
  readonly kept: Document<KeptUpdates>;
  readonly clock: Pick<Clock, 'now' | 'sleep'>;
  readonly findRunningWork: () => Promise<RunningWork | undefined>;
}

export const LOOK_AGAIN_MS = 24 * 60 * 60_000;
/** After a look that did not come about. */
export const TRY_AGAIN_MS = 60 * 60_000;
/** How soon it is noticed that nothing else goes on any more. */
export const ASK_AGAIN_MS = 5_000;

/** Where this program stands with newer versions of itself. Without a yes that was written down it asks nobody. */
export function createUpdates({ place, ...parts }: UpdatesParts): OwnUpdates {
  return place.kind === 'not-here' ? createNone(place.why) : createLooking({ place, ...parts });
}

function createNone(why: NotHere): OwnUpdates {
  const state = watched<Updates>({ kind: 'not-here', why });
  const stays = async () => state.get();
  return {
    ...{ state, choose: stays, lookNow: stays, restart: stays },
    stay: () => undefined,
    close: async () => undefined,
  };
}

type Here = UpdatesParts & { readonly place: Extract<UpdatePlace, { kind: 'here' }> };

function createLooking(parts: Here): OwnUpdates {
  const { place, kept, findRunningWork } = parts;
  const state = watched<Updates>(stateOf(kept.read().chosen));
  const checks = createUpdateChecks(parts, state);
  let afterwards: Afterwards = 'stay-closed';
  if (kept.read().chosen === 'look') checks.begin();
  return {
    state,
    choose: async (chosen) => {
      await kept.change((now) => ({ ...now, chosen }));
      if (chosen === 'look') checks.begin();
      else {
        await checks.stop();
        state.set({ kind: 'off' });
      }
      return state.get();
    },
    lookNow: async () => {
      if (kept.read().chosen === 'look' && isResting(state.get())) {
        await kept.change((now) => ({ ...now, attempted: null })).catch(() => undefined);
        await checks.stop();
        checks.begin();
      }
      return state.get();
    },
    restart: async () => {
      const work = await findRunningWork();
      const now = state.get();
      if (now.kind !== 'ready' || now.putInPlace === 'when-closed') return now;
      state.set({ ...now, waitsFor: work ?? null });
      if (work === undefined) {
        afterwards = 'start-again';
        place.quit();
      }
      return state.get();
    },
    stay: () => {
      afterwards = 'stay-closed';
    },
    close: async (broken) => {
      await checks.stop();
      const now = state.get();
      const isWanted = place.putInPlace !== 'when-asked' || afterwards === 'start-again';
      if (now.kind === 'ready' && broken === undefined && isWanted)
        await putInPlace(now.release, afterwards, parts);
    },
  };
}

function stateOf(chosen: UpdateChoice | null): Updates {
  switch (chosen) {
    case null:
      return { kind: 'asked' };
    case 'look':
      return { kind: 'looking' };
    case 'do-not':
      return { kind: 'off' };
  }
}

/** Nothing is under way that a look could disturb. */
function isResting({ kind }: Updates): boolean {
  return kind === 'nothing-new' || kind === 'refused' || kind === 'failed';
}

/** What was tried is written down before: one that never comes about is not tried at every end of the program. */
async function putInPlace(release: Release, afterwards: Afterwards, { place, kept }: Here): Promise<void> {
  try {
    await kept.change((now) => ({ ...now, attempted: release.version }));
    await place.updater.putInPlace(afterwards);
  } catch {
    // There is no window any more that could say so. Who wanted it started again gets the version that they had.
    if (afterwards === 'start-again') await place.startAgain().catch(() => undefined);
  }
}

interface UpdateChecks {
  begin(): void;
  stop(): Promise<void>;
}

/** Looks at once and then every day, one look after the other, until it is stopped. */
function createUpdateChecks(parts: Here, state: Watched<Updates>): UpdateChecks {
  let stopping: AbortController | undefined;
  let ended: Promise<void> = Promise.resolve();
  return {
    begin: () => {
      if (stopping) return;
      const controller = new AbortController();
      stopping = controller;
      state.set({ kind: 'looking' });
      ended = keepLooking(parts, state, controller.signal);
    },
    stop: async () => {
      stopping?.abort();
      stopping = undefined;
      await ended;
    },
  };
}

async function keepLooking(parts: Here, state: Watched<Updates>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    let pause = LOOK_AGAIN_MS;
    try {
      await lookOnce(parts, state, signal);
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof UpdateRefusal)) pause = TRY_AGAIN_MS;
      tellFault(error, state);
    }
    await parts.clock.sleep(pause, signal).catch(() => undefined);
  }
}

/** One that lies ready stays so as long as nobody can say whether it still is the newest; one that is refused is gone. */
function tellFault(error: unknown, state: Watched<Updates>): void {
  if (error instanceof UpdateRefusal) {
    state.set({ kind: 'refused', code: error.code, version: error.version });
  } else if (state.get().kind !== 'ready') {
    state.set({ kind: 'failed', code: error instanceof UpdateFailure ? error.code : 'unreachable' });
  }
}

async function lookOnce(parts: Here, state: Watched<Updates>, signal: AbortSignal): Promise<void> {
  const { place, kept, clock } = parts;
  await untilNothingRuns(parts, signal);
  if (state.get().kind !== 'ready') state.set({ kind: 'looking' });
  const release = await place.updater.look(signal, {
    read: () => kept.read().highestSeen,
    write: (highestSeen) => kept.change((now) => ({ ...now, highestSeen })),
  });
  signal.throwIfAborted();
  const now = state.get();
  if (release === 'nothing-new') {
    state.set({ kind: 'nothing-new', lookedAt: clock.now().toISOString() });
  } else if (now.kind !== 'ready' || now.release.version !== release.version) {
    if (release.version === kept.read().attempted) throw new UpdateFailure('not-installed');
    await fetchRelease(release, parts, state, signal);
  }
}

async function fetchRelease(
  release: Release,
  parts: Here,
  state: Watched<Updates>,
  signal: AbortSignal,
): Promise<void> {
  const { updater, putInPlace: when } = parts.place;
  await untilNothingRuns(parts, signal, (waitsFor) => state.set({ kind: 'found', release, waitsFor }));
  const show = (percent: number): void => {
    const now = state.get();
    if (signal.aborted || (now.kind === 'downloading' && now.percent === percent)) return;
    state.set({ kind: 'downloading', release, percent });
  };
  show(0);
  await updater.download(show, signal);
  signal.throwIfAborted();
  state.set({ kind: 'ready', release, putInPlace: when, waitsFor: null });
}

async function untilNothingRuns(
  { findRunningWork, clock }: Here,
  signal: AbortSignal,
  tell: (work: RunningWork) => void = () => undefined,
): Promise<void> {
  for (;;) {
    const work = await findRunningWork();
    if (work === undefined) return;
    tell(work);
    await clock.sleep(ASK_AGAIN_MS, signal);
  }
}
