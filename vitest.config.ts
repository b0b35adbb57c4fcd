import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,test,scripts,bench}/**/*.test.{ts,tsx}'],
    // The practice edge and home bind real ports; one worker per core keeps two-core machines honest.
    maxWorkers: 2,
    // No test waits for the clock: these only end one that hangs, however busy the computer is.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    coverage: { provider: 'v8', include: ['src/**'], exclude: ['**/*.test.*'] },
  },
});
