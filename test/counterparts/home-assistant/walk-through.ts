import { commands } from '../../../scripts/commands.mjs';
import { runProgram } from '../../../src/main/programs/run-program.ts';
import { isMissing } from '../../../src/main/testing/system-programs.ts';
import { notHad, type PartOutcome, ran, type Say } from '../part.ts';
import type { Report } from '../report.ts';
import { runTests } from '../run-tests.ts';
import { findHass } from './install/find-hass.ts';

type HomeReport = NonNullable<Report['homeAssistant']>;

/**
 * The real window through a real Home Assistant. A check that did not run because one before it failed has not been shown to hold, so
 * it counts as failed.
 */
export async function walkThroughHome(options: {
  readonly version: string;
  readonly cache: string;
  readonly say: Say;
}): Promise<PartOutcome<HomeReport>> {
  if (isMissing('chromium'))
    return notHad('a walk through a real Home Assistant', 'Chromium is not installed.');
  const found = await findHass(options);
  if (found.kind === 'not-had') return found;
  const { say } = options;
  say('Building the window.');
  await build();
  say(
    `Walking through Home Assistant ${found.result.version}. This takes ten minutes: a change that nobody confirms is taken back after five.`,
  );
  const { passed, failed, skipped } = await runTests({
    program: 'node_modules/@playwright/test/cli.js',
    args: ['test', '--config', 'test/counterparts/home-assistant/playwright.config.ts'],
    report: 'test-results/home-assistant.json',
    env: { COUNTERPART_HASS: JSON.stringify(found.result) },
  });
  return ran({
    version: found.result.version,
    checks: passed + failed + skipped,
    failed: failed + skipped,
  });
}

async function build(): Promise<void> {
  const end = await runProgram(process.execPath, [...commands.build], { timeoutMs: 300_000 });
  if (end.outcome !== 'ended' || end.exitCode !== 0) throw new Error('The window could not be built.');
}
