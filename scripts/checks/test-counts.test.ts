import { describe, expect, it } from 'vitest';
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
    expect(reportOf(report, 1)).toEqual({ passed: 12, failed: 1, skipped: 2, reasons: ['no keytool'] });
  });

  it('reads the report of Playwright and counts a test that passed on its second try as passed', () => {
    const report = JSON.stringify({ stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 2 } });
    expect(reportOf(report, 0)).toEqual({ passed: 4, failed: 0, skipped: 2, reasons: [] });
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
    const a = { passed: 2, failed: 0, skipped: 1, reasons: ['a'] };
    const b = { passed: 3, failed: 1, skipped: 0, reasons: ['b'] };
    expect(plus(a, b)).toEqual({ passed: 5, failed: 1, skipped: 1, reasons: ['a', 'b'] });
  });

  it.each([
    [{ passed: 4000, failed: 0, skipped: 0 }, '4000 passed, 0 failed'],
    [{ passed: 3872, failed: 1, skipped: 30 }, '3872 passed, 1 failed, 30 skipped'],
  ])('%j closes with %j', (counts, line) => expect(closingLine(counts)).toBe(line));
});
