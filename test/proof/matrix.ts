import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Arena, openArena } from './arena.ts';
import { bundleChild } from './bundled-child.ts';
import { faultPointsOf, printFaultPoint, tryFault } from './fault-matrix.ts';
import { type Flow, flowsAt, setupsOf } from './flows.ts';
import { killPointsOf, printKillPoint, tryKill } from './kill-matrix.ts';
import { makeKeysFor } from './made-keys.ts';
import { startProber } from './prober.ts';
import { openScene, type Scene } from './scene.ts';
import { nothingTried, plus, type Tally, withVerdict } from './tally.ts';
import type { Verdict } from './verdict.ts';

/** Points of one kind: what they are, and how one is tried. `lane` tells apart what happens side by side. */
interface Trial<Point> {
  readonly pointsOf: (scene: Scene) => readonly Point[];
  readonly print: (point: Point) => string;
  readonly try: (scene: Scene, point: Point, lane: number) => Promise<Verdict>;
  readonly lanes: number;
  /** Every so many points the real edge is knocked at meanwhile; it is watched without knocking at all of them. */
  readonly knockEvery: number;
}

export interface MatrixOptions {
  /** Only the flow of this name. */
  readonly only?: string | undefined;
  /** Told after each flow. */
  readonly told?: ((flow: string, tally: Tally) => void) | undefined;
}

/** Kills a process at every point of every flow. */
export async function runKillMatrix(options: MatrixOptions = {}): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-proof-'));
  try {
    const child = await bundleChild(join(folder, 'child'));
    return await runMatrix(options, {
      pointsOf: killPointsOf,
      print: printKillPoint,
      try: (scene, point, lane) => tryKill(scene, point, { child, folder: join(folder, `lane-${lane}`) }),
      // Processes are what it waits for: one for each core of a small computer.
      lanes: 2,
      knockEvery: 16,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Lets every trouble strike at every call of every flow. */
export function runFaultMatrix(options: MatrixOptions = {}): Promise<Tally> {
  return runMatrix(options, {
    pointsOf: faultPointsOf,
    print: printFaultPoint,
    try: tryFault,
    // All in this process: while one lane waits for a call to time out, the others go on.
    lanes: 3,
    knockEvery: 24,
  });
}

async function runMatrix<Point>(options: MatrixOptions, trial: Trial<Point>): Promise<Tally> {
  const names = flowNames(options.only);
  const queue = [...names];
  const lanes = Array.from({ length: Math.min(trial.lanes, names.length) }, (_, lane) =>
    runLane(queue, lane, { options, trial }),
  );
  return (await Promise.all(lanes)).reduce(plus, nothingTried);
}

interface Matrix<Point> {
  readonly options: MatrixOptions;
  readonly trial: Trial<Point>;
}

/** Takes one flow after another from the queue, in worlds of its own. */
async function runLane<Point>(
  queue: string[],
  lane: number,
  { options, trial }: Matrix<Point>,
): Promise<Tally> {
  const arenas = { furnished: await openArena('furnished'), empty: await openArena('empty') };
  const keys = makeKeysFor(flowsAt(arenas.furnished.ground).flatMap(setupsOf));
  let all = nothingTried;
  try {
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
      const { zone } = flowNamed(name, arenas.furnished);
      const scene = await openScene(arenas[zone], flowNamed(name, arenas[zone]), keys);
      const tally = await tryAll(scene, lane, trial);
      scene.end();
      options.told?.(name, tally);
      all = plus(all, tally);
    }
    return all;
  } finally {
    await Promise.all([arenas.furnished.stop(), arenas.empty.stop()]);
  }
}

async function tryAll<Point>(scene: Scene, lane: number, trial: Trial<Point>): Promise<Tally> {
  let tally = nothingTried;
  for (const [index, point] of trial.pointsOf(scene).entries()) {
    const attempt = () => trial.try(scene, point, lane);
    const { verdict, knocks } =
      index % trial.knockEvery === 0
        ? await knockedAt(scene.arena, attempt)
        : { verdict: await attempt(), knocks: 0 };
    const name = `${scene.flow.name}, ${trial.print(point)}`;
    tally = withVerdict({ ...tally, knocks: tally.knocks + knocks }, name, verdict);
  }
  return tally;
}

/** Slower by a little, so that there is time to knock between any two calls. */
const LATENCY_WHILE_KNOCKED_AT_MS = 10;

async function knockedAt({ world, others }: Arena, attempt: () => Promise<Verdict>) {
  world.cloudflare.setLatencyMs(LATENCY_WHILE_KNOCKED_AT_MS);
  const prober = startProber(world, others);
  const verdict = await attempt();
  const { knocks, letIn } = await prober.stop();
  world.cloudflare.setLatencyMs(0);
  const came = Object.entries(letIn).flatMap(([name, times]) => (times > 0 ? [`let in: ${name}`] : []));
  return { knocks, verdict: came.length === 0 ? verdict : withExposed(verdict, came) };
}

function withExposed(verdict: Verdict, came: readonly string[]): Verdict {
  return {
    ...verdict,
    converged: false,
    exposedRequests: verdict.exposedRequests + came.length,
    problems: [...verdict.problems, ...came],
  };
}

/** All of them, or the one that is asked for. */
export function flowNames(only?: string): readonly string[] {
  // Names do not depend on where the flows happen.
  const nowhere = {
    zone: { id: 'zone', name: 'zone', account: { id: 'account', name: '' } },
    homeUrl: 'http://home',
  };
  const names = flowsAt(nowhere).map(({ name }) => name);
  if (only === undefined) return names;
  if (!names.includes(only)) throw new RangeError(`There is no such flow. There are: ${names.join(', ')}.`);
  return [only];
}

function flowNamed(name: string, { ground }: Arena): Flow {
  const found = flowsAt(ground).find((flow) => flow.name === name);
  if (!found) throw new RangeError(`no flow is named ${name}`);
  return found;
}
