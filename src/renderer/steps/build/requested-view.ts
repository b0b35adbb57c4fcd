import { z } from 'zod';
import { useDraft } from '../../drafts/drafts.tsx';

const Look = z.enum(['as-told', 'at-plan']);

/**
 * Whether the step shows what main tells of the build, or the plan although a build is over. Other screens may ask for the
 * plan before they go there.
 */
export function useBuildLook() {
  const [look, setLook] = useDraft<typeof Look>('build-look', Look, () => 'as-told');
  return [look, setLook] as const;
}
