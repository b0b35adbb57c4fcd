import { afterEach, describe, expect, it, vi } from 'vitest';
import { needs } from './needs.ts';
import { findProgram, isUnattended, programNames, systemPrograms } from './system-programs.ts';

/** A test that notes why it was skipped, on a computer without any program. */
function aTest() {
  vi.stubEnv('PATH', '/nowhere');
  const reasons: (string | undefined)[] = [];
  const skip = (reason?: unknown): never => {
    reasons.push(String(reason));
    throw new Error('skipped');
  };
  return { reasons, test: { skip, task: { meta: {} } } as unknown as Parameters<typeof needs>[0] };
}
afterEach(() => vi.unstubAllEnvs());

describe('a test whose program is not installed', () => {
  it('is skipped with the package to install as its reason', () => {
    vi.stubEnv('CI', undefined);
    const { reasons, test } = aTest();
    expect(() => needs(test, 'keytool')).toThrow('skipped');
    expect(reasons).toEqual([
      'This test needs the program "keytool", which is not installed. Install the Debian package default-jre-headless.',
    ]);
    expect(test.task.meta).toEqual({ skippedBecause: reasons[0] });
  });

  it('fails with the same words where nobody would read of it', () => {
    vi.stubEnv('CI', 'true');
    const { reasons, test } = aTest();
    expect(() => needs(test, 'certtool')).toThrow('Install the Debian package gnutls-bin.');
    expect(reasons).toEqual([]);
  });
});

it('nothing is needed of a test that has what it needs', () => {
  const { reasons, test } = aTest();
  if (process.platform === 'linux') needs(test, 'linux');
  needs(test);
  expect(reasons).toEqual([]);
});

it.each([
  [undefined, false],
  ['', false],
  ['false', false],
  ['0', false],
  ['true', true],
  ['1', true],
])('with CI=%s nobody sits in front of it: %s', (CI, expected) => {
  expect(isUnattended({ CI })).toBe(expected);
});

describe('the list of system programs', () => {
  it.each(programNames)('%s has a Debian package and a purpose', (name) => {
    expect(systemPrograms[name].package).toMatch(/^[a-z0-9.+-]+$/);
    expect(systemPrograms[name].provesThat).not.toBe('');
  });

  it('finds programs by the path, and nothing where there is nothing', () => {
    expect(findProgram('keytool', { PATH: '/nowhere' })).toBeUndefined();
  });
});
