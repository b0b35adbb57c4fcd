import type { FaultPoint } from './fault-point.ts';
import { openEngineIn } from './flow-in-lab.ts';
import { loseHomeCall } from './home-call-name.ts';
import { judgeOutcome, type Outcome, reportBrokenRun } from './outcome.ts';
import type { TestCase } from './test-case.ts';

/** A call that is never answered is given up after this long, where it is given up by the clock at all. */
const SHORT_TIMEOUT_MS = 1000;

/** So long that a good call is not given up on a busy computer. */
const LONG_TIMEOUT_MS = 30_000;

/**
 * Lets the fault strike, presses "Try again" once if the run could not be finished, and judges what came of it.
 *
 * A timeout is the one fault that takes real time. On a busy computer a good call may be given up as well, which is another
 * case than the one to be tried. So a run that fails with a short timeout is run again with a long one, and that counts.
 */
export async function tryFault(testCase: TestCase, point: FaultPoint): Promise<Outcome> {
  if (point.kind !== 'call' || point.trouble.kind !== 'timeout') return runWithFault(testCase, point);
  const outcome = await runWithFault(testCase, point, SHORT_TIMEOUT_MS);
  if (outcome.converged) return outcome;
  await testCase.lab.waitUntilIdle();
  return runWithFault(testCase, point, LONG_TIMEOUT_MS);
}

async function runWithFault(testCase: TestCase, point: FaultPoint, timeoutMs?: number): Promise<Outcome> {
  const { lab, flow } = testCase;
  const state = await testCase.reset();
  const hasStruck = prepareFault(point, testCase);
  const engine = openEngineIn(testCase, state, timeoutMs === undefined ? {} : { timeoutMs });
  const first = await engine.perform(flow.act);
  if (!hasStruck()) return reportBrokenRun('this call was never made');
  await lab.waitUntilIdle();
  lab.connectHome();
  const last = first.problem ? await engine.perform(flow.act) : first;
  if (last.problem) {
    const { code, technical } = last.problem;
    return reportBrokenRun(`came out ${last.phase}: ${code} ${technical?.call}`);
  }
  return judgeOutcome(testCase, state);
}

/** Puts the fault in place. The answer tells whether it has struck. */
function prepareFault(point: FaultPoint, { lab: { world } }: TestCase): () => boolean {
  if (point.kind === 'home-call') return loseHomeCall(world.home, point.call, () => point.fate);
  const { call, moment, trouble } = point;
  const { faults } = world.cloudflare;
  const struck = faults.struck();
  faults.add({ ...call, moment, trouble });
  return () => faults.struck() > struck;
}
