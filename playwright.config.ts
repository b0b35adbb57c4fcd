import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';

/** Debian's own Chromium where it is installed, so that no browser has to be downloaded. */
const debianChromium = '/usr/bin/chromium';
const executable = existsSync(debianChromium) ? { executablePath: debianChromium } : {};

/** Chromium refuses its sandbox to root, which is who runs tests inside most containers. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/playwright',
  // Every test starts a program of its own; two cores carry two of them.
  workers: 2,
  fullyParallel: false,
  forbidOnly: process.env.CI !== undefined,
  timeout: 120_000,
  expect: { timeout: 10_000 },
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
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
});
