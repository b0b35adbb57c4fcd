import { spawn } from 'node:child_process';

export interface ProgramRun {
  /** `null` when it could not be started or was stopped. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end; never rejects. `env` is added to this process's own. */
export type RunProgram = (
  program: string,
  args: readonly string[],
  options?: { readonly env?: Readonly<Record<string, string>> },
) => Promise<ProgramRun>;

/** A Mac may ask the person before it answers, so there is time. */
const LONGEST_MS = 120_000;

export const runProgram: RunProgram = (program, args, { env = {} } = {}) =>
  new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LONGEST_MS,
      windowsHide: true,
      // The answers of certutil and security are read: they must not be translated.
      env: { ...process.env, LC_ALL: 'C', ...env },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', () => resolve({ code: null, stdout, stderr }));
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
