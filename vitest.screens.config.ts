import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineProject } from 'vitest/config';
import playwrightConfig from './playwright.config.ts';
import { screenTests } from './scripts/checks/test-files.ts';
import { emulateMedia, print } from './scripts/testing/browser-commands.ts';
import { sampleNotices } from './scripts/testing/sample-notices.ts';

/** Screens as components in a real Chromium: a file of its own, because it can only be read once its packages are there. */
export default defineProject({
  plugins: [react(), sampleNotices()],
  test: {
    name: 'screens',
    include: [screenTests],
    // `npm run screens` says where pictures of them are left, and in which language they are.
    env: {
      PICTURES: process.env.PICTURES ?? '',
      PICTURES_IN: process.env.PICTURES_IN ?? 'en',
    },
    testTimeout: 60_000,
    // As long as a walk waits: on a busy machine a window takes its time to follow.
    expect: { poll: { timeout: 30_000 } },
    // One for each core of a small computer, each in a renderer of its own.
    maxWorkers: 2,
    browser: {
      enabled: true,
      headless: true,
      ui: false,
      provider: playwright({
        launchOptions: playwrightConfig.use?.launchOptions ?? {},
        contextOptions: { reducedMotion: 'reduce' },
      }),
      instances: [{ browser: 'chromium' }],
      viewport: { width: 1120, height: 760 },
      screenshotFailures: false,
      // As Playwright finds things in the whole program: a part of a sentence tells it from all others.
      locators: { exact: false },
      commands: { emulateMedia, print },
    },
  },
});
