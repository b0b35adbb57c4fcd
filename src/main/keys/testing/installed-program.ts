import { spawn } from 'node:child_process';

/** The real programs our files have to get along with, and the Debian package that brings each. */
const packages = {
  openssl: 'openssl',
  keytool: 'default-jre-headless',
  certutil: 'libnss3-tools',
  pk12util: 'libnss3-tools',
  certtool: 'gnutls-bin',
  'dbus-run-session': 'dbus',
} as const;
export type InstalledProgram = keyof typeof packages;

export interface ProgramRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a program to its end. A missing program fails the test with a sentence that names the package: a counterpart that
 * is skipped proves nothing.
 */
export async function runProgram(
  program: InstalledProgram,
  args: readonly string[],
  { env, input = '' }: { readonly env?: NodeJS.ProcessEnv; readonly input?: string } = {},
): Promise<ProgramRun> {
  return new Promise((resolve, reject) => {
    // What they print is read: it must not be translated.
    const inEnglish = { ...(env ?? process.env), LC_ALL: 'C.UTF-8' };
    const child = spawn(program, args, { env: inEnglish, stdio: 'pipe' });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ENOENT' ? missing(program) : error),
    );
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    // A program that ends without reading its input is no failure.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** Runs a program that has to succeed and returns what it printed on both streams. */
export async function outputOf(program: InstalledProgram, args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runProgram(program, args);
  if (code !== 0) throw new Error(`${program} ${args[0]} ended with ${code}: ${stdout}${stderr}`);
  return stdout + stderr;
}

function missing(program: InstalledProgram): Error {
  return new Error(
    `This test needs the program "${program}", which is not installed. Install the Debian package ${packages[program]}.`,
  );
}
