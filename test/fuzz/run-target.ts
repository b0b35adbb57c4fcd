import { setImmediate as settled } from 'node:timers/promises';
import fc from 'fast-check';
import { z } from 'zod';
import { endsInTime, type Patience } from './ends-in-time.ts';
import type { OpenTarget, Target, Trial } from './target.ts';

const Count = z.int().nonnegative();

/** What came of the inputs of one target. Everything below `refused` should be 0. */
export const Tally = z.object({
  tried: Count,
  taken: Count,
  refused: Count,
  /** Processes that ended. */
  crashed: Count,
  /** Rejections and errors that nobody handled. */
  unhandled: Count,
  /** Answers that are no closed code, or quote what was sent. */
  openErrors: Count,
  /** Inputs that did not come to an end in time. */
  hung: Count,
  /** Of live objects and of buffers beside them, after the first tenth and at the end; where the process can collect its garbage. */
  heldMb: z.object({ firstTenth: z.number(), end: z.number() }).optional(),
  /** The most memory that the process ever had, as the system tells. */
  mostResidentMb: z.number().optional(),
  /** 1 where what is held has grown by more than a tenth and {@link HELD_SLACK_MB}, or the process once had {@link MOST_RESIDENT_MB}. */
  outgrown: z.union([z.literal(0), z.literal(1)]),
  /** How often each call was tried, where the target is many calls: the least often, and the one in the middle. */
  triedPerCall: z.object({ calls: Count, least: Count, median: Count }).optional(),
  seconds: z.number(),
  /** How to see the first failure again: with this seed it is among the first inputs. */
  firstFailure: z.object({ seed: z.int(), nth: Count, what: z.string() }).optional(),
});
export type Tally = z.infer<typeof Tally>;

export interface Run {
  readonly tries: number;
  readonly seed: number;
  /** Whoever starts no more after this many milliseconds has tried fewer, and says so. */
  readonly longestMs?: number;
  /** Told again and again how many were tried, and from which seed. */
  readonly onProgress?: (tried: number, seed: number) => void;
}

/** The inputs that begin in one situation, and are made from one seed. */
const BATCH = 1_000;

const REPORTED_EVERY = 100;

/** Nothing that is sent by a window takes as long on an idle computer; this one may be busy. */
const patience: Patience = { looks: 60, everyMs: 1_000 };

/** What compiled code and caches come to after the first tenth. */
const HELD_SLACK_MB = 16;

/** The whole program in practice with its window's ends takes a quarter of it; no input may blow it up for a moment. */
const MOST_RESIDENT_MB = 1_536;

export const noTally: Tally = {
  ...{ tried: 0, taken: 0, refused: 0 },
  ...{ crashed: 0, unhandled: 0, openErrors: 0, hung: 0, outgrown: 0, seconds: 0 },
};

/** Whether nothing went wrong, and something was tried. */
export function isGood({ tried, crashed, unhandled, openErrors, hung, outgrown }: Tally): boolean {
  return tried > 0 && crashed + unhandled + openErrors + hung + outgrown === 0;
}

/** Tries a target in this process. */
export async function runTarget(target: Target, run: Run): Promise<Tally> {
  const begun = performance.now();
  const open = await target.open();
  const notes = takeNotes(run.seed);
  try {
    const memory = memoryMeter(run.tries);
    await tryInBatches(open, run, notes, { begun, memory });
    Object.assign(notes.tally, memory.end(), notes.perCall());
  } finally {
    await open.close();
    notes.close();
  }
  return { ...notes.tally, seconds: Math.round((performance.now() - begun) / 100) / 10 };
}

async function tryInBatches(
  open: OpenTarget,
  { tries, seed, longestMs = Number.POSITIVE_INFINITY, onProgress }: Run,
  notes: Notes,
  { begun, memory }: { readonly begun: number; readonly memory: MemoryMeter },
): Promise<void> {
  const { tally } = notes;
  const isOver = () => tally.tried >= tries || performance.now() - begun > longestMs;
  for (let batch = 0; !isOver(); batch += 1) {
    notes.beginBatch(seed + batch);
    for (const trial of await prepare(open, seed + batch, Math.min(BATCH, tries - tally.tried))) {
      notes.add(trial, await endOf(trial));
      memory.look(tally.tried);
      if (tally.tried % REPORTED_EVERY === 0) onProgress?.(tally.tried, seed + batch);
      if (isOver()) break;
    }
    // Node tells of a rejection that nobody handles once all that was to be done at once is done.
    await settled();
  }
}

