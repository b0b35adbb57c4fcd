import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';
import { root } from '../root.ts';

/** How many tests passed, failed and were skipped. A stage that breaks before its first test counts as one failure. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What a report says: its counts, why tests were skipped, a reason for each of those that gave one, and which ones failed. */
export interface Report extends Counts {
  readonly reasons: readonly string[];
  /** For each that failed, if only the first time, its file and name, and how its message begins. */
  readonly failures: readonly string[];
}

export const none: Report = { passed: 0, failed: 0, skipped: 0, reasons: [], failures: [] };
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
          name: z.string().default(root),
          status: z.string().optional(),
          message: z.string().optional(),
          assertionResults: z.array(
            z.object({
              status: z.string().optional(),
              fullName: z.string().default('a test without a name'),
              failureMessages: z.array(z.string()).default([]),
              meta: z.object({ skippedBecause: z.string().optional() }).optional(),
            }),
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
      failures: report.testResults.flatMap(({ name, status, message, assertionResults }) => {
        const failed = assertionResults.filter((each) => each.status === 'failed');
        if (status === 'failed' && failed.length === 0) return [failure(name, 'did not load', message)];
        return failed.map(({ fullName, failureMessages }) => failure(name, fullName, failureMessages[0]));
      }),
    }),
  );

const Spec = z.object({
  title: z.string(),
  file: z.string(),
  ok: z.boolean(),
  tests: z.array(
    z.object({
      results: z.array(z.object({ error: z.object({ message: z.string().optional() }).optional() })),
      annotations: z.array(z.object({ type: z.string(), description: z.string().optional() })).default([]),
    }),
  ),
});

/** A file, or what a file describes. */
const Suite = z.object({
  specs: z.array(Spec),
  get suites() {
    return z.array(Suite).optional();
  },
});

const PlaywrightReport = z
  .object({
    stats: z.object({
      expected: z.number(),
      unexpected: z.number(),
      flaky: z.number(),
      skipped: z.number().default(0),
    }),
    config: z.object({ rootDir: z.string() }).default({ rootDir: root }),
    suites: z.array(Suite).default([]),
  })
  .transform(
    ({ stats, config, suites }): Report => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
      reasons: suites.flatMap(reasonsOf),
      failures: suites.flatMap((suite) => failuresOf(suite, config.rootDir)),
    }),
  );

/** Why tests were skipped, as they say themselves. */
function reasonsOf({ specs, suites = [] }: z.infer<typeof Suite>): readonly string[] {
  const annotations = specs.flatMap(({ tests }) => tests.flatMap((test) => test.annotations));
  const here = annotations.flatMap(({ type, description }) => (type === 'skip' ? (description ?? []) : []));
  return [...here, ...suites.flatMap(reasonsOf)];
}

function failuresOf({ specs, suites = [] }: z.infer<typeof Suite>, folder: string): readonly string[] {
  const here = specs.flatMap(({ file, title, ok, tests }) => {
    const errors = tests.flatMap(({ results }) => results.flatMap(({ error }) => error ?? []));
    return ok && errors.length === 0 ? [] : failure(path.resolve(folder, file), title, errors[0]?.message);
  });
  return [...here, ...suites.flatMap((suite) => failuresOf(suite, folder))];
}

function failure(file: string, name: string, message = ''): string {
  const [first = ''] = stripVTControlCharacters(message).trim().split('\n');
  return `${path.relative(root, file)}: ${name}${first === '' ? '' : `: ${first.slice(0, 200)}`}`;
}

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
    failures: [...a.failures, ...b.failures],
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
