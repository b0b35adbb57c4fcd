import { describe, expect, it } from 'vitest';
import { countsOf, plus } from './test-counts.ts';

describe('counting tests', () => {
  it('reads the report of vitest', () => {
    const report = JSON.stringify({ numPassedTests: 12, numFailedTests: 1, numTotalTests: 13 });
    expect(countsOf(report, 1)).toEqual({ passed: 12, failed: 1 });
  });

  it('reads the report of Playwright and counts a test that passed on its second try as passed', () => {
    const report = JSON.stringify({ stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 2 } });
    expect(countsOf(report, 0)).toEqual({ passed: 4, failed: 0 });
  });

  it('counts one failure when every test passed and the run failed all the same', () => {
    const report = JSON.stringify({ numPassedTests: 12, numFailedTests: 0 });
    expect(countsOf(report, 1)).toEqual({ passed: 12, failed: 1 });
  });

  it('counts one failure when a run broke before it wrote a report', () => {
    expect(countsOf(undefined, 1)).toEqual({ passed: 0, failed: 1 });
    expect(countsOf('{"half', 1)).toEqual({ passed: 0, failed: 1 });
  });

  it('adds the stages up', () => {
    expect(plus({ passed: 2, failed: 0 }, { passed: 3, failed: 1 })).toEqual({ passed: 5, failed: 1 });
  });
});
