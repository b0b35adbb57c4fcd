/** The fault matrix in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { runFaultMatrix } from './fault-matrix.ts';
import type { MatrixOptions } from './matrix.ts';
import type { Summary } from './summary.ts';

export type FaultWorkerInput = Pick<MatrixOptions, 'choice' | 'flows'>;

export type FaultWorkerMessage =
  | { readonly kind: 'flow'; readonly flow: string; readonly summary: Summary }
  | { readonly kind: 'over'; readonly summary: Summary };

// Only run-proof.ts starts this file, with data of this type.
const input: FaultWorkerInput = workerData;

const summary = await runFaultMatrix({
  ...input,
  onFlow: (flow, summary) => post({ kind: 'flow', flow, summary }),
});
post({ kind: 'over', summary });

function post(message: FaultWorkerMessage): void {
  parentPort?.postMessage(message);
}
