import { existsSync } from 'node:fs';
import type { ViteUserConfig } from 'vitest/config';
import { sortedTests } from './scripts/checks/fast-tests.ts';

/** What `npx vitest` of a fresh clone would say instead: that some package cannot be found. */
if (!existsSync(new URL('node_modules/vitest', import.meta.url))) {
  refuse('Latchkey is not set up yet. Run a test with: npm test -- FILE');
}
if (Number.parseInt(process.versions.node, 10) < 24) {
  refuse(`Latchkey's tests run on its own Node, and this is ${process.version}. Run: npm test -- FILE`);
}

const { fast, world } = sortedTests(import.meta.dirname);
// Only once its package is known to be there.
const { LongestFirst } = await import('./scripts/checks/longest-first.ts');

/** Without importing vitest, which may not be there, or may be another one. */
export default {
  test: {
    projects: [
      { extends: true, test: { name: 'fast', include: [...fast] } },
      { extends: true, test: { name: 'world', include: [...world] } },
      'vitest.screens.config.ts',
    ],
    // The practice edge and home bind real ports; one worker per core keeps two-core machines honest.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // No module keeps anything between tests, so files need no program of their own. They end in two thirds of the time.
    isolate: false,
    // Long enough for a laptop that does other things: what hangs fails all the same.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    restoreMocks: true,
    coverage: { provider: 'v8', include: ['src/**'], exclude: ['**/*.test.*'] },
  },
} satisfies ViteUserConfig;

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
