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
  // A restart of the home is part of some answers, and machines differ.
  expect: { timeout: 240_000 },
  reporter: [['list'], ['json', { outputFile: '../../../test-results/home-assistant.json' }]],
});
