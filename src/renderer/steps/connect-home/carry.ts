import { useMutation } from '@tanstack/react-query';
import type { ConnectorTransport } from '../../../contract/calls-out.ts';
import { useJourney } from '../../journey/journey-context.tsx';
import { useCalls } from '../../program-access/program-context.tsx';
import { useGoToPlan } from '../build/go-to-plan.ts';

/** Says over what the connector is to go, and shows what that changes: the plan of the app, or a new command. */
export function useCarry(): {
  readonly over: (transport: ConnectorTransport, onSaid?: () => void) => void;
  readonly error: Error | null;
} {
  const { journey, goTo } = useJourney();
  const toPlan = useGoToPlan();
  const save = useMutation(useCalls().tunnel.carry.mutationOptions());
  const show = journey.answers.homeWish?.connector === 'app' ? toPlan : () => goTo('connect-home');
  return {
    over: (transport, onSaid) =>
      save.mutate(
        { over: transport },
        {
          onSuccess: () => {
            onSaid?.();
            show();
          },
        },
      ),
    error: save.error,
  };
}

/** Over what it goes, as far as somebody said. */
export function useTransport(): ConnectorTransport {
  return useJourney().journey.answers.transport ?? 'auto';
}
