import { describe, expect, it } from 'vitest';
import { idleProgress, type Progress } from '../../../contract/progress.ts';
import { progressOf, undoingOf } from '../../testing/build-progress.ts';
import { lindenPlan, undoPlan } from '../../testing/build-situations.ts';
import { chooseView } from './build-view.ts';

const some = progressOf(lindenPlan.changes, 3);

function inPhase(phase: Progress['phase'], changes: Partial<Progress> = {}): Progress {
  return { ...some, phase, ...changes };
}

describe('the view of the build step', () => {
  it('is the plan until something is under way', () => {
    expect(chooseView(idleProgress, 'not-built')).toBe('review');
    expect(chooseView(inPhase('undone'), 'not-built')).toBe('review');
  });

  it('follows main while it builds and takes away', () => {
    expect(chooseView(inPhase('running'), 'not-built')).toBe('building');
    expect(chooseView(inPhase('undoing'), 'not-built')).toBe('undoing');
    expect(chooseView(inPhase('done'), 'built')).toBe('built');
  });

  it('keeps what is done in view when the build failed', () => {
    expect(chooseView(inPhase('failed', { problem: { code: 'CLOUDFLARE_FAILED' } }), 'not-built')).toBe(
      'failed',
    );
  });

  it('knows a failure to take away, from what is gone or from what was asked', () => {
    const problem = { code: 'CLOUDFLARE_FAILED' } as const;
    const halfGone = { ...undoingOf(undoPlan.changes, 4), phase: 'failed' as const, problem };
    expect(chooseView(halfGone, 'not-built')).toBe('undoFailed');
    const nothingGone = inPhase('failed', { steps: [], problem });
    expect(chooseView(nothingGone, 'not-built', 'to-undo')).toBe('undoFailed');
  });

  it('goes back to the plan when nothing was begun', () => {
    const refused = inPhase('failed', { steps: [], problem: { code: 'PLAN_CHANGED' } });
    expect(chooseView(refused, 'not-built')).toBe('review');
  });

  it('does not call a stop a failure', () => {
    expect(chooseView(inPhase('failed', { problem: { code: 'STOPPED' } }), 'not-built')).toBe('undoing');
  });

  it('asks for the plan again when an answer changed after the build', () => {
    expect(chooseView(inPhase('done'), 'not-built')).toBe('review');
  });
});
