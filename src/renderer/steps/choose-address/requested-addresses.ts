import { z } from 'zod';
import { useDraft } from '../../drafts/drafts.tsx';
import { useJourney } from '../../journey/journey-context.tsx';

const RequestedAddresses = z.union([z.literal('closed'), z.object({ hostname: z.string().max(253) })]);

/**
 * Whether the step `choose-address` asks for the home's own address, or shows the further one that a plan is blocked at. Each
 * change of an address asks for a new build, so it cannot be changed on a step that needs the old one.
 */
export function useRequestedAddresses() {
  return useDraft<typeof RequestedAddresses>('addresses', RequestedAddresses, () => 'closed');
}

/** To the screen of a further address. */
export function useGoToFurtherAddress(): (hostname: string) => void {
  const { goTo } = useJourney();
  const [, request] = useRequestedAddresses();
  return (hostname) => {
    request({ hostname });
    goTo('choose-address');
  };
}
