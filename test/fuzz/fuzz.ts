/** `npm run fuzz`: sends what nobody would to everything that takes input from outside, and counts what came of it. */
import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Order } from './orders.ts';
import { runInChild } from './run-in-child.ts';
import { isGood, type Tally } from './run-target.ts';
import { targets } from './targets.ts';

const names = targets.map(({ name }) => name);
const shares = new Map(targets.map(({ name, share }) => [name, share]));
const options = new Command('npm run fuzz --')
  .description(
    'Sends what fits, what nearly fits and what does not fit to every call over both transports, and random and mutated bytes to everything that reads. It takes an hour on a small computer.',
  )
  .option('--json', 'print nothing but one line of JSON, and progress on the error stream')
  .option('--tries <n>', 'inputs for each transport, and a tenth of it for each reader', positive, 100_000)
  .option('--seed <n>', 'where the inputs come from: the same ones with the same seed', whole, 1)
  .option('--minutes <n>', 'begin nothing more in a target after so many minutes', positive)
  .addOption(new Option('--only <target>', 'only this target').choices(names))
  .parse()
  .opts<{
    readonly json?: true;
    readonly tries: number;
    readonly seed: number;
    readonly minutes?: number;
    readonly only?: string;
  }>();

// Whoever stops this program stops what it has started.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

const say = options.json ? console.error : console.log;
const { tries, seed, minutes } = options;
const tallies = new Map<string, Tally>();
const waiting = names.filter((each) => options.only === undefined || options.only === each);
// Each target has a process of its own: as many at once as this computer has cores.
await Promise.all(Array.from({ length: availableParallelism() }, tryOneAfterTheOther));
const inTurn = names.flatMap((name) => {
  const tally = tallies.get(name);
  return tally ? [[name, tally] as const] : [];
});
console.log(JSON.stringify(Object.fromEntries(inTurn)));
process.exit(inTurn.every(([, tally]) => isGood(tally)) ? 0 : 1);

async function tryOneAfterTheOther(): Promise<void> {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const order = orderFor(name);
    const tally = await runInChild(order, tellTenths(name, order.tries));
    say(`${name}: ${tally.tried} tried, ${isGood(tally) ? 'good' : `not good: ${tally.firstFailure?.what}`}`);
    tallies.set(name, tally);
  }
}

function orderFor(name: string): Order {
  const isWhole = shares.get(name) === 'all' || options.only !== undefined;
  return {
    ...{ name, seed },
    tries: isWhole ? tries : Math.ceil(tries / 10),
    ...(minutes === undefined ? {} : { longestMs: minutes * 60_000 }),
  };
}

/** Says each tenth of a target once. */
function tellTenths(name: string, of: number): (tried: number) => void {
  let told = 0;
  return (tried) => {
    const tenth = Math.floor((tried / of) * 10);
    if (tenth > told) say(`${name}: ${tried} of ${of}`);
    told = Math.max(told, tenth);
  };
}

function positive(text: string): number {
  const number = whole(text);
  if (number < 1) throw new InvalidArgumentError('At least 1.');
  return number;
}

function whole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('A whole number.');
  return Number(text);
}
