import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../root.ts';
import { closingLine, none, oneFailure, plus, reportOf } from './test-counts.ts';

describe('counting tests', () => {
  it('reads the report of vitest, with the reasons of what was skipped', () => {
    const skipped = { status: 'skipped', meta: { skippedBecause: 'no keytool' } };
    const report = JSON.stringify({
      numPassedTests: 12,
      numFailedTests: 1,
      numPendingTests: 2,
      testResults: [{ assertionResults: [skipped, { status: 'passed', meta: {} }, { status: 'skipped' }] }],
    });
    expect(reportOf(report, 1)).toEqual({
      passed: 12,
      failed: 1,
      skipped: 2,
      reasons: ['no keytool'],
      failures: [],
    });
  });

  it('reads the report of Playwright and counts a test that passed on its second try as passed', () => {
    const report = JSON.stringify({ stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 2 } });
    expect(reportOf(report, 0)).toEqual({ passed: 4, failed: 0, skipped: 2, reasons: [], failures: [] });
  });

  it('names what failed in vitest, and a file that did not load', () => {
    const report = JSON.stringify({
      numPassedTests: 0,
      numFailedTests: 1,
      testResults: [
        {
          name: path.join(root, 'src/a.test.ts'),
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'a lock holds' },
            {
              status: 'failed',
              fullName: 'a lock opens',
              failureMessages: ['\u001b[31mTimeoutError\u001b[39m: no\n at b'],
            },
          ],
        },
        {
          name: path.join(root, 'src/b.test.ts'),
          status: 'failed',
          message: 'no such file',
          assertionResults: [],
        },
      ],
    });
    expect(reportOf(report, 1).failures).toEqual([
      'src/a.test.ts: a lock opens: TimeoutError: no',
      'src/b.test.ts: did not load: no such file',
    ]);
  });

  it('names what failed in Playwright, however deep it stands', () => {
    const spec = (title: string, ok: boolean, message?: string) => ({
      title,
      file: 'walk.spec.ts',
      ok,
      tests: [{ results: message === undefined ? [{}] : [{ error: { message } }, {}] }],
    });
    const report = JSON.stringify({
      stats: { expected: 1, unexpected: 2, flaky: 0 },
      config: { rootDir: path.join(root, 'e2e') },
      suites: [
        {
          specs: [spec('walks', true), spec('sits down', true, 'once it did not')],
          suites: [{ specs: [spec('runs', false, 'Test timeout\nof 30 s'), spec('stands', false)] }],
        },
      ],
    });
    expect(reportOf(report, 1).failures).toEqual([
      'e2e/walk.spec.ts: sits down: once it did not',
      'e2e/walk.spec.ts: runs: Test timeout',
      'e2e/walk.spec.ts: stands',
    ]);
  });

  it('says why Playwright skipped what it did', () => {
    const skipped = {
      title: 'walks in Electron',
      file: 'electron.spec.ts',
      ok: true,
      tests: [{ results: [{}], annotations: [{ type: 'skip', description: 'There is no Electron.' }] }],
    };
    const report = JSON.stringify({
      stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 1 },
      suites: [{ specs: [], suites: [{ specs: [skipped] }] }],
    });
    expect(reportOf(report, 0)).toMatchObject({ skipped: 1, reasons: ['There is no Electron.'] });
  });

  it('counts one failure when every test passed and the run failed all the same', () => {
    const report = JSON.stringify({ numPassedTests: 12, numFailedTests: 0 });
    expect(reportOf(report, 1)).toMatchObject({ passed: 12, failed: 1 });
  });

  it('counts one failure when a run broke before it wrote a report', () => {
    expect(reportOf(undefined, 1)).toEqual(oneFailure);
    expect(reportOf('{"half', 1)).toEqual(oneFailure);
    expect(reportOf(undefined, 0)).toEqual(none);
  });

  it('adds the stages up', () => {
    const a = { passed: 2, failed: 0, skipped: 1, reasons: ['a'], failures: [] };
    const b = { passed: 3, failed: 1, skipped: 0, reasons: ['b'], failures: ['c'] };
    expect(plus(a, b)).toEqual({ passed: 5, failed: 1, skipped: 1, reasons: ['a', 'b'], failures: ['c'] });
  });

  it.each([
    [{ passed: 4000, failed: 0, skipped: 0 }, '4000 passed, 0 failed'],
    [{ passed: 3872, failed: 1, skipped: 30 }, '3872 passed, 1 failed, 30 skipped'],
  ])('%j closes with %j', (counts, line) => expect(closingLine(counts)).toBe(line));
});
