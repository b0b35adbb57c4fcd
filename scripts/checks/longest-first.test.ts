import { expect, it } from 'vitest';
import { root } from '../root.ts';
import { longest } from './longest-first.ts';
import { allTestFiles } from './test-files.ts';

it('names test files that there are', () => {
  expect(allTestFiles(root).unit).toEqual(expect.arrayContaining([...longest]));
});
