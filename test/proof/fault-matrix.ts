import { listFaultPoints, printFaultPoint, readFaultTraits } from './fault-point.ts';
import { tryFault } from './fault-trial.ts';
import { type MatrixOptions, runMatrix } from './matrix.ts';
import type { Summary } from './summary.ts';

/** Lets a fault strike at the chosen points of the chosen flows. */
export function runFaultMatrix(options: MatrixOptions): Promise<Summary> {
  return runMatrix(options, {
    list: listFaultPoints,
    print: printFaultPoint,
    readTraits: readFaultTraits,
    try: tryFault,
    // All in this process: while one worker waits for a call to time out, the others go on.
    workers: 3,
    strangersAtEvery: 24,
  });
}
