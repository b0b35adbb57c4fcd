import { aSkippingClock } from '../../src/main/clock/testing/a-clock.ts';
import type { Delays } from '../../src/practice/cloudflare/delays.ts';
import { labDelays, openFaultLab } from './fault-lab.ts';
import { openEngineIn } from './flow-in-lab.ts';
import { type Flow, findFlow, listFlows, listSetupsIn } from './flows.ts';
import { createLocalState } from './local-state.ts';
import type { Choice, MatrixOptions } from './matrix.ts';
import { judgeOutcome, type Outcome, reportBrokenRun } from './outcome.ts';
import type { PreparedKey } from './prepared-key-pool.ts';
import { prepareKeys } from './prepared-keys.ts';
import { addOutcome, addSummaries, emptySummary, type Summary } from './summary.ts';
import { openTestCase, replayPast, type TestCase } from './test-case.ts';

/** What lags at Cloudflare, alone or together. */
const lagging = ['associations', 'certificate lists', 'configurations', 'tokens', 'everything'] as const;
type Lagging = (typeof lagging)[number];

/** One way to be late. */
interface Lag {
  readonly what: Lagging;
  readonly ms: number;
}

const durationsMs = [500, 5000, 30_000];

const allLags: readonly Lag[] = durationsMs.flatMap((ms) => lagging.map((what) => ({ what, ms })));

function chooseLags(choice: Choice): readonly Lag[] {
  switch (choice.kind) {
    case 'all':
      return allLags;
    case 'selection':
      return [{ what: 'everything', ms: 30_000 }];
    case 'point':
      return allLags.filter((lag) => printLag(lag) === choice.name);
  }
}

/**
 * Runs each flow while Cloudflare is late, together with all that came before it: nobody waits in between. The world's time
 * is that of the engine's clock, on which pauses take no time.
 */
export async function runLagMatrix({ choice, flows: names, onFlow }: MatrixOptions): Promise<Summary> {
  const nowhere = {
    zone: { id: '', name: 'linden.house', account: { id: '', name: '' } },
    homeUrl: 'http://home',
  };
  const flows = listFlows(nowhere).filter(({ name }) => names.includes(name));
  const keys = prepareKeys(flows.flatMap(listSetupsIn));
  const lags = chooseLags(choice);
  let summary = emptySummary;
  for (const flow of lags.length > 0 ? flows : []) {
    const ofFlow = await runLate(flow, lags, keys);
    onFlow?.(flow.name, ofFlow);
    summary = addSummaries(summary, ofFlow);
  }
  return summary;
}

/** In a lab of its own: the time that is skipped must not outrun the certificates of the computer's time. */
async function runLate(
  { name, zone }: Flow,
  lags: readonly Lag[],
  keys: readonly PreparedKey[],
): Promise<Summary> {
  const clock = aSkippingClock();
  const lab = await openFaultLab(zone, clock.now);
  try {
    const putBack = lab.saveState();
    const testCase = await openTestCase(lab, findFlow(name, lab.target), keys);
    testCase.close();
    let summary = emptySummary;
    for (const lag of lags) {
      const { secret: token } = lab.world.cloudflare.seed.token({ made: 'just-now' });
      const outcome = await tryLag({ ...testCase, clock, token }, lag);
      summary = addOutcome(summary, { flow: name, point: printLag(lag) }, outcome);
      lab.world.cloudflare.setDelays(labDelays);
      putBack();
    }
    return summary;
  } finally {
    await lab.stop();
  }
}

async function tryLag(testCase: TestCase, lag: Lag): Promise<Outcome> {
  const { lab, flow } = testCase;
  lab.world.cloudflare.setDelays(delaysOf(lag));
  lab.startMonitoring(flow);
  const state = createLocalState();
  await replayPast(testCase, state);
  const { foreign } = lab.readEndState();
  const { phase, problem } = await openEngineIn(testCase, state).perform(flow.act);
  if (problem) return reportBrokenRun(`came out ${phase}: ${problem.code} ${problem.technical?.call}`);
  return judgeOutcome({ ...testCase, foreign }, state);
}

function delaysOf({ what, ms }: Lag): Delays {
  switch (what) {
    case 'associations':
      return { ...labDelays, associationDelayMs: ms };
    case 'certificate lists':
      return { ...labDelays, certificateListDelayMs: ms };
    case 'configurations':
      return { ...labDelays, configurationDelayMs: ms };
    case 'tokens':
      return { ...labDelays, tokenDelayMs: ms };
    case 'everything':
      return {
        ...labDelays,
        associationDelayMs: ms,
        certificateListDelayMs: ms,
        configurationDelayMs: ms,
        tokenDelayMs: ms,
      };
  }
}

function printLag({ what, ms }: Lag): string {
  return `${what} late by ${ms / 1000} s`;
}
