import type { Progress } from '../../../contract/progress.ts';

/**
 * What the step shows.
 * - review: nothing is under way; the plan is to be read    - building, undoing: under way
 * - failed, undoFailed: stopped half way, what is done stays  - built: all of it is in place
 */
export type BuildView = 'review' | 'building' | 'undoing' | 'failed' | 'undoFailed' | 'built';

/**
 * The program's picture decides, so a reload in the middle shows the same view again. `built` is whether that is answered:
 * an earlier answer that changed takes it back, and then the plan is to be read again. `asked` is what this window
 * asked for last: a failure does not tell which way it was going until something has been taken away.
 */
export function chooseView(
  progress: Progress,
  built: 'built' | 'not-built',
  asked: 'to-build' | 'to-undo' = 'to-build',
): BuildView {
  switch (progress.phase) {
    case 'running':
      return 'building';
    case 'undoing':
      return 'undoing';
    case 'failed':
      // Stopping ends the run with STOPPED before the taking away begins.
      if (progress.problem?.code === 'STOPPED') return 'undoing';
      if (asked === 'to-undo' || progress.steps.some(({ state }) => state === 'undone')) return 'undoFailed';
      // Refused before the first change: there is nothing to go on with.
      return progress.steps.length === 0 ? 'review' : 'failed';
    case 'done':
      return built === 'built' ? 'built' : 'review';
    case 'idle':
    case 'undone':
      return 'review';
  }
}
