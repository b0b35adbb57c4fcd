import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

function bench(args: readonly string[], env: NodeJS.ProcessEnv = process.env) {
  const entry = fileURLToPath(new URL('run.ts', import.meta.url));
  return spawnSync(process.execPath, [entry, ...args], { encoding: 'utf8', env });
}

it('says what it needs before it measures anything', () => {
  const { status, stdout, stderr } = bench([], { ...process.env, PATH: '/nowhere' });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^npm run bench holds key making against OpenSSL 3 in a shell.*\n$/);
});

it.each([
  [['--help'], 0, 'Usage: npm run bench --'],
  [['--latency', 'soon'], 1, '--latency must be a whole number from 0 to 99999.'],
  [['--jsno'], 1, "unknown option '--jsno'"],
])('answers %j with words', (args, code, words) => {
  const { status, stdout, stderr } = bench(args);
  expect(status).toBe(code);
  expect(stdout + stderr).toContain(words);
});
