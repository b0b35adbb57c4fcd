import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { PracticeWorld } from '../src/practice/world.ts';

/** The browser-hosted program in a process of its own. */
export interface Program {
  /** The printed address, with the token that works once. */
  readonly link: string;
  readonly origin: string;
  /** What it has complained of so far. */
  readonly complaints: () => string;
  /** Whom it has contacted so far outside this computer, by name or number, each once and by the alphabet. */
  contacted(): Promise<readonly string[]>;
  /** @returns its exit code */
  stop(): Promise<number | null>;
}

const beside = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const entry = beside('../src/main/local.ts');
/** Written for the checkout's Node: a program on another one tells of nobody. */
const noting = ['--import', beside('note-contacts.ts')];

/**
 * With a data folder of its own and no keychain.
 * @param practiceWorld the base URL of a practice world that runs already, so that the test can look into it
 */
export function startProgram(practiceWorld: string): Promise<Program> {
  return startAlone('--practice-world', practiceWorld);
}

/** As it is when nobody has said yet where the practice world is: its windows need none. */
export function startInRealMode(...options: readonly string[]): Promise<Program> {
  return startAlone(...options);
}

/** Another build of it, on a Node that may be another one too: as somebody has it who installed it. */
export function startInstalled(node: string, bin: string): Promise<Program> {
  return startBuild({ node, program: [bin] });
}

function startAlone(...args: readonly string[]): Promise<Program> {
  return startBuild({ node: process.execPath, program: [...noting, entry] }, ...args);
}

interface Build {
  readonly node: string;
  readonly program: readonly string[];
}

async function startBuild({ node, program: file }: Build, ...args: readonly string[]): Promise<Program> {
  const data = await aFolder();
  const program = await start([...file, '--no-keychain', '--data', data, ...args], { node });
  return {
    ...program,
    stop: async () => {
      const code = await program.stop();
      await rm(data, { recursive: true, force: true });
      return code;
    },
  };
}

/** A computer whose disk and keychain outlive the program, and whose internet is a practice world. */
export interface Computer {
  /** Starts the program as it is shipped; the person in front of it chooses the mode. */
  startProgram(): Promise<MortalProgram>;
  /** With whatever still runs on it. */
  remove(): Promise<void>;
}

interface MortalProgram extends Program {
  /** Ends it without a chance to put anything down. */
  kill(): Promise<void>;
}

/** @param network whether it is in the network of a home, where one is found and phones can reach it */
export async function aComputer(
  world: PracticeWorld,
  network: 'none' | 'at-home' = 'none',
): Promise<Computer> {
  const folder = await aFolder();
  const authority = path.join(folder, 'edge-authority.pem');
  await writeFile(authority, world.ca);
  const env = {
    PRETEND_WORLD: world.baseUrl,
    PRETEND_NETWORK: network,
    PRETEND_KEYCHAIN: path.join(folder, 'keychain.json'),
    NODE_EXTRA_CA_CERTS: authority,
  };
  const args = [
    ...noting,
    '--import',
    beside('pretend-internet.ts'),
    entry,
    '--data',
    path.join(folder, 'data'),
  ];
  const started: MortalProgram[] = [];
  return {
    startProgram: async () => {
      const program = await start(args, { env });
      started.push(program);
      return program;
    },
    remove: async () => {
      await Promise.all(started.map((program) => program.kill()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function aFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'latchkey-e2e-'));
}

async function start(
  args: readonly string[],
  { env = {}, node = process.execPath }: { readonly env?: NodeJS.ProcessEnv; readonly node?: string },
): Promise<MortalProgram> {
  const notes = await aFolder();
  const contacts = path.join(notes, 'contacts');
  await writeFile(contacts, '');
  const child = spawn(node, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env, NOTE_CONTACTS: contacts },
  });
  const closed = once(child, 'close');
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    child.kill(signal);
    await closed;
    await rm(notes, { recursive: true, force: true });
  };
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  const link = await addressFrom(child.stdout);
  if (link === undefined) throw new Error(`The program did not start: ${complaints}`);
  return {
    link,
    origin: new URL(link).origin,
    complaints: () => complaints,
    contacted: async () => outsideOf(await readFile(contacts, 'utf8')),
    stop: async () => {
      await end('SIGTERM');
      return child.exitCode;
    },
    kill: () => end('SIGKILL'),
  };
}

function outsideOf(contacts: string): readonly string[] {
  const hosts = contacts.split('\n').filter((host) => host !== '' && !/^127\.|^::1$|^localhost$/.test(host));
  return [...new Set(hosts)].toSorted();
}

async function addressFrom(output: NodeJS.ReadableStream): Promise<string | undefined> {
  for await (const line of createInterface({ input: output })) {
    const address = /http:\/\/\S+/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  return undefined;
}
