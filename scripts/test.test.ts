import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './root.ts';

function test(...args: readonly string[]) {
  const script = path.join(root, 'scripts/test.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr, lines: stdout.trim().split('\n') };
}

describe('npm test', () => {
  it('runs the one file that is named, and ends with the line that machines read', () => {
    const { status, lines } = test('scripts/checks/test-files.test.ts');
    expect(lines).toContain('── Unit tests ──');
    expect(lines).not.toContain('── Types ──');
    expect(lines.at(-1)).toMatch(/^\d+ passed, 0 failed$/);
    expect(status).toBe(0);
  });

  it('explains itself without running anything', () => {
    const { status, stdout } = test('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('Usage: npm test --');
    expect(stdout).not.toContain('──');
  });

  it.each([
    [['--qiuck'], "unknown option '--qiuck'"],
    [['plna.test.ts'], 'No test file has “plna.test.ts” in its path.'],
    [['--quick', 'plan'], 'npm run check takes no files. Name them to npm test -- FILE.'],
  ])('answers %j with one sentence', (args, sentence) => {
    const { status, stdout, stderr } = test(...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n').length).toBeLessThanOrEqual(2);
  });
});
