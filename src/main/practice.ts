import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { SingleBar } from 'cli-progress';
import { Command, InvalidArgumentError } from 'commander';
import { MOST_DEVICES } from '../contract/devices.ts';
import type { Fault } from '../practice/cloudflare/fault.ts';
import { explainFaultProblem, parseFault } from '../practice/cloudflare/fault-text.ts';
import { type PracticeWorld as StartedWorld, startPracticeWorld } from '../practice/world.ts';
import { isProblem } from './errors/problem.ts';
import type { Refusal } from './errors/refusal.ts';
import { connectTo, type HomeConnection } from './home-assistant/connection.ts';
import { accessByToken } from './home-assistant/login/long-lived-token.ts';
import { createKeyPool } from './keys/key-pool.ts';
import { enterPracticeWorld } from './practice-world/practice-world.ts';
import { type HandedOver, type Rehearsal, rehearse, type Stage } from './terminal/rehearsal.ts';
import { words } from './terminal/words.ts';

/** The terminal's entry: `npm run practice`. */
interface Options {
  readonly devices: number;
  readonly latency: number;
  readonly fault: readonly Fault[];
  readonly json?: true;
  readonly out?: string;
  readonly serve?: true;
}

const LONGEST_LATENCY_MS = 10_000;

const command = new Command('npm run practice --')
  .description(words.description)
  .option('--devices <n>', words.devices, wholeNumber('--devices', 1, MOST_DEVICES), 3)
  .option('--latency <ms>', words.latency, wholeNumber('--latency', 0, LONGEST_LATENCY_MS), 0)
  .option('--fault <text>', words.fault, oneMoreFault, [])
  .option('--json', words.json)
  .option('--out <dir>', words.out)
  .option('--serve', words.serve)
  .parse();

await main(command.opts<Options>());

async function main(options: Options): Promise<void> {
  const world = await startPracticeWorld({
    latencyMs: options.latency,
    faults: options.fault,
    home: { trustedProxies: 'refuses-proxies' },
  });
  if (options.serve) return serve(world);
  const keyPool = createKeyPool();
  const bar = progressBar();
  const assistant = await letInBy(world.home);
  try {
    const { rehearsal, handedOver } = await rehearse(options.devices, {
      world: await enterPracticeWorld(world.baseUrl),
      assistant,
      keyPool,
      now: () => performance.now(),
      wait: sleep,
      progress: bar.update,
    });
    bar.stop();
    if (options.out) await keep(handedOver, options.out, options.json);
    report(rehearsal, options.json);
  } catch (error) {
    bar.stop();
    if (!isProblem(error)) throw error;
    reportRefusal(error, options);
  } finally {
    assistant.close();
    await Promise.all([keyPool.close(), world.stop()]);
  }
}

/** As after a login: in the terminal nobody is there to type a password. */
function letInBy({ url, ownerToken }: StartedWorld['home']): Promise<HomeConnection> {
  return connectTo({
    home: { url },
    access: accessByToken(ownerToken),
    onRefused: () => {},
    wait: async (ms, signal) => {
      await sleep(ms, undefined, signal ? { signal } : {});
    },
  });
}

/** Any other client can be pointed at this world: what it needs to know is printed on one line. */
function serve(world: StartedWorld): void {
  console.log(JSON.stringify(world.info()));
  const stop = (): void => {
    world.stop().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function report(rehearsal: Rehearsal, json: true | undefined): void {
  if (!rehearsal.ok) process.exitCode = 1;
  if (json) {
    console.log(JSON.stringify(rehearsal));
    return;
  }
  const failed = rehearsal.checks.filter((check) => !check.ok).map((check) => check.id);
  if (failed.length > 0) console.log(words.failed(failed));
  if (rehearsal.exposedRequests > 0) console.log(words.exposed(rehearsal.exposedRequests));
  if (rehearsal.secondRun.writes > 0) console.log(words.wroteAgain(rehearsal.secondRun.writes));
  if (rehearsal.ok) console.log(words.passed({ ...rehearsal, checks: rehearsal.checks.length }));
}

function reportRefusal({ code, technical }: Refusal, { json }: Options): void {
  process.exitCode = 1;
  const detail = [technical.call, technical.status, technical.message].filter(Boolean).join(', ');
  console.log(json ? JSON.stringify({ ok: false, code, technical }) : words.refused(code, detail));
}

/** Key files and their passphrases side by side is for practice only: together they open the door. */
async function keep(
  handedOver: readonly HandedOver[],
  folder: string,
  json: true | undefined,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const secret = { mode: 0o600 };
  await Promise.all(handedOver.map(({ file }) => writeFile(join(folder, file.name), file.bytes, secret)));
  const passphrases = Object.fromEntries(handedOver.map(({ file, passphrase }) => [file.name, passphrase]));
  await writeFile(join(folder, 'passphrases.json'), `${JSON.stringify(passphrases, null, 2)}\n`, secret);
  if (!json) console.log(words.kept(handedOver.length, folder));
}

/** Progress goes to the terminal's error stream, so that what is printed stays one line of JSON. */
function progressBar() {
  const bar = new SingleBar({
    format: '{bar} {value}/{total} {stage}',
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    noTTYOutput: false,
  });
  let begun = false;
  return {
    update: (stage: Stage, done: number, of: number): void => {
      if (!begun) bar.start(of, done, { stage: words.stages[stage] });
      begun = true;
      bar.setTotal(of);
      bar.update(done, { stage: words.stages[stage] });
    },
    stop: (): void => bar.stop(),
  };
}

function wholeNumber(option: string, least: number, most: number) {
  return (text: string): number => {
    const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(words.notANumber(option, least, most));
  };
}

function oneMoreFault(text: string, before: readonly Fault[]): readonly Fault[] {
  const parsed = parseFault(text);
  if (parsed.ok) return [...before, parsed.fault];
  throw new InvalidArgumentError(explainFaultProblem(parsed.problem, text));
}
