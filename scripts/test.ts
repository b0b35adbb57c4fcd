import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { text as readAll } from 'node:stream/consumers';
import { Command, Option } from 'commander';
import { isMissing, isUnattended } from '../src/main/testing/system-programs.ts';
import { apt, canInstallPackages, unpackPackages } from './checks/apt.ts';
import { findLinter } from './checks/linters.ts';
import { runStages, total } from './checks/run-stages.ts';
import { allStages, quickStages, type Stage, stagesFor } from './checks/stages.ts';
import { summarize } from './checks/summary.ts';
import { provideSystemPrograms } from './checks/system-packages.ts';
import { none, oneFailure, type Report, reportOf } from './checks/test-counts.ts';
import { allTestFiles, filesWith } from './checks/test-files.ts';
import { root } from './root.ts';

/** `npm test` and `npm run check`. */
const command = new Command(process.argv.includes('--quick') ? 'npm run check' : 'npm test --')
  .description(
    'npm run check asks for style, types and the fast tests. npm test runs every check, three quarters of an hour of them, or only the test files that are named.',
  )
  .argument('[files...]', 'test files, or any part of their paths')
  .addOption(new Option('--quick').hideHelp())
  .parse();

/** Stages, and what they start in hundreds, keep what they compiled for the next one. */
const compiled = path.join(root, 'node_modules/.cache/compiled');
const stages = stagesAskedFor();
await mkdir(path.join(root, 'test-results'), { recursive: true });
if (stages === allStages) {
  await provideSystemPrograms({
    platform: process.platform,
    isMissing,
    canInstall: canInstallPackages(),
    apt,
    unpack: unpackPackages,
    say: (line) => console.log(line),
  });
}
const running = new Set<ChildProcess>();
stopWithWhatRuns(running);
const unattended = isUnattended();
const outcomes = await runStages(stages, {
  run,
  isMissing,
  isInstalled: (linter) => findLinter(linter) !== undefined,
  unattended,
  now: () => performance.now(),
});
for (const line of summarize(outcomes)) console.log(line);
process.exitCode = total(outcomes).failed === 0 ? 0 : 1;

function stagesAskedFor(): readonly Stage[] {
  if (command.opts<{ readonly quick?: true }>().quick) {
    if (command.args.length > 0)
      command.error('npm run check takes no files. Name them to npm test -- FILE.');
    return quickStages;
  }
  if (command.args.length === 0) return allStages;
  const { unknown, ...files } = filesWith(command.args, allTestFiles(root));
  if (unknown.length > 0) command.error(`No test file has “${unknown.join('” or “')}” in its path.`);
  return stagesFor(files);
}

async function run(stage: Stage): Promise<Report> {
  console.log(stage.shares ? `${stage.name} …` : heading(stage));
  if (stage.report !== undefined) await rm(path.join(root, stage.report), { force: true });
  const code = await runToItsEnd(stage);
  if (stage.report === undefined) return code === 0 ? none : oneFailure;
  const text = await readFile(path.join(root, stage.report), 'utf8').catch(() => undefined);
  return reportOf(text, code);
}

function heading({ name }: Stage): string {
  return `\n── ${name} ──`;
}

async function runToItsEnd(stage: Stage): Promise<number> {
  const { program, args, env, shares } = stage;
  const output = shares ? 'pipe' : 'inherit';
  const child = spawn(process.execPath, [path.join(root, program), ...args], {
    cwd: root,
    stdio: ['ignore', output, output],
    env: { ...process.env, NODE_COMPILE_CACHE: compiled, ...env },
  });
  // What several of them say at the same time could not be told apart.
  const said = Promise.all([child.stdout, child.stderr].map((stream) => (stream ? readAll(stream) : '')));
  const code = await waitForEnd(child);
  if (shares) console.log([heading(stage), ...(await said)].filter(Boolean).join('\n').trimEnd());
  return code;
}

async function waitForEnd(child: ChildProcess): Promise<number> {
  running.add(child);
  const code = await new Promise<number>((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
  running.delete(child);
  return code;
}

/** Whoever stops this program stops what it has started. */
function stopWithWhatRuns(running: ReadonlySet<ChildProcess>): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      for (const child of running) child.kill(signal);
      process.exit(1);
    });
  }
}
