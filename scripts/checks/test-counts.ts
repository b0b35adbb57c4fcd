import { z } from 'zod';

/** How many tests passed, failed and were skipped. A stage that breaks before its first test counts as one failure. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What a report says: its counts, and why tests were skipped, a reason for each of those that gave one. */
export interface Report extends Counts {
  readonly reasons: readonly string[];
}

export const none: Report = { passed: 0, failed: 0, skipped: 0, reasons: [] };
export const oneFailure: Report = { ...none, failed: 1 };
export const oneSkipped: Report = { ...none, skipped: 1 };

const VitestReport = z
  .object({
    numPassedTests: z.number(),
    numFailedTests: z.number(),
    numPendingTests: z.number().default(0),
    testResults: z
      .array(
        z.object({
          assertionResults: z.array(
            z.object({ meta: z.object({ skippedBecause: z.string().optional() }).optional() }),
          ),
        }),
      )
      .default([]),
  })
  .transform(
    (report): Report => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests,
      reasons: report.testResults.flatMap(({ assertionResults }) =>
        assertionResults.flatMap(({ meta }) => meta?.skippedBecause ?? []),
      ),
    }),
  );

const PlaywrightReport = z
  .object({
    stats: z.object({
      expected: z.number(),
      unexpected: z.number(),
      flaky: z.number(),
      skipped: z.number().default(0),
    }),
  })
  .transform(
    ({ stats }): Report => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
      reasons: [],
    }),
  );

const AnyReport = z.union([VitestReport, PlaywrightReport]);

/**
 * Reads the JSON report of vitest or Playwright.
 * @param text the report, or `undefined` when the run wrote none
 * @param exitCode of the run: a failure that no test accounts for (a file that does not load) counts as one
 */
export function reportOf(text: string | undefined, exitCode: number): Report {
  const report = text === undefined ? undefined : AnyReport.safeParse(parseJson(text)).data;
  if (report === undefined) return exitCode === 0 ? none : oneFailure;
  return exitCode !== 0 && report.failed === 0 ? plus(report, oneFailure) : report;
}

export function plus(a: Report, b: Report): Report {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    reasons: [...a.reasons, ...b.reasons],
  };
}

/** The line that machines read: alone, and the last. */
export function closingLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
