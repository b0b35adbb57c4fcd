import { describe, expect, it } from 'vitest';
import { progressOf } from '../../testing/build-progress.ts';
import { lindenPlan, removalPlan } from '../../testing/build-situations.ts';
import { answersBefore } from '../../testing/situation.ts';
import { isRemoved } from './removed.ts';

const count = removalPlan.changes.length;
const gone = progressOf(removalPlan.changes, count);
const anew = answersBefore('find-home');

describe('the word that everything is taken away', () => {
  it('is said where the new beginning is', () => expect(isRemoved(gone, anew)).toBe(true));

  it('is not said once the new home has been answered for', () => {
    expect(isRemoved(gone, answersBefore('choose-address'))).toBe(false);
  });

  it('is not said after a build, nor before the removal is over', () => {
    expect(isRemoved(progressOf(lindenPlan.changes, lindenPlan.changes.length), anew)).toBe(false);
    expect(isRemoved(progressOf(removalPlan.changes, count - 1), anew)).toBe(false);
    expect(isRemoved(progressOf(removalPlan.changes, count - 1, 'failed'), anew)).toBe(false);
  });
});
