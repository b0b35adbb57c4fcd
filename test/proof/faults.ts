/** `npm run faults`: kills the engine and troubles it at every point of every flow, and says what came of it. */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { Command, Option } from 'commander';
import { flowNames, runFaultMatrix, runKillMatrix } from './matrix.ts';
import { isGood, plus, type Tally } from './tally.ts';

if (isMainThread) await main();
else parentPort?.postMessage({ over: await runFaultMatrix({ only: workerData.only, told: tellParent }) });

async function main(): Promise<void> {
  const values = new Command('npm run faults --')
    .description('Kills the engine and troubles it at every point of every flow. It takes some ten minutes.')
    .option('--json', 'print nothing but one line of JSON, and progress on the error stream')
    .addOption(new Option('--flow <name>', 'only this flow').choices(flowNames()))
    .parse()
    .opts<{ readonly json?: true; readonly flow?: string }>();
  const say = values.json ? console.error : console.log;
  const tellWhat = (what: string) => (flow: string, tally: Tally) =>
    say(`${flow}: ${tally.converged} of ${tally.tried} ${what} survived, ${tally.knocks} knocks`);
  const started = performance.now();
  // The kill matrix waits for processes, the fault matrix keeps a thread busy: each gets its own.
  const [kills, faults] = await Promise.all([
    runKillMatrix({ only: values.flow, told: tellWhat('kills') }),
    faultMatrixInWorker(values.flow, tellWhat('faults')),
  ]);
  const all = plus(kills, faults);
  for (const failure of all.failures) console.error(failure);
  say(`${Math.round((performance.now() - started) / 1000)} seconds, ${all.knocks} knocks at the edge.`);
  const { exposedRequests, foreignChanged, duplicates } = all;
  const counts = { killPoints: kills.tried, faults: faults.tried, converged: all.converged };
  console.log(JSON.stringify({ ...counts, exposedRequests, foreignChanged, duplicates }));
  process.exitCode = isGood(kills) && isGood(faults) ? 0 : 1;
}

/** What the worker posts: one flow is over, or all are. */
type News = { readonly flow: string; readonly tally: Tally } | { readonly over: Tally };

function tellParent(flow: string, tally: Tally): void {
  parentPort?.postMessage({ flow, tally } satisfies News);
}

function faultMatrixInWorker(
  only: string | undefined,
  told: (flow: string, tally: Tally) => void,
): Promise<Tally> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { only } });
    worker.on('error', reject);
    worker.on('message', (news: News) => {
      if ('flow' in news) return told(news.flow, news.tally);
      resolve(news.over);
      void worker.terminate();
    });
  });
}
