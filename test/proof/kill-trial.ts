import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Home } from '../../src/practice/home/instance/home.ts';
import { CHILD_INPUT, type ChildInput, ChildReport } from './child-input.ts';
import { clearFaults, findHomeAccess, openEngineIn } from './flow-in-lab.ts';
import { setupId } from './flows.ts';
import { loseHomeCall } from './home-call-name.ts';
import type { KillPoint } from './kill-point.ts';
import { openLocalState, writeLocalState } from './local-state.ts';
import { judgeOutcome, type Outcome, reportBrokenRun } from './outcome.ts';
import type { TestCase } from './test-case.ts';

/** The file of the child program, and a folder of its own for each worker. */
export interface ChildProgram {
  readonly file: string;
  readonly folder: string;
}

/** What takes over: another process, or the engine in this one. Both begin with nothing but the files of the dead process. */
export type Successor = 'process' | 'in-process';

/** Kills a real process at this point, lets a successor take over, and judges what came of it. */
export async function tryKill(
  testCase: TestCase,
  point: KillPoint,
  child: ChildProgram,
  successor: Successor,
): Promise<Outcome> {
  const { lab } = testCase;
  const input = await prepareInput(testCase, child);
  const startFirst: StartChild = (more) => startChild(child.file, { ...input, role: 'first', ...more });
  if (!(await killAt(point, testCase, startFirst))) {
    return reportBrokenRun('the process was not killed: this point was never reached');
  }
  clearFaults(lab);
  await lab.waitUntilIdle();
  lab.connectHome();
  const report =
    successor === 'process'
      ? await readReport(startChild(child.file, { ...input, role: 'successor' }))
      : await takeOverHere(testCase, child);
  if (report.problem) return reportBrokenRun(`the next run came out ${report.phase}: ${report.problem}`);
  return judgeOutcome(testCase, await openLocalState(child.folder));
}

/** The folder as a process would have left it, and what the next one is to do. */
async function prepareInput(testCase: TestCase, { folder }: ChildProgram): Promise<Omit<ChildInput, 'role'>> {
  const state = await testCase.reset();
  await rm(folder, { recursive: true, force: true });
  await writeLocalState(state, folder);
  const keysFile = join(folder, 'keys.json');
  await writeFile(keysFile, JSON.stringify(testCase.keys));
  const { apiUrl, token } = testCase.lab.world;
  const { act } = testCase.flow;
  return { api: { apiUrl, token }, setupId, folder, keysFile, act, ...findHomeAccess(testCase) };
}

type StartChild = (more: Pick<ChildInput, 'dieAfter'>) => ChildProcess;

/** Whether a process was killed at this point. */
async function killAt(point: KillPoint, testCase: TestCase, start: StartChild): Promise<boolean> {
  switch (point.kind) {
    case 'call':
      return killAtCall(point, testCase, start);
    case 'home-call':
      return killAtHomeCall(point, testCase.lab.world.home, start);
    case 'note': {
      const child = start({ dieAfter: { note: point.note, nth: point.nth } });
      await once(child, 'close');
      return child.signalCode === 'SIGKILL';
    }
  }
}

/** The call hangs, before its effect or after it, until its caller is dead. */
async function killAtCall(
  { call, moment }: Extract<KillPoint, { kind: 'call' }>,
  { lab }: TestCase,
  start: StartChild,
): Promise<boolean> {
  lab.world.cloudflare.faults.add({ ...call, moment, trouble: { kind: 'timeout' } });
  const unanswered = lab.countUnansweredCalls();
  const child = start({});
  const closed = once(child, 'close');
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  while (lab.countUnansweredCalls() === unanswered && isRunning()) await sleep(1);
  child.kill('SIGKILL');
  await closed;
  return child.signalCode === 'SIGKILL' && lab.countUnansweredCalls() > unanswered;
}

/** Home Assistant tells when the call arrives, or when it has taken effect. The caller is dead before any answer. */
async function killAtHomeCall(
  { call, moment }: Extract<KillPoint, { kind: 'home-call' }>,
  home: Home,
  start: StartChild,
): Promise<boolean> {
  let child: ChildProcess | undefined;
  let isDue = false;
  home.watchCalls(({ name }) => {
    if (isDue && name === call.name) child?.kill('SIGKILL');
  });
  loseHomeCall(home, call, () => {
    isDue = moment === 'after';
    if (moment === 'before') child?.kill('SIGKILL');
    return moment === 'before' ? 'request-lost' : 'answer-lost';
  });
  child = start({});
  await once(child, 'close');
  isDue = false;
  return child.signalCode === 'SIGKILL';
}

async function takeOverHere(testCase: TestCase, { folder }: ChildProgram): Promise<ChildReport> {
  const engine = openEngineIn(testCase, await openLocalState(folder), { role: 'successor' });
  const { phase, problem } = await engine.perform(testCase.flow.act);
  return { phase, problem: problem?.code ?? null };
}

/** A child that hangs is ended at last. It takes a second, and much longer on a very busy computer. */
const LONGEST_RUN_MS = 10 * 60_000;

function startChild(file: string, input: ChildInput): ChildProcess {
  return spawn(process.execPath, [file], {
    env: { ...process.env, [CHILD_INPUT]: JSON.stringify(input) },
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: LONGEST_RUN_MS,
  });
}

async function readReport(child: ChildProcess): Promise<ChildReport> {
  let printed = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  await once(child, 'close');
  const report = ChildReport.safeParse(printed === '' ? undefined : JSON.parse(printed));
  return report.data ?? { phase: 'nowhere', problem: `exit ${child.exitCode ?? child.signalCode}` };
}
