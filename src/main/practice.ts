import { styleText } from 'node:util';
import { Command, InvalidArgumentError } from 'commander';
import { MOST_DEVICES } from '../contract/devices.ts';
import type { Fault } from '../practice/cloudflare/fault.ts';
import { explainFaultProblem, parseFault } from '../practice/cloudflare/fault-text.ts';
import { type PracticeWorld as StartedWorld, startPracticeWorld } from '../practice/world.ts';
import { systemClock } from './clock/clock.ts';
import { isProblem } from './errors/problem.ts';
import type { Refusal } from './errors/refusal.ts';
import { connectTo, type HomeConnection } from './home-assistant/connection/connection.ts';
import { accessByToken } from './home-assistant/login/long-lived-token.ts';
import { createKeyPool } from './keys/key-pool.ts';
import { enterPracticeWorld } from './practice-world/practice-world.ts';
import { errorCode } from './storage/atomic-file.ts';
import { keepKeyFiles, openKeyFolder } from './terminal/key-files.ts';
import { type Phases, tellPhases } from './terminal/phases.ts';
import { type Rehearsal, rehearse, type Stage } from './terminal/rehearsal.ts';
import { words } from './terminal/words.ts';

/** The terminal's entry: `npm run practice`. */
interface Options {
  readonly devices: number;
  readonly latency: number;
  readonly fault: readonly AskedFault[];
  readonly json?: true;
  readonly out?: string;
  readonly serve?: true;
}

/** A fault as it was typed, to be named again when no call met it. */
interface AskedFault {
  readonly text: string;
  readonly fault: Fault;
}

const LONGEST_LATENCY_MS = 10_000;

function createCommand(): Command {
  return new Command('npm run practice --')
    .description(words.description)
    .option('--devices <n>', words.devices, wholeNumber('--devices', 1, MOST_DEVICES), 3)
    .option('--latency <ms>', words.latency, wholeNumber('--latency', 0, LONGEST_LATENCY_MS), 0)
    .option('--fault <text>', words.fault, oneMoreFault, [])
    .option('--json', words.json)
    .option('--out <dir>', words.out)
    .option('--serve', words.serve);
}

/** Rehearses, or serves a world, as these options say. The exit code is the process's own once it is over. */
export async function practise(args: readonly string[]): Promise<void> {
  const command = createCommand().parse([...args], { from: 'user' });
  await main(command, command.opts<Options>());
}

async function main(command: Command, options: Options): Promise<void> {
  await checkBeforehand(command, options);
  const world = await startPracticeWorld({
    latencyMs: options.latency,
    faults: options.fault.map(({ fault }) => fault),
    home: { trustedProxies: 'refuses-proxies' },
    // Nobody is there to wait for it; a world that is served is for a person.
    homeStartingMs: options.serve ? undefined : 500,
  });
  if (options.serve) return serve(world);
  const keyPool = createKeyPool();
  const phases = phasesOf(options);
  const assistant = await letInBy(world.home);
  try {
    const { rehearsal, handedOver } = await rehearse(options.devices, {
      world: await enterPracticeWorld(world.baseUrl),
      assistant,
      keyPool,
      clock: systemClock,
      progress: phases.update,
    });
    phases.end();
    if (options.out) {
      await keepKeyFiles(handedOver, options.out);
      if (!options.json) console.log(words.kept(handedOver.length, options.out));
    }
    report(rehearsal, options.json);
    reportUnmet(options.fault, world);
  } catch (error) {
    phases.fail();
    if (!isProblem(error)) throw error;
    reportRefusal(error, options);
    reportUnmet(options.fault, world);
  } finally {
    assistant.close();
    await Promise.all([keyPool.close(), world.stop()]);
  }
}

/** What would come to nothing at the end is refused at the beginning. */
async function checkBeforehand(command: Command, { serve, json, out }: Options): Promise<void> {
  const useless = [json && '--json', out && '--out'].find(Boolean);
  if (serve && useless) command.error(words.nothingServed(useless));
  if (out === undefined) return;
  try {
    await openKeyFolder(out);
  } catch (error) {
    command.error(words.cannotKeep(out, errorCode(error)));
  }
}

/** As after a login: in the terminal nobody is there to type a password. */
function letInBy({ url, ownerToken }: StartedWorld['home']): Promise<HomeConnection> {
  return connectTo({
    home: { url },
    access: accessByToken(ownerToken),
    onRefused: () => {},
    clock: systemClock,
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
  if (rehearsal.ok) {
    const passed = words.passed({ ...rehearsal, checks: rehearsal.checks.length });
    console.log(styleText('green', passed, { stream: process.stdout }));
  }
  console.log(rehearsal.ok ? words.next : words.nextFailed);
}

/** Who rehearses a trouble that never came has proved nothing. */
function reportUnmet(asked: readonly AskedFault[], world: StartedWorld): void {
  const unmet = world.cloudflare.faults.unmet();
  const texts = asked.filter(({ fault }) => unmet.includes(fault)).map(({ text }) => text);
  if (texts.length === 0) return;
  process.exitCode = 1;
  console.error(words.faultsUnmet(texts));
}

function reportRefusal({ code, technical }: Refusal, { json, fault }: Options): void {
  process.exitCode = 1;
  const detail = [technical.call, technical.status, technical.message].filter(Boolean).join(', ');
  console.log(json ? JSON.stringify({ ok: false, code, technical }) : words.refused(code, detail));
  if (!json) console.log(fault.length > 0 ? words.nextFault : words.nextFailed);
}

/** Progress goes to the terminal's error stream, so that what is printed stays one line of JSON. */
function phasesOf({ json }: Options): Phases<Stage> {
  const isRead = process.stderr.isTTY === true || !json;
  if (!isRead) return { update: () => {}, end: () => {}, fail: () => {} };
  return tellPhases({ notes: process.stderr, clock: systemClock, words: words.stages });
}

function wholeNumber(option: string, least: number, most: number) {
  return (text: string): number => {
    const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(words.notANumber(option, least, most));
  };
}

function oneMoreFault(text: string, before: readonly AskedFault[]): readonly AskedFault[] {
  const parsed = parseFault(text);
  if (parsed.ok) return [...before, { text, fault: parsed.fault }];
  throw new InvalidArgumentError(explainFaultProblem(parsed.problem, text));
}

if (import.meta.main) await practise(process.argv.slice(2));
