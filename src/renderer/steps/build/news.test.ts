import { describe, expect, it } from 'vitest';
import { idleProgress, type Progress } from '../../../contract/progress.ts';
import { progressOf } from '../../testing/build-progress.ts';
import { lindenPlan } from '../../testing/build-situations.ts';
import { deriveNews, type LastAnswers } from './news.ts';

const nothingAsked: LastAnswers = { lastRun: undefined, goneOn: undefined, startProblem: undefined };

function failedBeforeTheFirstChange(code: 'PLAN_CHANGED' | 'OFFLINE'): Progress {
  return { ...idleProgress, phase: 'failed', problem: { code } };
}

describe('the news above a plan', () => {
  it('are none until something happened', () => {
    expect(deriveNews(idleProgress, nothingAsked)).toEqual({ kind: 'none' });
  });

  it('tell that the plan changed, whether the call or its run said so', () => {
    const bySaying = { ...nothingAsked, startProblem: { code: 'PLAN_CHANGED' } } as const;
    const byRunning = { ...nothingAsked, lastRun: failedBeforeTheFirstChange('PLAN_CHANGED') };
    expect(deriveNews(idleProgress, bySaying)).toEqual({ kind: 'plan-changed' });
    expect(deriveNews(idleProgress, byRunning)).toEqual({ kind: 'plan-changed' });
  });

  it('tell why nothing was begun, but not that something is under way already', () => {
    const offline = { ...nothingAsked, lastRun: failedBeforeTheFirstChange('OFFLINE') };
    expect(deriveNews(idleProgress, offline)).toEqual({ kind: 'problem', problem: { code: 'OFFLINE' } });
    const running = { ...nothingAsked, startProblem: { code: 'BUILD_RUNNING' } } as const;
    expect(deriveNews(idleProgress, running)).toEqual({ kind: 'none' });
  });

  it('say nothing of a failure that the build shows by itself', () => {
    const failed = { ...progressOf(lindenPlan.changes, 3, 'failed'), problem: { code: 'OFFLINE' } } as const;
    expect(deriveNews(failed, { ...nothingAsked, lastRun: failed })).toEqual({ kind: 'none' });
  });

  it('tell that something is left that was not approved, and that a build is undone', () => {
    const asks = { kind: 'asks', plan: { ...lindenPlan, unapproved: [] } } as const;
    expect(deriveNews(idleProgress, { ...nothingAsked, goneOn: asks })).toEqual({ kind: 'unapproved' });
    expect(deriveNews({ ...idleProgress, phase: 'undone' }, nothingAsked)).toEqual({ kind: 'undone' });
  });
});
