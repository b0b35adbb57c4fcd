import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,scripts,bench}/**/*.test.{ts,tsx}'],
    // The practice edge and home bind real ports; one worker per core keeps two-core machines honest.
    maxWorkers: 2,
    // Long enough for a laptop that does other things: what hangs fails all the same.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    coverage: { provider: 'v8', include: ['src/**'], exclude: ['**/*.test.*'] },
  },
});
