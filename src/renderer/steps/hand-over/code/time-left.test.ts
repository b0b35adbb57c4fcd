import { describe, expect, it } from 'vitest';
import { measureTimeLeft } from './time-left.ts';

const end = '2026-11-20T18:10:00.000Z';
const before = (seconds: number): number => Date.parse(end) - seconds * 1000;

describe('the time left', () => {
  it.each([
    [600, { kind: 'minutes', minutes: 10 }],
    [599, { kind: 'minutes', minutes: 9 }],
    [60, { kind: 'minutes', minutes: 1 }],
    [59, { kind: 'soon' }],
    [1, { kind: 'soon' }],
    [0, { kind: 'over' }],
    [-5, { kind: 'over' }],
  ] as const)('with %i seconds never promises too much', (seconds, expected) => {
    expect(measureTimeLeft(end, before(seconds))).toEqual(expected);
  });
});
