import { useMutation } from '@tanstack/react-query';
import type { DomainPlan, DomainScreen } from '../../../../contract/domain.ts';
import { useJourney } from '../../../journey/journey-context.tsx';
import { useCalls } from '../../../program-access/program-context.tsx';

/** How far the user is on the way to a domain, and the ways to move on it. The program keeps it, so days may lie between. */
export function useDomainPlan() {
  const { journey } = useJourney();
  const calls = useCalls();
  const plan: DomainPlan = journey.answers.domainPlan ?? { screen: 'question' };
  const keep = useMutation(calls.domain.keep.mutationOptions());
  const leave = useMutation({
    // Both in one: this screen may be gone once the first is answered.
    mutationFn: async (kept: DomainPlan) => {
      await calls.domain.keep.call({ plan: kept });
      return calls.journey.goTo.call({ step: 'connect-cloudflare' });
    },
  });
  return {
    plan,
    mode: journey.mode,
    busy: keep.isPending || leave.isPending,
    error: keep.error ?? leave.error,
    to: (screen: DomainScreen, changes: Partial<DomainPlan> = {}): void =>
      keep.mutate({ plan: { ...plan, ...changes, screen } }),
    /** On to the token; whoever comes back stands on `screen`. */
    toToken: (changes: Partial<DomainPlan> = {}): void => leave.mutate({ ...plan, ...changes }),
  };
}

export type DomainWay = ReturnType<typeof useDomainPlan>;
