import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { OwnAddress } from '../../../../contract/hand-over.ts';
import type { DeviceId } from '../../../../contract/setup.ts';
import { useCalls } from '../../../program-access/program-context.tsx';

export interface Opening {
  readonly error: unknown;
  readonly openAt: (address: string) => void;
  /** After a refusal, or when the code is over. */
  readonly again: () => void;
}

/** Opens once in the first network, and anew when somebody asks for that or chooses another one. */
export function useOpening(
  deviceId: DeviceId,
  addresses: readonly OwnAddress[] | undefined,
  need: 'wanted' | 'not-now',
): Opening {
  const open = useMutation(useCalls().handOver.pickUp.open.mutationOptions());
  const asked = useRef<'not-yet' | 'asked'>('not-yet');
  const likeliest = addresses?.[0]?.address;
  const openAt = (address: string): void => open.mutate({ deviceId, address });
  useEffect(() => {
    if (need === 'not-now' || likeliest === undefined || asked.current === 'asked') return;
    asked.current = 'asked';
    openAt(likeliest);
  });
  return {
    error: open.error,
    openAt,
    again: () => {
      asked.current = 'not-yet';
      open.reset();
    },
  };
}
