import { runProgram } from '../../src/main/programs/run-program.ts';
import {
  explainMissing,
  findProgram,
  isMissing,
  type ProgramName,
} from '../../src/main/testing/system-programs.ts';
import type { NotHad, Say } from './part.ts';
import type { Report } from './report.ts';
import { runTestFiles } from './run-tests.ts';

/** The tests whose other half is a real program of this computer, and how each program says its version. */
const files = ['src/main/key-files/importers.test.ts'];
const versionOptions = {
  openssl: 'version',
  keytool: '-J-version',
  certtool: '--version',
  chromium: '--version',
  'firefox-esr': '--version',
} as const satisfies Partial<Record<ProgramName, string>>;

// The keys of an object literal are exactly those of its type.
const named = Object.keys(versionOptions) as readonly (keyof typeof versionOptions)[];

/** OpenSSL, Java, GnuTLS, NSS and the browsers with the key files that Latchkey makes. */
export async function runPrograms(
  say: Say,
): Promise<{ readonly programs: NonNullable<Report['programs']>; readonly notHad: readonly NotHad[] }> {
  say('Programs of this computer with our key files.');
  const { passed, failed } = await runTestFiles('programs', files);
  const versions = await Promise.all(
    named.filter((name) => !isMissing(name)).map(async (name) => [name, await versionOf(name)] as const),
  );
  return {
    programs: { versions: Object.fromEntries(versions), tests: passed + failed, failed },
    notHad: named.filter(isMissing).map((what) => ({ what, why: explainMissing(what) })),
  };
}

async function versionOf(name: keyof typeof versionOptions): Promise<string> {
  const end = await runProgram(findProgram(name) ?? name, [versionOptions[name]], { timeoutMs: 60_000 });
  if (end.outcome !== 'ended') return 'unknown';
  const [, version] = /(\d+(?:\.\d+)+\S*)/.exec(`${end.stdout}\n${end.stderr}`) ?? [];
  return version ?? 'unknown';
}
