import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Home } from '../../src/practice/home/home.ts';
import { type CallName, printCallName } from './call-name.ts';
import { setupId } from './flows.ts';
import { type HomeCallName, loseOne, printHomeCallName } from './home-call-name.ts';
import type { Note } from './noting.ts';
import { openOnDisk } from './on-disk.ts';
import { ORDERS, type Orders, Report } from './orders.ts';
import { homeAccessIn, type Scene, writeToDisk } from './scene.ts';
import { failed, type Verdict, verdictOn } from './verdict.ts';

/**
 * Where a process dies: at a call, before its effect or between effect and answer, or right after a note in the journal is
 * safe on the disk.
 */
export type KillPoint =
  | { readonly kind: 'call'; readonly call: CallName; readonly moment: 'before' | 'after' }
  | { readonly kind: 'home-call'; readonly call: HomeCallName; readonly moment: 'before' | 'after' }
  | { readonly kind: 'note'; readonly note: Note; readonly nth: number };

/** Every point of one flow. */
export function killPointsOf({ undisturbed: { calls, homeCalls, notes } }: Scene): readonly KillPoint[] {
  const moments = ['before', 'after'] as const;
  return [
    ...calls.flatMap((call) => moments.map((moment): KillPoint => ({ kind: 'call', call, moment }))),
    ...homeCalls.flatMap((call) => moments.map((moment): KillPoint => ({ kind: 'home-call', call, moment }))),
    ...notes.map((note, index): KillPoint => {
      const nth = notes.slice(0, index + 1).filter((each) => each === note).length;
      return { kind: 'note', note, nth };
    }),
  ];
}

export function printKillPoint(point: KillPoint): string {
  if (point.kind === 'note') return `after "${point.note}" #${point.nth} is in the journal`;
  const call = point.kind === 'call' ? printCallName(point.call) : printHomeCallName(point.call);
  return `${point.moment === 'before' ? 'before' : 'after the effect of'} ${call}`;
}

/** The file of the child, and a folder of its own for whoever tries points one after another. */
export interface Bench {
  readonly child: string;
  readonly folder: string;
}

/** Kills a real process at this point, lets another one take over, and judges what came of it. */
export async function tryKill(scene: Scene, point: KillPoint, bench: Bench): Promise<Verdict> {
  const { arena } = scene;
  const orders = await prepare(scene, bench);
  if (!(await isKilledAt(point, scene, (more) => start(bench.child, { ...orders, life: 1, ...more })))) {
    return failed('the process was not killed: this point was never met');
  }
  arena.world.cloudflare.faults.clear();
  arena.world.home.loseCalls(() => 'answered');
  await arena.quiet();
  arena.connectHome();
  const report = await ended(start(bench.child, { ...orders, life: 2 }));
  if (report.problem) return failed(`the next run came out ${report.phase}: ${report.problem}`);
  return verdictOn(scene, await openOnDisk(bench.folder));
}

/** The folder as a process would have left it, and what the next one is to do. */
async function prepare(scene: Scene, { folder }: Bench): Promise<Omit<Orders, 'life'>> {
  const memory = await scene.begin();
  await rm(folder, { recursive: true, force: true });
  await writeToDisk(memory, folder);
  const keysFile = join(folder, 'keys.json');
  await writeFile(keysFile, JSON.stringify(scene.keys));
  const { apiUrl, token } = scene.arena.world;
  return { api: { apiUrl, token }, setupId, folder, keysFile, act: scene.flow.act, ...homeAccessIn(scene) };
}

async function isKilledAt(
  point: KillPoint,
  { arena }: Scene,
  begin: (more: Pick<Orders, 'dieAfter'>) => ChildProcess,
): Promise<boolean> {
  if (point.kind === 'note') {
    const child = begin({ dieAfter: { note: point.note, nth: point.nth } });
    await once(child, 'close');
    return child.signalCode === 'SIGKILL';
  }
  if (point.kind === 'home-call') return isKilledAtHome(point, arena.world.home, begin);
  // The call hangs, before its effect or after it, until its caller is dead.
  arena.world.cloudflare.faults.add({ ...point.call, moment: point.moment, trouble: { kind: 'timeout' } });
  const unanswered = arena.unanswered();
  const child = begin({});
  const closed = once(child, 'close');
  while (arena.unanswered() === unanswered && child.exitCode === null) await sleep(1);
  child.kill('SIGKILL');
  await closed;
  return child.signalCode === 'SIGKILL';
}

/** Home Assistant tells when the call has come, or when it has taken effect; its caller is dead before any answer. */
async function isKilledAtHome(
  { call, moment }: Extract<KillPoint, { kind: 'home-call' }>,
  home: Home,
  begin: (more: Pick<Orders, 'dieAfter'>) => ChildProcess,
): Promise<boolean> {
  let child: ChildProcess | undefined;
  let isDue = false;
  home.watchCalls(({ name }) => {
    if (isDue && name === call.name) child?.kill('SIGKILL');
  });
  loseOne(home, call, () => {
    isDue = moment === 'after';
    if (moment === 'before') child?.kill('SIGKILL');
    return moment === 'before' ? 'request-lost' : 'answer-lost';
  });
  child = begin({});
  await once(child, 'close');
  isDue = false;
  return child.signalCode === 'SIGKILL';
}

const LONGEST_MS = 60_000;

function start(child: string, orders: Orders): ChildProcess {
  const env = { ...process.env, [ORDERS]: JSON.stringify(orders) };
  return spawn(process.execPath, [child], { env, stdio: ['ignore', 'pipe', 'inherit'], timeout: LONGEST_MS });
}

async function ended(child: ChildProcess): Promise<Report> {
  let said = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await once(child, 'close');
  const report = Report.safeParse(said === '' ? undefined : JSON.parse(said));
  return report.data ?? { phase: 'nowhere', problem: `exit ${child.exitCode ?? child.signalCode}` };
}