type Notes = ReturnType<typeof takeNotes>;

/** Counts what comes of the inputs, and of whatever nobody handles meanwhile. */
function takeNotes(firstSeed: number) {
  const tally: Tally = { ...noTally };
  const calls = new Map<string, number>();
  let now = { seed: firstSeed, nth: 0 };
  const fail = (kind: 'unhandled' | 'openErrors' | 'hung', what: string) => {
    tally[kind] += 1;
    tally.firstFailure ??= { ...now, what: `${kind}: ${what}` };
  };
  const noteUnhandled = (thrown: unknown) => fail('unhandled', describe(thrown));
  process.on('unhandledRejection', noteUnhandled);
  process.on('uncaughtException', noteUnhandled);
  return {
    tally,
    beginBatch: (seed: number) => {
      now = { seed, nth: 0 };
    },
    add: (trial: Trial, ended: TrialEnd) => {
      tally.tried += 1;
      if (trial.call !== undefined) calls.set(trial.call, (calls.get(trial.call) ?? 0) + 1);
      if (ended.kind === 'hung' || ended.kind === 'openErrors')
        fail(ended.kind, `${trial.what}: ${ended.what}`);
      else tally[ended.kind] += 1;
      now = { ...now, nth: now.nth + 1 };
    },
    perCall: (): Pick<Tally, 'triedPerCall'> => {
      const counts = [...calls.values()].toSorted((one, other) => one - other);
      const [least] = counts;
      const median = counts[Math.floor(counts.length / 2)];
      if (least === undefined || median === undefined) return {};
      return { triedPerCall: { calls: counts.length, least, median } };
    },
    close: () => {
      process.off('unhandledRejection', noteUnhandled);
      process.off('uncaughtException', noteUnhandled);
    },
  };
}

async function prepare(open: OpenTarget, seed: number, count: number): Promise<readonly Trial[]> {
  await open.begin(seed);
  return fc.sample(open.trials, { seed, numRuns: count });
}

type TrialEnd =
  | { readonly kind: 'taken' | 'refused' }
  | { readonly kind: 'hung' | 'openErrors'; readonly what: string };

function endOf(trial: Trial): Promise<TrialEnd> {
  const ended = trial.run().then(
    (kind): TrialEnd => ({ kind }),
    (thrown: unknown): TrialEnd => ({ kind: 'openErrors', what: describe(thrown) }),
  );
  return endsInTime(ended, patience, () => ({ kind: 'hung', what: `after ${patience.looks} looks` }));
}

/** Nothing that is fuzzed here holds a secret of anybody's. */
function describe(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  // Such as why a request failed: Node puts it there alone.
  const because = thrown.cause instanceof Error ? `, because of ${thrown.cause.message}` : '';
  return `${thrown.stack ?? String(thrown)}${because}`;
}

type MemoryMeter = ReturnType<typeof memoryMeter>;

/** What is held after the first tenth and at the end, and what there was at most in between. */
function memoryMeter(tries: number) {
  const { gc } = globalThis;
  let firstTenth: number | undefined;
  const measure = (): number => {
    gc?.();
    const { heapUsed, external } = process.memoryUsage();
    return inMb(heapUsed + external);
  };
  return {
    look: (tried: number) => {
      if (gc && tried >= tries / 10) firstTenth ??= measure();
    },
    end: (): Pick<Tally, 'heldMb' | 'mostResidentMb' | 'outgrown'> => {
      if (!gc || firstTenth === undefined) return { outgrown: 0 };
      const end = measure();
      // In kilobytes, on every system (Node, process.resourceUsage).
      const mostResidentMb = inMb(process.resourceUsage().maxRSS * 1024);
      const hasGrown = end > firstTenth * 1.1 + HELD_SLACK_MB || mostResidentMb > MOST_RESIDENT_MB;
      return { heldMb: { firstTenth, end }, mostResidentMb, outgrown: hasGrown ? 1 : 0 };
    },
  };
}

function inMb(bytes: number): number {
  return Math.round(bytes / 1e5) / 10;
}
