import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The browser-hosted program in a process of its own, with a data folder of its own and no keychain. */
export interface Program {
  /** The printed address, with the token that works once. */
  readonly link: string;
  readonly origin: string;
  /** What it has complained of so far. */
  readonly complaints: () => string;
  /** @returns its exit code */
  stop(): Promise<number | null>;
}

const entry = fileURLToPath(new URL('../src/main/local.ts', import.meta.url));

/** @param practiceWorld the base URL of a practice world that runs already, so that the test can look into it */
export async function startProgram(practiceWorld: string): Promise<Program> {
  const data = await mkdtemp(path.join(tmpdir(), 'latchkey-e2e-'));
  const options = ['--no-keychain', '--data', data, '--practice-world', practiceWorld];
  const child = spawn(process.execPath, [entry, ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
  const closed = once(child, 'close');
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
    stop: async () => {
      child.kill('SIGTERM');
      await closed;
      await rm(data, { recursive: true, force: true });
      return child.exitCode;
    },
  };
}

async function addressFrom(output: NodeJS.ReadableStream): Promise<string | undefined> {
  for await (const line of createInterface({ input: output })) return /http:\/\/\S+/.exec(line)?.[0];
  return undefined;
}
