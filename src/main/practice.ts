import { styleText } from 'node:util';
import { Command, InvalidArgumentError } from 'commander';
import { MOST_DEVICES } from '../contract/devices.ts';
import type { Fault } from '../practice/cloudflare/fault.ts';
import { faultMethods, parseFault } from '../practice/cloudflare/fault-text.ts';
import { type PracticeWorld as StartedWorld, startPracticeWorld } from '../practice/world.ts';
import { type TranslateTerminal, terminalWords } from '../words/terminal.ts';
import { loadTranslate } from '../words/translate.ts';
import { systemClock } from './clock/clock.ts';
import { isProblem } from './errors/problem.ts';
import type { Refusal } from './errors/refusal.ts';
import { connectTo, type HomeConnection } from './home-assistant/connection/connection.ts';
import { accessByToken } from './home-assistant/login/long-lived-token.ts';
import { createKeyPool } from './keys/key-pool.ts';
import { enterPracticeWorld } from './practice-world/practice-world.ts';
import { errorCode } from './storage/atomic-file.ts';
import { keepKeyFiles, openKeyFolder } from './terminal/key-files.ts';
import { listLanguagesHere } from './terminal/languages-here.ts';
import { type Phases, tellPhases } from './terminal/phases.ts';
import { type Rehearsal, rehearse, type Stage } from './terminal/rehearsal.ts';

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

function createCommand(t: TranslateTerminal): Command {
  return new Command('npm run practice --')
    .description(t('rehearsal.description'))
    .option(
      '--devices <n>',
      t('rehearsal.options.devices', { most: MOST_DEVICES }),
      wholeNumber('--devices', [1, MOST_DEVICES], t),
      3,
    )
    .option(
      '--latency <ms>',
      t('rehearsal.options.latency'),
      wholeNumber('--latency', [0, LONGEST_LATENCY_MS], t),
      0,
    )
    .option('--fault <text>', t('rehearsal.options.fault'), oneMoreFault(t), [])
    .option('--json', t('options.json'))
    .option('--out <dir>', t('rehearsal.options.out'))
    .option('--serve', t('rehearsal.options.serve'))
    .helpOption('-h, --help', t('options.help'))
    .configureHelp({
      styleTitle: (title) =>
        title === 'Options:' ? t('rehearsal.headings.options') : t('rehearsal.headings.usage'),
      optionDescription: ({ description, defaultValue }) =>
        typeof defaultValue === 'number'
          ? t('rehearsal.withDefault', { description, value: `${defaultValue}` })
          : description,
    });
}

/** Rehearses, or serves a world, as these options say. The exit code is the process's own once it is over. */
export async function practise(args: readonly string[]): Promise<void> {
  const t = await loadTranslate(terminalWords, listLanguagesHere(process.env));
  const command = createCommand(t).parse([...args], { from: 'user' });
  await main(command, command.opts<Options>(), t);
}

async function main(command: Command, options: Options, t: TranslateTerminal): Promise<void> {
  await checkBeforehand(command, options, t);
  const world = await startPracticeWorld({
    latencyMs: options.latency,
    faults: options.fault.map(({ fault }) => fault),
    home: { trustedProxies: 'refuses-proxies' },
    // Nobody is there to wait for it; a world that is served is for a person.
    homeStartingMs: options.serve ? undefined : 500,
  });
  if (options.serve) return serve(world);
  const keyPool = createKeyPool();
  const phases = phasesOf(options, t);
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
      if (!options.json) console.log(t('rehearsal.kept', { count: handedOver.length, folder: options.out }));
    }
    if (!rehearsal.ok) process.exitCode = 1;
    if (options.json) console.log(JSON.stringify(rehearsal));
    else report(rehearsal, t);
    reportUnmet(options.fault, world, t);
  } catch (error) {
    phases.fail();
    if (!isProblem(error)) throw error;
    reportRefusal(error, options, t);
    reportUnmet(options.fault, world, t);
  } finally {
    assistant.close();
    await Promise.all([keyPool.close(), world.stop()]);
  }
}

