import { setTimeout as sleep } from 'node:timers/promises';
import type { Change, Plan } from '../../contract/plan.ts';
import { idleProgress, type Progress, type StepState } from '../../contract/progress.ts';
import { type ReplacedRecord, type Setup, zoneSettingIds } from '../../contract/setup.ts';
import { isProblem } from '../errors/problem.ts';
import { mayHaveHappened, Refusal } from '../errors/refusal.ts';
import { certificateName } from '../resources/cloudflare/mark.ts';
import { wantedKeys } from '../resources/cloudflare/wanted-keys.ts';
import { withSettingsBefore } from '../resources/cloudflare/zone-setting.ts';
import {
  homeOnTheWayBack,
  withHomeBefore,
  withoutHomeBefore,
} from '../resources/home-assistant/desired-home.ts';
import type { Document } from '../storage/documents.ts';
import { type Watched, watched } from '../streams/watched.ts';
import { apply, type Outcome } from './apply.ts';
import { type Journal, nothingOf, remembering } from './journal.ts';
import { observe } from './observe.ts';
import { isWithin, planFor } from './plan.ts';
import type { SetupIo } from './resource.ts';

/** How often a run looks again, after an answer was lost or Cloudflare was busy, before it gives up. */
const ROUNDS = 4;

/** Facts: rate limits. */
const LONGEST_BLOCK_SECONDS = 300;

/** What a build is carried out with: the engine's reach, and where it is written down. */
export interface BuildIo extends SetupIo {
  readonly journal: Document<Journal>;
}

export interface Build {
  readonly progress: Watched<Progress>;
  /** What carrying this Setup out would change. Changes nothing. */
  plan(setup: Setup, io: BuildIo): Promise<Plan>;
  /**
   * Carries a Setup out: looks, plans, and applies what `approve` accepts. When an answer was lost it looks again and
   * goes on from what is there, so nothing is sent twice blindly; it never goes beyond what was approved at first.
   */
  carryOut(
    setup: Setup,
    io: BuildIo,
    approve: (plan: Plan) => boolean,
    /** Done before the progress says that the build is. */
    whenApplied?: () => Promise<void>,
  ): Promise<Progress>;
  /** Stops a run after the calls under way, and goes back to what was carried out before it. */
  stopAndUndo(io: BuildIo): Promise<Progress>;
  /** Forgets what was shown of another place's build. `BUILD_RUNNING` while a run is under way. */
  reset(): void;
}

interface Going {
  readonly direction: 'build' | 'undo';
  readonly setup: Setup;
  readonly from: Setup;
  readonly approve: (plan: Plan) => boolean;
  readonly whenApplied: () => Promise<void>;
}

