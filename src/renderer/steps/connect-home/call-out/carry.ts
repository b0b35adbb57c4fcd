import { useMutation } from '@tanstack/react-query';
import type { ConnectorTransport, EdgeAddresses } from '../../../../contract/calls-out.ts';
import type { Answers } from '../../../../contract/journey.ts';
import { useJourney } from '../../../journey/journey-context.tsx';
import { useCalls, useWatched } from '../../../program-access/program-context.tsx';
import { useGoToPlan } from '../../build/go-to-plan.ts';
import { useGoToCallOut } from './requested-call-out.ts';

/** Says how the connector is to call out. */
export function useCarry(): {
  readonly over: (transport: ConnectorTransport, onSaid?: () => void) => void;
  readonly by: (addresses: EdgeAddresses, onSaid?: () => void) => void;
  readonly error: Error | null;
} {
  const calls = useCalls();
  const over = useMutation(calls.tunnel.carry.mutationOptions());
  const by = useMutation(calls.tunnel.callBy.mutationOptions());
  return {
    over: (transport, onSaid) => over.mutate({ over: transport }, { onSuccess: () => onSaid?.() }),
    by: (addresses, onSaid) => by.mutate({ addresses }, { onSuccess: () => onSaid?.() }),
    error: over.error ?? by.error,
  };
}

/** Shows what such a choice changes: the plan of the app, or the command to run again. */
export function useShowWhatChanges(): () => void {
  const toPlan = useGoToPlan();
  const toCommand = useGoToCallOut('from-path');
  // Without a login the plan cannot reach the app, and the choice's own screen leads to one.
  const isIn = useIsIn();
  return useIsAppWanted() && isIn ? toPlan : toCommand;
}

/** Whether Latchkey is in Home Assistant now. */
export function useIsIn(): boolean {
  const session = useWatched('session');
  return session.state === 'live' && session.value.state === 'in';
}

/** Whether Home Assistant's own app is to run the connector, so that the plan sets how it calls out. */
export function useIsAppWanted(): boolean {
  return useJourney().journey.answers.homeWish?.connector === 'app';
}

/** How it is to call out, as far as somebody said. */
export function useCallingOut(): Pick<Answers, 'transport' | 'edgeAddresses'> {
  const { transport, edgeAddresses } = useJourney().journey.answers;
  return { ...(transport ? { transport } : {}), ...(edgeAddresses ? { edgeAddresses } : {}) };
}
