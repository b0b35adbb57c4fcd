import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it.each([
  [['--help'], 0, 'Usage: npm run faults --'],
  [['--flow', 'no such flow'], 1, 'Allowed choices are'],
  [['--part', '3/2'], 1, 'the first of two parts'],
  [['--part', 'half'], 1, 'the first of two parts'],
  [['--jsno'], 1, "unknown option '--jsno'"],
])('npm run faults answers %j with words', (args, code, words) => {
  const entry = fileURLToPath(new URL('faults.ts', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry, ...args], { encoding: 'utf8' });
  expect(status).toBe(code);
  expect(stdout + stderr).toContain(words);
});
