import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { OwnAddress } from '../../../../contract/hand-over.ts';
import type { DeviceId } from '../../../../contract/setup.ts';
import { useCalls } from '../../../program-access/program-context.tsx';
import { useStream } from '../../../program-access/use-stream.ts';
import type { WayProps } from '../ways/way-props.ts';
import { CodeClosed } from './code-closed.tsx';
import { CodeOpen } from './code-open.tsx';
import { CodeOpening } from './code-opening.tsx';

/**
 * Scan a code: whoever chose this way asked for it, so it opens by itself in the likeliest network. The pick-up is the
 * program's: a reload finds it as it is.
 */
export function CodeWay(props: WayProps) {
  const calls = useCalls();
  const pickUp = useStream((signal) => calls.handOver.pickUp.watch.call(undefined, { signal }));
  const addresses = useQuery(calls.handOver.pickUp.addresses.queryOptions({ gcTime: 0 }));
  // A pick-up that was over when the screen appeared is old news.
  const [begun, setBegun] = useState(false);
  const deviceId = props.row.device.id;
  const now = pickUp.state === 'loading' ? undefined : pickUp.value;
  const ours = now && now.state !== 'closed' && now.deviceId === deviceId ? now : undefined;
  const isWanted = now !== undefined && ours?.state !== 'open' && !(ours?.state === 'over' && begun);
  const opening = useOpening(deviceId, addresses.data, isWanted ? 'wanted' : 'not-now');
  if (ours?.state === 'open') {
    if (!begun) setBegun(true);
    return (
      <CodeOpen key="open" {...props} pickUp={ours} addresses={addresses.data ?? []} opening={opening} />
    );
  }
  if (ours?.state === 'over' && begun) {
    const again = (): void => {
      opening.again();
      setBegun(false);
    };
    return <CodeClosed key="closed" {...props} pickUp={ours} onAgain={again} />;
  }
  return <CodeOpening key="opening" {...props} addresses={addresses} opening={opening} />;
}

/** Opens once in the first network, and anew when somebody asks for that or chooses another one. */
function useOpening(
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

export interface Opening {
  readonly error: unknown;
  readonly openAt: (address: string) => void;
  /** After a refusal, or when the code is over. */
  readonly again: () => void;
}
