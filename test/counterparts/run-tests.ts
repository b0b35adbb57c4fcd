import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { type Report, reportOf } from '../../scripts/checks/test-counts.ts';
import { root } from '../../scripts/root.ts';

/** A test runner of this project, from its root. What it prints goes to the error stream. */
export interface TestRun {
  readonly program: string;
  readonly args: readonly string[];
  /** Where it writes its report. */
  readonly report: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** @returns what its report counts; a run that wrote none is one failure */
export async function runTests({ program, args, report, env }: TestRun): Promise<Report> {
  const file = path.join(root, report);
  await rm(file, { force: true });
  const child = spawn(process.execPath, [path.join(root, program), ...args], {
    cwd: root,
    // The output of this command is one line of JSON.
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, ...env },
  });
  const stop = (): boolean => child.kill('SIGTERM');
  process.once('exit', stop);
  const [code] = await once(child, 'close');
  process.off('exit', stop);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return reportOf(text, code === 0 && text !== undefined ? 0 : 1);
}

/** Some test files of vitest's. */
export function runTestFiles(name: string, files: readonly string[]): Promise<Report> {
  const report = `test-results/counterparts-${name}.json`;
  return runTests({
    program: 'node_modules/vitest/vitest.mjs',
    args: [
      'run',
      ...['--project', 'fast', '--project', 'world', '--reporter=default', '--reporter=json'],
      `--outputFile.json=${report}`,
      ...files,
    ],
    report,
  });
}
