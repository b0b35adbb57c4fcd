import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * Starts a program that shows itself in our place and whose memory holds secrets: when it crashes, no picture of its memory
 * is written to the disk. Only a shell can say so (`ulimit`, POSIX), and the program then takes the shell's place. Windows
 * has nothing like it for one program.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {import('node:child_process').ChildProcess}
 */
export function spawnWithoutCoreDumps(program, args, options = { stdio: 'inherit' }) {
  if (process.platform === 'win32') return spawn(program, args, options);
  // A shell that may not lower the limit starts the program all the same.
  return spawn('/bin/sh', ['-c', 'ulimit -c 0; exec "$0" "$@"', program, ...args], options);
}

/**
 * Waits for a program that was started in our place, and passes on what asks us to end. On Windows a signal that is
 * passed on would cut the child off; it hears of Ctrl+C and of a closed console by itself.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} its exit code, or what a shell makes of the signal that ended it
 */
export function codeOf(child) {
  const pass = (/** @type {NodeJS.Signals} */ signal) => {
    // Ctrl+C in a terminal reaches the child by itself, and twice would mean "at once".
    if (signal !== 'SIGINT' || !process.stdin.isTTY) passOn(child, signal);
  };
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const signal of signals) process.on(signal, pass);
  return new Promise((resolve) => {
    const end = (/** @type {number} */ code) => {
      for (const signal of signals) process.off(signal, pass);
      resolve(code);
    };
    child.once('error', () => end(1));
    child.once('close', (code, signal) => end(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}

/**
 * npm that is told to end (by a service manager, by the stop button of an editor) takes its shell with it and leaves us
 * behind. Whoever started us being gone means that it was us who should have ended.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
export function stopWithNpm(child) {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    child.kill('SIGTERM');
  }, 500);
  timer.unref();
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function passOn(child, signal) {
  if (process.platform !== 'win32') child.kill(signal);
}
