import { z } from 'zod';
import { useDraft } from '../../drafts/drafts.tsx';

const RequestedView = z.enum(['current', 'plan', 'plan-with-settings']);

/**
 * Whether the step shows where the build stands, or the plan although a build is over, with the settings of the domain folded out or not.
 * Other screens may ask for the plan before they go there.
 */
export function useRequestedView() {
  return useDraft<typeof RequestedView>('build-view', RequestedView, () => 'current');
}