export interface BuildClock {
  /** Monotonic, milliseconds. */
  readonly now: () => number;
  readonly date?: () => Date;
  /** Rejects when the signal is aborted. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** One build at a time. */
export function createBuild({ now, date = () => new Date(), wait = sleepUntilAborted }: BuildClock): Build {
  const progress = watched<Progress>(idleProgress);
  let stop = new AbortController();
  let running: Promise<Progress> | undefined;
  /** Whether the newest build has come as far as the journal. Until then it has changed nothing. */
  let hasBegun = true;

  const reporter = (journal: Document<Journal>, success: StepState) => {
    const begun = new Map<string, number>();
    return async (change: Change, state: StepState): Promise<void> => {
      if (state === 'running') begun.set(change.id, now());
      const ms = state === 'running' ? null : now() - (begun.get(change.id) ?? now());
      progress.set(withStep(progress.get(), change, state === 'done' ? success : state, ms));
      if (state === 'running') await journal.change((current) => noted(current, change, 'intended'));
      if (state === 'done') await journal.change((current) => noted(current, change, 'done'));
    };
  };

  /** Cloudflare's block ends by itself: the run waits for it in plain sight and goes on. */
  const waitOut = async (busy: Refusal, signal: AbortSignal): Promise<void> => {
    const ms = (busy.technical.retryAfterSeconds ?? LONGEST_BLOCK_SECONDS) * 1000;
    progress.set({ ...progress.get(), waitingUntil: new Date(date().getTime() + ms).toISOString() });
    await wait(ms, signal).catch(() => {
      throw new Refusal('STOPPED');
    });
    progress.set({ ...progress.get(), waitingUntil: null });
  };

  const rounds = async (going: Going, io: BuildIo, signal: AbortSignal): Promise<Outcome> => {
    let approved: Plan | undefined;
    const round = async (isFirst: boolean): Promise<Outcome> => {
      const { setup, found, plan } = await looked(going.setup, going.from, io);
      if (plan.blockers.length > 0) throw new Refusal('PLAN_BLOCKED');
      if (approved ? !isWithin(plan, approved) : !going.approve(plan)) throw new Refusal('PLAN_CHANGED');
      if (!approved) await io.journal.write(begun(going, setup));
      hasBegun = true;
      approved ??= plan;
      progress.set(withPlan(progress.get(), plan, isFirst));
      const report = reporter(io.journal, going.direction === 'undo' ? 'undone' : 'done');
      const outcome = await apply(plan.changes, { setup, io, found, report, signal });
      if (outcome.kind === 'applied') await io.journal.change(ended);
      return outcome;
    };
    let isInDoubt = false;
    for (let tried = 1; ; tried += 1) {
      const outcome = await round(approved === undefined).catch(asRefused);
      if (tried === ROUNDS) return outcome;
      if (outcome.kind === 'applied') {
        // A call that was given up can take effect later than the look that followed: one more look tells.
        if (!isInDoubt) return outcome;
        isInDoubt = false;
      } else if (outcome.refusal.code === 'CLOUDFLARE_BUSY') await waitOut(outcome.refusal, signal);
      else if (!approved || !isWorthLookingAgain(outcome.refusal)) return outcome;
      else isInDoubt ||= mayHaveHappened(outcome.refusal);
    }
  };

  const go = async (going: Going, io: BuildIo): Promise<Progress> => {
    if (running) throw new Refusal('BUILD_RUNNING');
    stop = new AbortController();
    const [underWay, over] =
      going.direction === 'undo' ? (['undoing', 'undone'] as const) : (['running', 'done'] as const);
    progress.set({ ...idleProgress, phase: underWay });
    hasBegun = going.direction === 'undo';
    running = rounds(going, io, stop.signal)
      .catch(asRefused)
      .then(async (outcome) => {
        // Whoever sees that it is done may act on it at once, so what follows from it is in place before.
        if (outcome.kind === 'applied') await going.whenApplied();
        progress.set(finished(progress.get(), outcome, over));
        return progress.get();
      });
    try {
      return await running;
    } catch (error) {
      progress.set({ ...progress.get(), phase: 'failed', problem: { code: 'UNEXPECTED' } });
      throw error;
    } finally {
      running = undefined;
    }
  };

  return {
    progress,

    plan: async (setup, io) => {
      const from = comesFrom(io.journal.read(), setup) ?? nothingOf(setup);
      const { plan } = await looked(setup, from, io);
      beginKeys(plan, setup, io);
      return plan;
    },

    carryOut: (setup, io, approve, whenApplied = async () => undefined) => {
      const from = comesFrom(io.journal.read(), setup) ?? nothingOf(setup);
      return go({ direction: 'build', setup, from, approve, whenApplied }, io);
    },

    async stopAndUndo(io) {
      stop.abort();
      await running?.catch(() => undefined);
      const { run } = io.journal.read();
      // What the journal tells of is then the run before, and nobody asked to take that back.
      if (!run || !hasBegun) {
        progress.set({ ...idleProgress, phase: 'undone' });
        return progress.get();
      }
      const [setup, from] =
        run.direction === 'undo' ? [run.wish, run.from] : [back(run.from, run.wish), run.wish];
      return go(
        { direction: 'undo', setup, from, approve: () => true, whenApplied: async () => undefined },
        io,
      );
    },

    reset() {
      if (running) throw new Refusal('BUILD_RUNNING');
      hasBegun = true;
      progress.set(idleProgress);
    },
  };
}

/**
 * Making keys takes longer than anything Cloudflare does, so those of a plan are begun while it is read. Nothing leaves
 * this computer: they are kept under their ids and asked for again when it is their turn. What goes wrong shows then.
 */
function beginKeys({ changes }: Plan, setup: Setup, { keys }: BuildIo): void {
  const planned = new Set(changes.map((change) => change.id));
  for (const { id, asciiLabel } of wantedKeys(setup)) {
    if (!planned.has(`client-certificate/create/${id}`)) continue;
    keys.requestFor(id, certificateName(setup.id, id, asciiLabel)).catch(() => undefined);
  }
}

/** An answer was lost, or the world turned out other than planned: what is there now decides. */
function isWorthLookingAgain(refusal: Refusal): boolean {
  return mayHaveHappened(refusal) || refusal.code === 'PLAN_CHANGED' || isThereOrGone(refusal);
}

/**
 * Cloudflare says that it has this already, or has it no more: a write whose answer was lost took effect only after it was
 * looked for, or somebody was quicker. Codes of tunnels and DNS records (facts: tunnel names, DNS).
 */
function isThereOrGone({ technical: { status, code } }: Refusal): boolean {
  const thereAlready = [1013, 81053, 81057, 81058];
  return status === 409 || status === 404 || (code !== undefined && thereAlready.includes(code));
}

/**
 * A run that goes on where one was broken off comes from what stood before that one (an undo is on its way there), and what
 * settings were before is what that one found: by now some of them may be our own.
 */
function comesFrom(journal: Journal, setup: Setup): Setup | undefined {
  const { run } = journal;
  // The journal may tell of another home, or of this one in another domain: there is no way back to that from here.
  if (run?.wish.id !== setup.id || run.wish.zone.id !== setup.zone.id) return undefined;
  if (run.state === 'done') return run.wish;
  return run.direction === 'build' ? back(run.from, run.wish) : back(run.wish, run.from);
}

/**
 * What is gone is forgotten, and what has been put back is the user's again: whatever they do with it since then, nobody
 * puts it back once more.
 */
function withoutPutBack({ replaced = [], formerHostnames: _gone, home, ...setup }: Setup): Setup {
  const { before = {}, declined } = setup.policy;
  const stillOurs = zoneSettingIds.filter((id) => before[id] !== undefined && !declined.includes(id));
  const isTaken = ({ name }: ReplacedRecord): boolean =>
    setup.services.some(({ hostname }) => hostname === name);
  const taken = replaced.filter(isTaken);
  return {
    ...setup,
    policy:
      setup.services.length > 0 && stillOurs.length > 0
        ? { declined, before: Object.fromEntries(stillOurs.map((id) => [id, before[id]])) }
        : { declined },
    ...(home ? { home: setup.services.length > 0 ? home : withoutHomeBefore(home) } : {}),
    ...(taken.length > 0 ? { replaced: taken } : {}),
  };
}

/** What there is and what would change, with everything remembered that a change will be taken back by some day. */
async function looked(wanted: Setup, from: Setup, io: SetupIo) {
  const wish = remembering(wanted, from);
  const found = await observe(wish, io);
  const setup = withHomeBefore(withSettingsBefore(wish, found['zone-setting'], from), found);
  return { setup, found, plan: planFor(setup, found) };
}

/** Going back also takes away and puts back what only the later Setup had brought. */
function back(from: Setup, wish: Setup): Setup {
  const before = { ...wish.policy.before, ...from.policy.before };
  const home = homeOnTheWayBack(from.home, wish.home);
  return remembering({ ...from, policy: { ...from.policy, before }, ...(home ? { home } : {}) }, wish);
}

function begun({ direction, from }: Going, wish: Setup): Journal {
  return { run: { direction, wish, from, state: 'under-way', steps: {} } };
}

function noted(journal: Journal, change: Change, state: 'intended' | 'done'): Journal {
  const { run } = journal;
  return run ? { run: { ...run, steps: { ...run.steps, [change.id]: state } } } : journal;
}

function ended(journal: Journal): Journal {
  const { run } = journal;
  return run ? { run: { ...run, wish: withoutPutBack(run.wish), state: 'done' } } : journal;
}

async function sleepUntilAborted(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal });
}

function asRefused(error: unknown): Outcome {
  if (isProblem(error)) return { kind: 'refused', refusal: error };
  throw error;
}

function finished(progress: Progress, outcome: Outcome, over: 'done' | 'undone'): Progress {
  if (outcome.kind === 'applied') return { ...progress, phase: over, problem: null };
  const { code, technical } = outcome.refusal;
  return { ...progress, phase: 'failed', problem: { code, technical } };
}

/** A later round keeps the steps that are done and lists what is left. */
function withPlan(progress: Progress, plan: Plan, isFirst: boolean): Progress {
  const waiting = plan.changes.map((change) => ({ change, state: 'waiting' as const, ms: null }));
  if (isFirst) return { ...progress, steps: waiting };
  const planned = new Set(plan.changes.map((change) => change.id));
  const steps = progress.steps.map((step) =>
    planned.has(step.change.id)
      ? { ...step, state: 'waiting' as const, ms: null }
      : { ...step, state: 'done' as const },
  );
  return { ...progress, steps };
}

function withStep(progress: Progress, change: Change, state: StepState, ms: number | null): Progress {
  const steps = progress.steps.map((step) =>
    step.change.id === change.id ? { change, state, ms: ms ?? step.ms } : step,
  );
  return { ...progress, steps };
}
