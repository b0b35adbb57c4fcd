import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCalls } from '../../../program-access/program-context.tsx';
import { useStream } from '../../../program-access/use-stream.ts';
import type { WayProps } from '../ways/way-props.ts';
import { CodeClosed } from './code-closed.tsx';
import { CodeOpen } from './code-open.tsx';
import { CodeOpening } from './code-opening.tsx';
import { useOpening } from './use-opening.ts';

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
