import { execFile } from 'node:child_process';

/** How a program ended. `missing`: this computer does not have it, or may not run it. */
export type ProgramEnd =
  | ({ readonly outcome: 'ended' } & Printed)
  | { readonly outcome: 'missing' | 'timed-out' };

export interface Printed {
  /** `null` when the program was stopped from outside, or printed without end. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly timeoutMs: number;
  /** Set for this program alone, beside what this process has. */
  readonly env?: Readonly<Record<string, string>>;
  /** On Linux a program of this name in a folder of the user is passed over for the system's own. */
  readonly lookIn?: 'system-folders';
}

/**
 * Runs a program without a shell, so that no argument is ever read as anything else than an argument. It gets no input:
 * one that asks for something finds nobody there.
 */
export type RunProgram = (
  program: string,
  args: readonly string[],
  options: RunOptions,
) => Promise<ProgramEnd>;

/** Where the system's own programs are on Linux; the last one is NixOS. */
const SYSTEM_PATH = '/usr/bin:/bin:/usr/sbin:/sbin:/run/current-system/sw/bin';

/** Far more than a hundred drives or certificates need. */
const LARGEST_OUTPUT_BYTES = 8 * 1024 * 1024;

export const runProgram: RunProgram = (program, args, options) =>
  new Promise((resolve) => {
    const child = execFile(
      program,
      args,
      {
        timeout: options.timeoutMs,
        maxBuffer: LARGEST_OUTPUT_BYTES,
        windowsHide: true,
        env: environmentFor(process.platform, process.env, options),
      },
      (error, stdout, stderr) => {
        const ended = (exitCode: number | null): ProgramEnd => ({
          outcome: 'ended',
          exitCode,
          stdout,
          stderr,
        });
        if (!error) resolve(ended(0));
        else if (typeof error.code === 'number') resolve(ended(error.code));
        else if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') resolve(ended(null));
        else if (error.killed === true) resolve({ outcome: 'timed-out' });
        // Another word is the system's reason why the program never ran, such as ENOENT or EACCES.
        else resolve(typeof error.code === 'string' ? { outcome: 'missing' } : ended(null));
      },
    );
    child.stdin?.end();
  });

/**
 * What programs print is read, so they must not translate it; UTF-8 stays, because names of drives and keys have umlauts.
 * The rest of the environment stays too: udisks for one needs the user's session.
 */
export function environmentFor(
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
  { env = {}, lookIn }: Pick<RunOptions, 'env' | 'lookIn'> = {},
): NodeJS.ProcessEnv {
  const path = platform === 'linux' && lookIn === 'system-folders' ? { PATH: SYSTEM_PATH } : {};
  const ours = { LC_ALL: 'C.UTF-8', LANGUAGE: '', ...path, ...env };
  if (platform !== 'win32') return { ...environment, ...ours };
  // Windows takes PSMODULEPATH and PSModulePath for one, and Node would pass on the first of the two.
  const taken = new Set(Object.keys(ours).map((name) => name.toUpperCase()));
  const others = Object.entries(environment).filter(([name]) => !taken.has(name.toUpperCase()));
  return { ...Object.fromEntries(others), ...ours };
}
