import { type Outcome, total } from './run-stages.ts';
import { closingLine, type Report } from './test-counts.ts';

/** What is said at the end, by line: what became of each stage, what was skipped and why, and last the closing line. */
export function summarize(outcomes: readonly Outcome[]): readonly string[] {
  const all = total(outcomes);
  const width = Math.max(...outcomes.map(({ stage }) => stage.name.length));
  const stages = outcomes.map((each) => `${each.stage.name.padEnd(width)}  ${fateOf(each)}`);
  return ['', '── Summary ──', ...stages, ...skippedTests(all), ...failedTests(all), '', closingLine(all)];
}

function fateOf(outcome: Outcome): string {
  if (outcome.kind === 'not-run') return `did not run: ${outcome.reason}`;
  const { report, ms } = outcome;
  const fate = report.passed > 0 ? closingLine(report) : report.failed === 0 ? 'passed' : 'failed';
  return `${fate} (${Math.max(1, Math.round(ms / 1000))} s)`;
}

/** Said again here: above, what failed may stand an hour before the end. */
function failedTests({ failures }: Report): readonly string[] {
  return failures.length > 0 ? ['', 'Failed at least once:', ...failures.map((each) => `  ${each}`)] : [];
}

/** Each reason once, the most frequent first. */
function skippedTests({ skipped, reasons }: Report): readonly string[] {
  if (skipped === 0) return [];
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const lines = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([reason, count]) => `${String(count).padStart(4)} × ${reason}`);
  return lines.length > 0 ? ['', 'Skipped:', ...lines] : [];
}
