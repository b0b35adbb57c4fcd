import type { ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { expect, it, onTestFinished, vi } from 'vitest';
import { codeOf } from './child-process.mjs';

/** A child that is told to end, on a system of this kind. */
function aChildOn(platform: NodeJS.Platform, terminal: 'terminal' | 'none') {
  const system = Object.getOwnPropertyDescriptor(process, 'platform') ?? {};
  Object.defineProperty(process, 'platform', { ...system, value: platform });
  const { isTTY } = process.stdin;
  process.stdin.isTTY = terminal === 'terminal';
  onTestFinished(() => {
    Object.defineProperty(process, 'platform', system);
    process.stdin.isTTY = isTTY;
  });
  const kill = vi.fn(() => true);
  const child = Object.assign(new EventEmitter(), { kill });
  // Of a child process only its events and `kill` are used.
  return { kill, end: () => child.emit('close', 0, null), code: codeOf(child as unknown as ChildProcess) };
}

it.each([
  ['linux', 'none', ['SIGINT', 'SIGTERM', 'SIGHUP']],
  ['linux', 'terminal', ['SIGTERM', 'SIGHUP']],
  ['darwin', 'terminal', ['SIGTERM', 'SIGHUP']],
  ['win32', 'terminal', []],
  ['win32', 'none', []],
] as const)('on %s, with the input from a %s, passes on %j', async (platform, terminal, passed) => {
  const { kill, end, code } = aChildOn(platform, terminal);
  const ours = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  // Only the newest listener is ours: the test runner has some of its own.
  for (const signal of ours) process.listeners(signal).at(-1)?.(signal);
  expect(kill.mock.calls).toEqual(passed.map((signal) => [signal]));
  end();
  expect(await code).toBe(0);
});
