import { fileURLToPath } from 'node:url';
import { createVitest } from 'vitest/node';

export interface PropertyCounts {
  readonly passed: number;
  readonly failed: number;
}

const propertyFiles = ['test/proof/history.property.test.ts', 'test/proof/foreign.property.test.ts'];

/** Runs the property tests of this folder with their whole number of runs. Their report goes to standard error. */
export async function runProperties(): Promise<PropertyCounts> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const vitest = await createVitest('test', { root, watch: false }, {}, { stdout: process.stderr });
  vitest.provide('propertyRuns', 'whole');
  await vitest.start(propertyFiles);
  const tests = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()]);
  const passed = tests.filter((test) => test.ok()).length;
  // A file that could not be loaded has no tests, and counts as one failure.
  const broken = vitest.state.getTestModules().filter((module) => module.errors().length > 0).length;
  await vitest.close();
  return { passed, failed: tests.length - passed + broken };
}
