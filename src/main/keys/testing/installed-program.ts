import { spawn } from 'node:child_process';
import { explainMissing, type ProgramName } from '../../testing/system-programs.ts';

export interface ProgramRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a program to its end. Tests say beforehand what they need (`testing/needs.ts`); where one does not, a missing
 * program fails it with a sentence that names the package.
 */
export async function runProgram(
  program: ProgramName,
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
      reject(error.code === 'ENOENT' ? new Error(explainMissing(program)) : error),
    );
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    // A program that ends without reading its input is no failure.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** Runs a program that has to succeed and returns what it printed on both streams. */
export async function outputOf(program: ProgramName, args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runProgram(program, args);
  if (code !== 0) throw new Error(`${program} ${args[0]} ended with ${code}: ${stdout}${stderr}`);
  return stdout + stderr;
}
