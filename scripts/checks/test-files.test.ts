import { expect, it } from 'vitest';
import { filesWith } from './test-files.ts';

const all = {
  unit: ['src/main/resources/plan.test.ts', 'src/main/resources/home-plan.test.ts', 'scripts/start.test.ts'],
  screens: ['src/renderer/guides/guides.screen.test.tsx'],
  browser: ['e2e/walk.spec.ts'],
};

it.each([
  [['src/main/resources/plan.test.ts'], ['src/main/resources/plan.test.ts'], [], []],
  [['./scripts/start.test.ts'], ['scripts/start.test.ts'], [], []],
  [
    ['src\\main\\resources'],
    ['src/main/resources/plan.test.ts', 'src/main/resources/home-plan.test.ts'],
    [],
    [],
  ],
  [['walk', 'start'], ['scripts/start.test.ts'], [], ['e2e/walk.spec.ts']],
  [['guides'], [], ['src/renderer/guides/guides.screen.test.tsx'], []],
])('%j are these files', (words, unit, screens, browser) => {
  expect(filesWith(words, all)).toEqual({ unit, screens, browser, unknown: [] });
});

it('tells which words no path holds', () => {
  expect(filesWith(['plan', 'plna'], all).unknown).toEqual(['plna']);
});
