import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,test,scripts,bench}/**/*.test.{ts,tsx}'],
    // The practice edge and home bind real ports; one worker per core keeps two-core machines honest.
    maxWorkers: 2,
    testTimeout: 20_000,
    restoreMocks: true,
    coverage: { provider: 'v8', include: ['src/**'], exclude: ['**/*.test.*'] },
  },
});
