import { spawnSync } from 'node:child_process';

/**
 * Runs npm without its questions, on the system's Node: the Node in node_modules may be about to be replaced.
 *
 * @param {readonly string[]} args
 * @param {{ readonly cwd: string, readonly output: 'shown' | 'kept' }} options shown: on the error stream, so that what a
 *   command prints stays its own
 * @returns {{ readonly status: number, readonly stdout: string }}
 */
export function runNpm(args, { cwd, output }) {
  const { npm_node_execpath: node, npm_execpath: npm } = process.env;
  const [program, ...first] = node === undefined || npm === undefined ? ['npm'] : [node, npm];
  const { status, stdout } = spawnSync(program ?? 'npm', [...first, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: output === 'shown' ? ['ignore', process.stderr.fd, 'inherit'] : ['ignore', 'pipe', 'ignore'],
    // On Windows npm is a batch file.
    shell: program === 'npm' && process.platform === 'win32',
  });
  return { status: status ?? 1, stdout: stdout ?? '' };
}