/** What would come to nothing at the end is refused at the beginning. */
async function checkBeforehand(
  command: Command,
  { serve, json, out }: Options,
  t: TranslateTerminal,
): Promise<void> {
  const useless = [json && '--json', out && '--out'].find(Boolean);
  if (serve && useless) command.error(t('rehearsal.nothingServed', { option: useless }));
  if (out === undefined) return;
  try {
    await openKeyFolder(out);
  } catch (error) {
    command.error(t('rehearsal.cannotKeep', { folder: out, code: errorCode(error) }));
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

function report(rehearsal: Rehearsal, t: TranslateTerminal): void {
  const { exposedRequests, secondRun, devices, apiCalls } = rehearsal;
  const failed = rehearsal.checks.filter((check) => !check.ok).map((check) => check.id);
  if (failed.length > 0) console.log(t('rehearsal.failed', { checks: failed.join(', ') }));
  if (exposedRequests > 0) console.log(t('rehearsal.exposed', { count: exposedRequests }));
  if (secondRun.writes > 0) console.log(t('rehearsal.wroteAgain', { count: secondRun.writes }));
  if (rehearsal.ok) {
    const checks = rehearsal.checks.length;
    const passed = t('rehearsal.passed', { checks, devices, calls: apiCalls });
    console.log(styleText('green', passed, { stream: process.stdout }));
  }
  console.log(rehearsal.ok ? t('rehearsal.next') : t('rehearsal.nextFailed'));
}

/** Who rehearses a trouble that never came has proved nothing. */
function reportUnmet(asked: readonly AskedFault[], world: StartedWorld, t: TranslateTerminal): void {
  const unmet = world.cloudflare.faults.unmet();
  const texts = asked
    .filter(({ fault }) => unmet.includes(fault))
    .map(({ text }) => t('rehearsal.quoted', { text }));
  if (texts.length === 0) return;
  process.exitCode = 1;
  console.error(t('rehearsal.faultsUnmet', { faults: texts.join(', ') }));
}

function reportRefusal({ code, technical }: Refusal, { json, fault }: Options, t: TranslateTerminal): void {
  process.exitCode = 1;
  if (json) {
    console.log(JSON.stringify({ ok: false, code, technical }));
    return;
  }
  const detail = [technical.call, technical.status, technical.message].filter(Boolean).join(', ');
  console.log(t('rehearsal.refused', { code: detail ? `${code} (${detail})` : code }));
  console.log(fault.length > 0 ? t('rehearsal.nextFault') : t('rehearsal.nextFailed'));
}

/** Progress goes to the terminal's error stream, so that what is printed stays one line of JSON. */
function phasesOf({ json }: Options, t: TranslateTerminal): Phases<Stage> {
  const isRead = process.stderr.isTTY === true || !json;
  if (!isRead) return { update: () => {}, end: () => {}, fail: () => {} };
  const phases: Readonly<Record<Stage, string>> = {
    build: t('rehearsal.stages.build'),
    connect: t('rehearsal.stages.connect'),
    check: t('rehearsal.stages.check'),
    again: t('rehearsal.stages.again'),
  };
  const words = { phases, done: t('rehearsal.ok'), failed: t('rehearsal.notOk') };
  return tellPhases({ notes: process.stderr, clock: systemClock, words });
}

function wholeNumber(
  option: string,
  [least, most]: readonly [least: number, most: number],
  t: TranslateTerminal,
) {
  return (text: string): number => {
    const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(t('rehearsal.notANumber', { option, least, most }));
  };
}

function oneMoreFault(t: TranslateTerminal) {
  return (text: string, before: readonly AskedFault[]): readonly AskedFault[] => {
    const parsed = parseFault(text);
    if (parsed.ok) return [...before, { text, fault: parsed.fault }];
    const methods = faultMethods.join(', ');
    throw new InvalidArgumentError(t(`rehearsal.faultProblems.${parsed.problem}`, { text, methods }));
  };
}

if (import.meta.main) await practise(process.argv.slice(2));
