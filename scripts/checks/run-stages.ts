import { explainMissing, type ProgramName } from '../../src/main/testing/system-programs.ts';
import { explainMissingLinter, type LinterName } from './linters.ts';
import type { Stage } from './stages.ts';
import { none, oneFailure, oneSkipped, plus, type Report } from './test-counts.ts';

/** What became of a stage. */
export type Outcome =
  | { readonly kind: 'ran'; readonly stage: Stage; readonly report: Report; readonly ms: number }
  | { readonly kind: 'not-run'; readonly stage: Stage; readonly report: Report; readonly reason: string };

export interface StagesIo {
  readonly run: (stage: Stage) => Promise<Report>;
  readonly isMissing: (program: ProgramName) => boolean;
  readonly isInstalled: (linter: LinterName) => boolean;
  /** Nobody reads what did not run, so that a missing program is a failure. */
  readonly unattended: boolean;
  /** Monotonic, in milliseconds. */
  readonly now: () => number;
}

/**
 * Runs all of them, those that share at the same time and then the others one after the other: a failure keeps only those
 * from running that depend on it.
 */
export async function runStages(stages: readonly Stage[], io: StagesIo): Promise<readonly Outcome[]> {
  const sharing = stages.filter(({ shares }) => shares);
  const outcomes = await Promise.all(sharing.map((stage) => runStage(stage, [], io)));
  for (const stage of stages.filter(({ shares }) => !shares)) {
    outcomes.push(await runStage(stage, outcomes, io));
  }
  return outcomes;
}

async function runStage(stage: Stage, before: readonly Outcome[], io: StagesIo): Promise<Outcome> {
  const failed = stage.after?.find((needed) => before.some((each) => each.stage === needed && !isGood(each)));
  if (failed !== undefined) {
    return { kind: 'not-run', stage, report: oneSkipped, reason: `“${failed.name}” did not succeed.` };
  }
  if (stage.linter !== undefined && !io.isInstalled(stage.linter)) {
    return { kind: 'not-run', stage, report: oneSkipped, reason: explainMissingLinter(stage.linter) };
  }
  const missing = stage.needs?.find(io.isMissing);
  if (missing !== undefined) {
    const report = io.unattended ? oneFailure : oneSkipped;
    return { kind: 'not-run', stage, report, reason: explainMissing(missing) };
  }
  const started = io.now();
  const report = await io.run(stage);
  return { kind: 'ran', stage, report, ms: io.now() - started };
}

function isGood({ kind, report }: Outcome): boolean {
  return kind === 'ran' && report.failed === 0;
}

export function total(outcomes: readonly Outcome[]): Report {
  return outcomes.map(({ report }) => report).reduce(plus, none);
}
