import { globSync } from 'node:fs';

/** Where screens are tested as components. */
export const screenTests = 'src/renderer/**/*.screen.test.tsx';

export interface TestFiles {
  readonly unit: readonly string[];
  readonly screens: readonly string[];
  readonly browser: readonly string[];
}

/** Every test file, from the root and with `/`. */
export function allTestFiles(root: string): TestFiles {
  const found = (pattern: string) =>
    globSync(pattern, { cwd: root })
      .map((file) => file.replaceAll('\\', '/'))
      .sort();
  const screens = found(screenTests);
  return {
    unit: found('{src,scripts,bench,test}/**/*.test.{ts,tsx}').filter((file) => !screens.includes(file)),
    screens,
    browser: found('e2e/**/*.spec.ts'),
  };
}

/**
 * The test files whose path holds one of these words, as a path or a part of it.
 * @returns also the words that no path holds
 */
export function filesWith(words: readonly string[], all: TestFiles) {
  const plain = words.map((word) => word.replaceAll('\\', '/').replace(/^\.\//, ''));
  const matching = (files: readonly string[]) =>
    files.filter((file) => plain.some((word) => file.includes(word)));
  const everything = [...all.unit, ...all.screens, ...all.browser];
  return {
    unit: matching(all.unit),
    screens: matching(all.screens),
    browser: matching(all.browser),
    unknown: plain.filter((word) => !everything.some((file) => file.includes(word))),
  };
}
