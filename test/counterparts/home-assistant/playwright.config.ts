import { defineConfig } from '@playwright/test';
import base from '../../../playwright.config.ts';

/** One walk through one home, so one at a time. Its report is read by whoever starts it. */
export default defineConfig({
  ...base,
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../../test-results/counterparts',
  workers: 1,
  fullyParallel: false,
  timeout: 900_000,
  expect: { timeout: 60_000 },
  reporter: [['list'], ['json', { outputFile: '../../../test-results/home-assistant.json' }]],
});
