import { z } from 'zod';

/** How many tests passed and failed. A stage that breaks before its first test counts as one failure. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export const none: Counts = { passed: 0, failed: 0 };
export const oneFailure: Counts = { passed: 0, failed: 1 };

const VitestReport = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number() })
  .transform((report): Counts => ({ passed: report.numPassedTests, failed: report.numFailedTests }));

const PlaywrightReport = z
  .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) })
  .transform(({ stats }): Counts => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }));

const Report = z.union([VitestReport, PlaywrightReport]);

/**
 * Reads the JSON report of vitest or Playwright.
 * @param text the report, or `undefined` when the run wrote none
 * @param exitCode of the run: a failure that no test accounts for (a file that does not load) counts as one
 */
export function countsOf(text: string | undefined, exitCode: number): Counts {
  const report = text === undefined ? undefined : Report.safeParse(parseJson(text)).data;
  if (report === undefined) return exitCode === 0 ? none : oneFailure;
  return exitCode !== 0 && report.failed === 0 ? plus(report, oneFailure) : report;
}

export function plus(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
