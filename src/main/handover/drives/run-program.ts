import { execFile } from 'node:child_process';

/** How a program ended. `missing`: this computer does not have it. */
export type ProgramEnd =
  | { readonly outcome: 'ended'; readonly exitCode: number; readonly stdout: string; readonly stderr: string }
  | { readonly outcome: 'missing' | 'timed-out' };

/** Runs a program without a shell, so that no argument is ever read as anything else than an argument. */
export type RunProgram = (
  program: string,
  args: readonly string[],
  options: { readonly timeoutMs: number },
) => Promise<ProgramEnd>;

/** Where the system's own programs are on Linux, whatever the user's PATH says first; the last one is NixOS. */
const SYSTEM_PATH = '/usr/bin:/bin:/usr/sbin:/sbin:/run/current-system/sw/bin';

/** Far more than a hundred drives need. */
const LARGEST_OUTPUT_BYTES = 8 * 1024 * 1024;

/** Runs programs of this computer. Their messages are in English, because the refusals are told apart by them. */
export const runProgram: RunProgram = (program, args, { timeoutMs }) =>
  new Promise((resolve) => {
    const options = {
      timeout: timeoutMs,
      maxBuffer: LARGEST_OUTPUT_BYTES,
      windowsHide: true,
      env: environmentFor(process.platform, process.env),
    } as const;
    execFile(program, args, options, (error, stdout, stderr) => {
      if (!error) resolve({ outcome: 'ended', exitCode: 0, stdout, stderr });
      else if (typeof error.code === 'number')
        resolve({ outcome: 'ended', exitCode: error.code, stdout, stderr });
      else if (error.killed === true) resolve({ outcome: 'timed-out' });
      // A string is the system's reason why the program never ran, such as ENOENT or EACCES.
      else resolve({ outcome: 'missing' });
    });
  });

/** Linux programs need the session bus of the user (udisks asks who is there), so the rest of the environment stays. */
export function environmentFor(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  if (platform !== 'linux') return environment;
  return { ...environment, PATH: SYSTEM_PATH, LC_ALL: 'C.UTF-8', LANGUAGE: '' };
}
