import { z } from 'zod';
import { useDraft } from '../../../drafts/drafts.tsx';
import { useJourney } from '../../../journey/journey-context.tsx';

const RequestedCallOut = z.enum(['closed', 'from-home', 'from-path']);

/** Whether the step shows how the connector calls out, and where one comes from. Other screens ask for it before they go there. */
export function useRequestedCallOut() {
  return useDraft<typeof RequestedCallOut>('call-out', RequestedCallOut, () => 'closed');
}

/** To the choice from any other screen. */
export function useGoToCallOut(from: 'from-home' | 'from-path'): () => void {
  const { goTo } = useJourney();
  const [, request] = useRequestedCallOut();
  return () => {
    request(from);
    goTo('connect-home');
  };
}
