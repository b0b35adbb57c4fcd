import type { ProgramName } from '../../src/main/testing/system-programs.ts';
import { commands } from '../commands.mjs';
import { type LinterName, linterNames } from './linters.ts';
import type { TestFiles } from './test-files.ts';

/** One check: a program of ours or of a package that runs to its end. */
export interface Stage {
  readonly name: string;
  /** From the checkout's root. */
  readonly program: string;
  readonly args: readonly string[];
  /** What its environment says besides. */
  readonly env?: Readonly<Record<string, string>>;
  /** Where it writes its JSON report, if it is made of tests. */
  readonly report?: string;
  /** Whether it runs beside others that share: it keeps one core busy at most, and depends on no other. */
  readonly shares?: true;
  /** Without them succeeding this one would prove nothing, and does not run. */
  readonly after?: readonly Stage[];
  readonly needs?: readonly ProgramName[];
  /** It is this linter's word, and does not run where that is not installed. Nobody has to have it. */
  readonly linter?: LinterName;
}

const style = stageOf('Style', commands.lint);
const layers = stageOf('Layers of folders', commands.layers);
const folderCircles = stageOf('Circles of folders', commands.circles);
const unused = stageOf('Unused code', commands.unused);
const types = stageOf('Types', commands.types);
const build = stageOf('Build', commands.build);
const workflows = linterNames.map(
  (linter): Stage => ({
    ...stageOf(`Workflows, by ${linter}`, [...commands.workflows, linter]),
    linter,
  }),
);

const unitProjects = ['--project', 'fast', '--project', 'world'];

const fastTests: Stage = unitTests('Fast tests', ['--project', 'fast']);

const allTests: Stage = unitTests('Unit tests', unitProjects);

const screenTests: Stage = screens([]);

const browserTests: Stage = wholeProgram([]);

/** `npm run check`: what is cheap enough to be asked all the time, the cheapest first. */
export const quickStages: readonly Stage[] = [
  style,
  layers,
  folderCircles,
  unused,
  ...workflows,
  types,
  fastTests,
];

/** `npm test`: everything, in the order in which a mistake is cheapest to find. */
export const allStages: readonly Stage[] = [
  style,
  layers,
  folderCircles,
  unused,
  ...workflows,
  types,
  build,
  allTests,
  screenTests,
  browserTests,
];

/** `npm test -- FILE…`: only these, with what they stand on. */
export function stagesFor(files: TestFiles): readonly Stage[] {
  const units = files.unit.length > 0 ? [unitTests('Unit tests', [...unitProjects, ...files.unit])] : [];
  const looks = files.screens.length > 0 ? [screens(files.screens)] : [];
  const browsers = files.browser.length > 0 ? [build, wholeProgram(files.browser)] : [];
  return [...units, ...looks, ...browsers];
}

/** The same as an npm script of its own. */
function stageOf(name: string, [program, ...args]: readonly [program: string, ...args: string[]]): Stage {
  return { name, program, args, shares: true };
}

function unitTests(name: string, args: readonly string[]): Stage {
  return vitest(name, 'test-results/vitest.json', args);
}

function screens(files: readonly string[]): Stage {
  const args = ['--project', 'screens', ...files];
  return {
    ...vitest('Screens in Chromium', 'test-results/screens.json', args),
    // As the window is built: React without its help for developers is quicker, and is what people get.
    env: { NODE_ENV: 'production' },
    needs: ['chromium'],
  };
}

function vitest(name: string, report: string, args: readonly string[]): Stage {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name, program: 'node_modules/vitest/vitest.mjs', args: ['run', ...reporters, ...args], report };
}

function wholeProgram(files: readonly string[]): Stage {
  return {
    name: 'The whole program in a browser',
    program: 'node_modules/@playwright/test/cli.js',
    args: ['test', ...files],
    report: 'test-results/playwright.json',
    after: [build],
    needs: ['chromium'],
  };
}
