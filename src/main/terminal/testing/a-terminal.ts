import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { onTestFinished } from 'vitest';
import { noDelays } from '../../../practice/cloudflare/delays.ts';
import { type PracticeWorld, startPracticeWorld, type WorldOptions } from '../../../practice/world.ts';
import { type Clock, systemClock, withShortSleeps } from '../../clock/clock.ts';
import { aKeychain } from '../../storage/testing/memory-keychain.ts';
import { aFolder } from '../../storage/testing/temporary-folder.ts';
import { type LatchkeyParts, runLatchkey } from '../program/latchkey.ts';

/** What a command came to. */
export interface Ran {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
  /** Its last line, read as JSON; `undefined` where it is none. */
  readonly json: unknown;
}

/** Runs a command in this process. */
export async function run(args: readonly string[], parts: Partial<LatchkeyParts> = {}): Promise<Ran> {
  const [results, notes] = [new PassThrough(), new PassThrough()];
  const code = await runLatchkey(args, {
    version: '1.2.3',
    env: {},
    input: new PassThrough().end(),
    results,
    notes,
    keychain: aKeychain(),
    clock: withShortSleeps(systemClock, 5),
    practise: async () => 0,
    ...parts,
  });
  const stdout = String(results.read() ?? '');
  return { code, stdout, stderr: String(notes.read() ?? ''), json: lastLine(stdout) };
}

function lastLine(stdout: string): unknown {
  try {
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  } catch {
    return undefined;
  }
}

export interface Terminal {
  readonly world: PracticeWorld;
  readonly folder: string;
  /** Paths of the setup file, the world's line and the folder for keys. */
  readonly files: { readonly setup: string; readonly world: string; readonly keys: string };
  /** A command in the world, with the setup file unless it is left out. */
  readonly run: (command: string, ...args: readonly string[]) => Promise<Ran>;
  /** The same with parts of its own. */
  readonly runWith: (
    parts: Partial<LatchkeyParts>,
    command: string,
    ...args: readonly string[]
  ) => Promise<Ran>;
  readonly write: (setup: string) => Promise<void>;
  /** Asks the API as the account's owner would. */
  readonly ask: (method: string, path: string, body?: object) => Promise<unknown>;
  /** Lets this much time go by, in the world and here. */
  readonly pass: (ms: number) => void;
}

/** A terminal with a practice world and a setup file for it; all of it goes when the running test does. */
export async function aTerminal(options: WorldOptions = {}): Promise<Terminal> {
  let passed = 0;
  const now = () => new Date(Date.now() + passed);
  const world = await startPracticeWorld({ ...noDelays, homeStartingMs: 10, now, ...options });
  onTestFinished(() => world.stop());
  const folder = await aFolder();
  const files = {
    setup: join(folder, 'home.yaml'),
    world: join(folder, 'world.json'),
    keys: join(folder, 'keys'),
  };
  const clock: Clock = { ...withShortSleeps(systemClock, 5), now };
  const write = (setup: string) => writeFile(files.setup, setup);
  const runWith: Terminal['runWith'] = (parts, command, ...args) => {
    const setup = command === 'export' ? [] : ['--setup', files.setup];
    return run([command, '--world', files.world, ...setup, ...args], { clock, ...parts });
  };
  await mkdir(files.keys);
  await write(aSetupFile(world));
  await writeFile(files.world, `${JSON.stringify(world.info())}\n`);
  return {
    world,
    folder,
    files,
    write,
    run: (...args) => runWith({}, ...args),
    runWith,
    ask: (method, path, body) => askApi(world, method, path, body),
    pass: (ms) => {
      passed += ms;
    },
  };
}

export function aSetupFile({ home }: PracticeWorld, devices: readonly string[] = ['Phone']): string {
  return [
    'latchkey: 1',
    'address: ha.linden.house',
    'home:',
    `  url: ${home.url}`,
    'devices:',
    ...devices.map((name) => `  - {name: ${name}, platform: android, validity: 1 year}`),
    '',
  ].join('\n');
}

async function askApi(world: PracticeWorld, method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`${world.apiUrl}/${path}`, {
    method,
    headers: { authorization: `Bearer ${world.token}`, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.json();
}
