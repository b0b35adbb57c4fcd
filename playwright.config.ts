import { defineConfig, devices } from '@playwright/test';
import { findProgram, isUnattended } from './src/main/testing/system-programs.ts';

/** The system's own Chromium where it is installed, so that no browser has to be downloaded. */
const executablePath = findProgram('chromium');
const executable = executablePath === undefined ? {} : { executablePath };

/** Chromium refuses its sandbox to root, which is who runs tests inside most containers. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/playwright',
  // Nearly every test starts a program of its own; two cores carry two of them.
  workers: 2,
  fullyParallel: true,
  forbidOnly: isUnattended(),
  // Where nobody is there to look, once more: whoever needed it is named at the end of npm test.
  retries: isUnattended() ? 1 : 0,
  // Long enough for a laptop that does other things: what hangs fails all the same.
  timeout: 300_000,
  // A build runs by itself until every lock was tried, which takes its time on a busy machine.
  expect: { timeout: 90_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1120, height: 760 },
    launchOptions: {
      ...executable,
      args: [
        ...asRoot,
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-dev-shm-usage',
        '--no-first-run',
      ],
    },
    // Moving pictures keep a core busy; what moves is looked at by the tests of screens.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
  },
});
