import type { ProgramName } from '../../src/main/testing/system-programs.ts';

/** One check: a program of ours or of a package that runs to its end. */
export interface Stage {
  readonly name: string;
  /** From `node_modules`. */
  readonly program: string;
  readonly args: readonly string[];
  /** Where it writes its JSON report, if it is made of tests. */
  readonly report?: string;
  /** Without them succeeding this one would prove nothing, and does not run. */
  readonly after?: readonly Stage[];
  readonly needs?: readonly ProgramName[];
}

const style: Stage = {
  name: 'Style',
  program: '@biomejs/biome/bin/biome',
  args: ['check', '--error-on-warnings'],
};

const layers: Stage = {
  name: 'Layers of folders',
  program: 'dependency-cruiser/bin/dependency-cruiser.mjs',
  args: ['src', 'test', 'scripts', 'e2e', 'bench'],
};

const folderCircles: Stage = {
  name: 'Circles of folders',
  program: 'dependency-cruiser/bin/dependency-cruiser.mjs',
  args: ['--config', 'scripts/checks/folder-circles.mjs', 'src'],
};

const unused: Stage = { name: 'Unused code', program: 'knip/bin/knip.js', args: [] };

const types: Stage = { name: 'Types', program: 'typescript/bin/tsc', args: [] };

const build: Stage = { name: 'Build', program: '../scripts/build.ts', args: [] };

const fastTests: Stage = unitTests('Fast tests', ['--project', 'fast']);

const allTests: Stage = unitTests('Unit tests', []);

const browserTests: Stage = wholeProgram([]);

/** `npm run check`: what is cheap enough to be asked all the time, the cheapest first. */
export const quickStages: readonly Stage[] = [style, layers, folderCircles, unused, types, fastTests];

/** `npm test`: everything, in the order in which a mistake is cheapest to find. */
export const allStages: readonly Stage[] = [
  style,
  layers,
  folderCircles,
  unused,
  types,
  build,
  allTests,
  browserTests,
];

/** `npm test -- FILE…`: only these, with what they stand on. */
export function stagesFor(files: { readonly unit: readonly string[]; readonly browser: readonly string[] }) {
  const units = files.unit.length > 0 ? [unitTests('Unit tests', files.unit)] : [];
  const browsers = files.browser.length > 0 ? [build, wholeProgram(files.browser)] : [];
  return [...units, ...browsers];
}

function unitTests(name: string, args: readonly string[]): Stage {
  const report = 'test-results/vitest.json';
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name, program: 'vitest/vitest.mjs', args: ['run', ...reporters, ...args], report };
}

function wholeProgram(files: readonly string[]): Stage {
  return {
    name: 'The whole program in a browser',
    program: '@playwright/test/cli.js',
    args: ['test', ...files],
    report: 'test-results/playwright.json',
    after: [build],
    needs: ['chromium'],
  };
}
