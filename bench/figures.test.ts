import { expect, it } from 'vitest';
import { ratio, typical } from './figures.ts';

it('tells the run in the middle, whatever the worst one was', () => {
  const runs = [{ ms: 900 }, { ms: 610 }, { ms: 640 }];
  expect(typical(runs, ({ ms }) => ms)).toEqual({ ms: 640 });
  expect(typical([{ ms: 2 }, { ms: 1 }], ({ ms }) => ms)).toEqual({ ms: 1 });
  expect(() => typical([], Number)).toThrow(RangeError);
});

it('rounds ratios to two digits', () => {
  expect(ratio(657, 600)).toBe(1.1);
});
