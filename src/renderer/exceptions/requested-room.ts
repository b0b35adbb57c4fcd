import { z } from 'zod';
import { useDraft } from '../drafts/drafts.tsx';

const RequestedRoom = z.enum(['closed', 'from-home', 'from-plan']);

/**
 * Whether the step `build` shows the room for things without a key, and where one comes from. Other screens ask for it before they
 * go there: each change of what may pass asks for a new build, so the room cannot be on a step that needs the old one.
 */
export function useRequestedRoom() {
  return useDraft<typeof RequestedRoom>('without-key', RequestedRoom, () => 'closed');
}
