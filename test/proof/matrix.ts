import { listAgreedIn } from './agreed-in-flow.ts';
import type { Baseline } from './baseline.ts';
import { type FaultLab, openFaultLab } from './fault-lab.ts';
import { type Flow, findFlow, listFlows, listHostnames, listSetupsIn } from './flows.ts';
import { listUnwelcomeKnocks } from './knocks.ts';
import { addExposures, type Outcome } from './outcome.ts';
import type { PreparedKey } from './prepared-key-pool.ts';
import { prepareKeys } from './prepared-keys.ts';
import { type PointTraits, selectPoints } from './selection.ts';
import { startStrangerClients } from './stranger-clients.ts';
import { addOutcome, addSummaries, emptySummary, type Summary } from './summary.ts';
import { openTestCase, type TestCase } from './test-case.ts';

/** One kind of point: which there are in a flow, and how one is tried. */
export interface PointKind<Point> {
  readonly list: (baseline: Baseline) => readonly Point[];
  readonly print: (point: Point) => string;
  readonly readTraits: (point: Point) => PointTraits;
  /** `worker` tells apart what runs in parallel. */
  readonly try: (testCase: TestCase, point: Point, worker: number) => Promise<Outcome>;
  readonly workers: number;
  /** Strangers send requests to the real edge at every so many points. The monitor watches at all of them. */
  readonly strangersAtEvery: number;
}

/** Which points are run: all, the selection of `npm test`, or one by its name. */
export type Choice =
  | { readonly kind: 'all' }
  | { readonly kind: 'selection' }
  | { readonly kind: 'point'; readonly name: string };

export interface MatrixOptions {
  readonly choice: Choice;
  /** The names of those that are run. */
  readonly flows: readonly string[];
  /** Told after each flow. */
  readonly onFlow?: ((flow: string, summary: Summary) => void) | undefined;
}

export async function runMatrix<Point>(options: MatrixOptions, kind: PointKind<Point>): Promise<Summary> {
  const flows: FlowQueue<Point> = { waiting: [...options.flows], listed: [] };
  const workers = Array.from({ length: Math.min(kind.workers, flows.waiting.length) }, (_, worker) =>
    runWorker(flows, worker, options, kind),
  );
  return (await Promise.all(workers)).reduce(addSummaries, emptySummary);
}

interface FlowQueue<Point> {
  readonly waiting: string[];
  /** The points of each flow that was begun, in this order: a selection holds what those before it leave out. */
  readonly listed: Promise<readonly Point[]>[];
}

/** Takes one flow after another from the queue, in labs of its own. */
async function runWorker<Point>(
  { waiting, listed }: FlowQueue<Point>,
  worker: number,
  options: MatrixOptions,
  kind: PointKind<Point>,
): Promise<Summary> {
  const labs = {
    furnished: await openFaultLab('furnished'),
    empty: await openFaultLab('empty'),
    'made-by-hand': await openFaultLab('made-by-hand'),
    'made-by-hand-with-wildcard': await openFaultLab('made-by-hand-with-wildcard'),
  };
  const keys = prepareKeys(listFlows(labs.furnished.target).flatMap(listSetupsIn));
  let all = emptySummary;
  try {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const opened = openCaseOf(name, labs, keys);
      const earlier = Promise.all(listed);
      const points = opened.then(({ baseline }) => kind.list(baseline));
      listed.push(points);
      const testCase = await opened;
      const chosen = choosePoints(await points, await earlier, options.choice, kind);
      const summary = await tryPoints(testCase, chosen, worker, kind);
      testCase.close();
      options.onFlow?.(name, summary);
      all = addSummaries(all, summary);
    }
    return all;
  } finally {
    await Promise.all(Object.values(labs).map((lab) => lab.stop()));
  }
}

function openCaseOf(
  name: string,
  labs: Readonly<Record<Flow['zone'], FaultLab>>,
  keys: readonly PreparedKey[],
): Promise<TestCase> {
  const { zone } = findFlow(name, labs.furnished.target);
  return openTestCase(labs[zone], findFlow(name, labs[zone].target), keys);
}

function choosePoints<Point>(
  points: readonly Point[],
  earlier: readonly (readonly Point[])[],
  choice: Choice,
  { print, readTraits }: PointKind<Point>,
): readonly Point[] {
  switch (choice.kind) {
    case 'all':
      return points;
    case 'selection':
      return selectPoints(points, readTraits, earlier);
    case 'point':
      return points.filter((point) => print(point) === choice.name);
  }
}

async function tryPoints<Point>(
  testCase: TestCase,
  points: readonly Point[],
  worker: number,
  kind: PointKind<Point>,
): Promise<Summary> {
  let summary = emptySummary;
  for (const [index, point] of points.entries()) {
    const attempt = () => kind.try(testCase, point, worker);
    const { outcome, strangerRequests } =
      index % kind.strangersAtEvery === 0
        ? await runAmongStrangers(testCase, attempt)
        : { outcome: await attempt(), strangerRequests: 0 };
    const name = { flow: testCase.flow.name, point: kind.print(point) };
    const before = { ...summary, strangerRequests: summary.strangerRequests + strangerRequests };
    summary = addOutcome(before, name, outcome);
  }
  return summary;
}

/** A little slower, so that there is time for requests between any two calls. */
const LATENCY_AMONG_STRANGERS_MS = 10;

async function runAmongStrangers(
  { lab: { world, foreignKeys }, flow }: TestCase,
  attempt: () => Promise<Outcome>,
) {
  world.cloudflare.setLatencyMs(LATENCY_AMONG_STRANGERS_MS);
  const knocks = listUnwelcomeKnocks(listAgreedIn(flow), listHostnames(world.zone.name));
  const strangers = startStrangerClients(world, foreignKeys, knocks);
  const outcome = await attempt();
  const { requests, admitted } = await strangers.stop();
  world.cloudflare.setLatencyMs(0);
  const exposures = Object.entries(admitted).flatMap(([name, times]) =>
    times > 0 ? [`let in: ${name}`] : [],
  );
  return { strangerRequests: requests, outcome: addExposures(outcome, exposures) };
}
