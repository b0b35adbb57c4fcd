import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from './build.ts';
import { type Counts, countsOf, none, oneFailure, plus } from './test-counts.ts';

/** Runs every check in the order in which a mistake is cheapest to find, and stops at the first that fails. */
interface Stage {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  /** Where the stage writes its JSON report, for stages made of tests. */
  readonly report?: string;
}

const stages: readonly Stage[] = [
  {
    name: 'Style and folder boundaries',
    program: '@biomejs/biome/bin/biome',
    args: ['check', '--error-on-warnings'],
  },
  { name: 'Types', program: 'typescript/bin/tsc', args: [] },
  // Before the unit tests: some of them look at what was built.
  { name: 'Build', program: './build.ts', args: [] },
  {
    name: 'Unit tests',
    program: 'vitest/vitest.mjs',
    args: ['run', '--reporter=default', '--reporter=json', '--outputFile.json=test-results/vitest.json'],
    report: 'test-results/vitest.json',
  },
  {
    name: 'The whole program in a browser',
    program: '@playwright/test/cli.js',
    args: ['test'],
    report: 'test-results/playwright.json',
  },
];

mkdirSync(path.join(root, 'test-results'), { recursive: true });
const { passed, failed } = runUntilFailure(stages);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function runUntilFailure([stage, ...rest]: readonly Stage[]): Counts {
  if (stage === undefined) return none;
  const counts = run(stage);
  return counts.failed > 0 ? counts : plus(counts, runUntilFailure(rest));
}

function run(stage: Stage): Counts {
  console.log(`\n── ${stage.name} ──`);
  if (stage.report !== undefined) rmSync(path.join(root, stage.report), { force: true });
  const program = path.join(root, 'node_modules', stage.program);
  const { status } = spawnSync(process.execPath, [program, ...stage.args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (stage.report !== undefined) return countsOf(read(stage.report), status ?? 1);
  return status === 0 ? none : oneFailure;
}

function read(report: string): string | undefined {
  try {
    return readFileSync(path.join(root, report), 'utf8');
  } catch {
    return undefined;
  }
}
