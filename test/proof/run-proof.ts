import { Worker } from 'node:worker_threads';
import type { FaultWorkerInput, FaultWorkerMessage } from './fault-matrix-worker.ts';
import { listFlowNames } from './flows.ts';
import { runKillMatrix } from './kill-matrix.ts';
import { runLagMatrix } from './lag-matrix.ts';
import type { MatrixOptions } from './matrix.ts';
import { type PropertyCounts, runProperties } from './run-properties.ts';
import { addSummaries, emptySummary, isClean, type Summary } from './summary.ts';

/** What is run: all of it, a part of the flows, one flow, or one point of a flow. */
export type ProofChoice = Pick<MatrixOptions, 'choice' | 'flows'>;

/** Every so many-th flow, beginning with the one at `index`: all parts together are all flows. */
export interface Part {
  readonly index: number;
  readonly of: number;
}

export interface ProofResult {
  readonly isGood: boolean;
  /** For the last line of output. */
  readonly counts: Readonly<Record<string, number>>;
  /** Each point that failed, and how to run it alone. */
  readonly failures: readonly string[];
  /** For people: how long it took, and how many strangers came. */
  readonly summary: string;
}

export function chooseFromOptions({
  flow,
  point,
  part,
}: {
  readonly flow?: string | undefined;
  readonly point?: string | undefined;
  readonly part?: Part | undefined;
}): ProofChoice {
  const flows = flow === undefined ? listFlowNames().filter((_, nth) => isInPart(nth, part)) : [flow];
  if (point === undefined) return { choice: { kind: 'all' }, flows };
  if (flow === undefined) throw new RangeError('A point needs the flow that it belongs to.');
  return { choice: { kind: 'point', name: point }, flows };
}

function isInPart(nth: number, part: Part | undefined): boolean {
  return part === undefined || nth % part.of === part.index;
}

/** Runs the matrices in parallel, and then, if it is not about a single flow, the property tests with their whole number of runs. */
export async function runProof(chosen: ProofChoice, print: (line: string) => void): Promise<ProofResult> {
  const started = performance.now();
  const flowCount = chosen.flows.length;
  // The kill matrix waits for processes, the fault matrix keeps a thread busy: each gets its own.
  const [kills, faults, lags] = await Promise.all([
    runKillMatrix({ ...chosen, onFlow: printProgress('kill points', flowCount, print) }),
    runFaultMatrixInWorker(chosen, printProgress('faults', flowCount, print)),
    runLagMatrix({ ...chosen, onFlow: printProgress('lags', flowCount, print) }),
  ]);
  const properties = chosen.flows.length > 1 ? await runProperties() : { passed: 0, failed: 0 };
  const matrices = { kills, faults, lags };
  const all = sumOf(matrices);
  const seconds = Math.round((performance.now() - started) / 1000);
  return {
    isGood: areGood(chosen, matrices) && properties.failed === 0,
    counts: countAll(matrices, properties),
    failures: all.tried === 0 ? ['There is no such point in this flow.'] : all.failures,
    summary: `${seconds} seconds, ${all.strangerRequests} requests of strangers at the edge.`,
  };
}

function printProgress(what: string, flowCount: number, print: (line: string) => void) {
  let flows = 0;
  return (flow: string, { tried, converged }: Summary): void => {
    flows += 1;
    if (tried > 0) print(`${what}, flow ${flows} of ${flowCount}: ${flow}, ${converged} of ${tried} good`);
  };
}

type Matrices = Readonly<Record<'kills' | 'faults' | 'lags', Summary>>;

function sumOf(matrices: Matrices): Summary {
  return Object.values(matrices).reduce(addSummaries, emptySummary);
}

/** A single point is in one of the matrices only. */
function areGood({ choice }: ProofChoice, matrices: Matrices): boolean {
  return choice.kind === 'point' ? isClean(sumOf(matrices)) : Object.values(matrices).every(isClean);
}

function countAll(matrices: Matrices, properties: PropertyCounts) {
  const { converged, exposedRequests, foreignChanged, duplicates } = sumOf(matrices);
  return {
    killPoints: matrices.kills.tried,
    faults: matrices.faults.tried,
    lags: matrices.lags.tried,
    converged,
    exposedRequests,
    foreignChanged,
    duplicates,
    properties: properties.passed,
  };
}

function runFaultMatrixInWorker(
  input: FaultWorkerInput,
  onFlow: (flow: string, summary: Summary) => void,
): Promise<Summary> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('fault-matrix-worker.ts', import.meta.url), { workerData: input });
    worker.on('error', reject);
    worker.on('message', (message: FaultWorkerMessage) => {
      switch (message.kind) {
        case 'flow':
          return onFlow(message.flow, message.summary);
        case 'over':
          resolve(message.summary);
          return void worker.terminate();
      }
    });
  });
}
