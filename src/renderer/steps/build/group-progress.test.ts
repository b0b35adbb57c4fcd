import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ProgressStep, StepState as States, type StepState } from '../../../contract/progress.ts';
import { progressOf } from '../../testing/build-progress.ts';
import { lindenPlan } from '../../testing/build-situations.ts';
import { measureFullness, measureTime, summarizeState } from './group-progress.ts';

const anyState = fc.constantFrom(...States.options);

function aStep(id: string, state: StepState, ms: number | null = null, needs: readonly string[] = []) {
  const [first] = lindenPlan.changes;
  if (!first) throw new Error('the plan has changes');
  return { change: { ...first, id, needs }, state, ms } satisfies ProgressStep;
}

describe('how far a row is', () => {
  it.each<[StepState[], string]>([
    [['waiting', 'waiting'], 'waiting'],
    [['done', 'waiting'], 'running'],
    [['done', 'running'], 'running'],
    [['done', 'done'], 'done'],
    [['done', 'failed', 'running'], 'failed'],
    [['undone', 'waiting'], 'running'],
    [['undone', 'undone'], 'undone'],
  ])('%j is %s', (states, expected) => {
    expect(summarizeState(states, 'goes-on')).toBe(expected);
  });

  it('is done only when every change is', () => {
    fc.assert(
      fc.property(fc.array(anyState, { minLength: 1 }), (states) => {
        expect(summarizeState(states, 'goes-on') === 'done').toBe(states.every((state) => state === 'done'));
      }),
    );
  });
});

describe('a row of a build that stopped', () => {
  it('is not under way any more when only part of it is done', () => {
    expect(summarizeState(['done', 'waiting'], 'stopped')).toBe('partly');
    expect(summarizeState(['done', 'failed'], 'stopped')).toBe('failed');
    expect(summarizeState(['waiting'], 'stopped')).toBe('waiting');
  });
});

describe('the bar', () => {
  it('is counted from the steps', () => {
    const count = lindenPlan.changes.length;
    expect(measureFullness([], 'build')).toBe(0);
    expect(measureFullness(progressOf(lindenPlan.changes, 6).steps, 'build')).toBeCloseTo(6 / count);
    expect(measureFullness(progressOf(lindenPlan.changes, count).steps, 'build')).toBe(1);
  });

  it('empties while things are taken away', () => {
    const steps = (...states: StepState[]) => states.map((state, index) => aStep(String(index), state));
    expect(measureFullness(steps('waiting', 'running'), 'undo')).toBe(1);
    expect(measureFullness(steps('undone', 'undone', 'running', 'waiting'), 'undo')).toBe(0.5);
    expect(measureFullness(steps('undone', 'undone'), 'undo')).toBe(0);
  });
});

describe('the time of a row', () => {
  it('does not count twice what ran side by side', () => {
    expect(measureTime([aStep('a', 'done', 300), aStep('b', 'done', 500)])).toBe(500);
  });

  it('adds up what had to wait for each other', () => {
    expect(measureTime([aStep('a', 'done', 300), aStep('b', 'done', 500, ['a'])])).toBe(800);
  });

  it('is not told before the row is over', () => {
    expect(measureTime([aStep('a', 'done', 300), aStep('b', 'running')])).toBeNull();
  });
});
