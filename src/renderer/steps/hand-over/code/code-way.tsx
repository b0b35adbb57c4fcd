import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCalls } from '../../../program-access/program-context.tsx';
import { useStream } from '../../../program-access/use-stream.ts';
import type { WayProps } from '../ways/way-props.ts';
import { CodeClosed } from './code-closed.tsx';
import { CodeOpen } from './code-open.tsx';
import { CodePrepare } from './code-prepare.tsx';

/**
 * Scan a code: what to know first, the code itself with who comes, and its end. The pick-up is the program's: a reload
 * finds it as it is.
 */
export function CodeWay(props: WayProps) {
  const calls = useCalls();
  const pickUp = useStream((signal) => calls.handOver.pickUp.watch.call(undefined, { signal }));
  const addresses = useQuery(calls.handOver.pickUp.addresses.queryOptions({ gcTime: 0 }));
  // A pick-up that was over when the screen appeared is old news.
  const [begun, setBegun] = useState(false);
  const now = pickUp.state === 'loading' ? undefined : pickUp.value;
  const deviceId = props.row.device.id;
  if (now?.state === 'open' && now.deviceId === deviceId) {
    if (!begun) setBegun(true);
    return <CodeOpen key="open" {...props} pickUp={now} />;
  }
  if (now?.state === 'over' && now.deviceId === deviceId && begun) {
    return <CodeClosed key="closed" {...props} pickUp={now} onAgain={() => setBegun(false)} />;
  }
  return (
    <CodePrepare
      key="prepare"
      {...props}
      addresses={addresses}
      other={now?.state === 'open' ? 'open' : 'none'}
    />
  );
}
