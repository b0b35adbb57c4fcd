import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUp } from './bootstrap.mjs';
import { codeOf, stopWithNpm } from './child-process.mjs';
import { commands } from './commands.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Sets the clone up where it has to be, then runs the command to its end, whose exit code becomes ours.
 *
 * @param {string | undefined} name
 * @param {readonly string[]} args
 */
export async function runCommand(name, args) {
  const [, command] = Object.entries(commands).find(([each]) => each === name) ?? [];
  if (command === undefined) return fail(`There is no command “${name}”. There are ${namesOfAll()}.`);
  const node = await setUp(root);
  if (node.kind === 'none') return fail(node.reason);
  const [program, ...own] = command;
  const child = spawn(node.path, [path.join(root, program), ...own, ...args], { stdio: 'inherit' });
  child.once('error', ({ message }) => {
    console.error(`Latchkey's own Node does not start (${message}). Remove node_modules and try again.`);
  });
  stopWithNpm(child);
  process.exitCode = await codeOf(child);
}

/** @param {string} reason */
function fail(reason) {
  console.error(reason);
  process.exitCode = 1;
}

function namesOfAll() {
  return Object.keys(commands).join(', ');
}
