import { phone } from '../running-program/answers.ts';
import type { Client } from '../running-program/open-transport.ts';

type Watch = (client: Client, signal: AbortSignal) => Promise<AsyncIterator<unknown>>;

/** What the window watches. Drives and the origin are left out: each look at them is a program or a visit of its own. */
const watches: readonly Watch[] = [
  (client, signal) => client.journey.watch(undefined, { signal }),
  (client, signal) => client.cloudflare.watch(undefined, { signal }),
  (client, signal) => client.home.watch(undefined, { signal }),
  (client, signal) => client.build.watch(undefined, { signal }),
  (client, signal) => client.checks.watch(undefined, { signal }),
  (client, signal) => client.trouble.watch(undefined, { signal }),
  (client, signal) => client.proxy.watch(undefined, { signal }),
  (client, signal) => client.tunnel.watch(undefined, { signal }),
  (client, signal) => client.handOver.pickUp.watch(undefined, { signal }),
  (client, signal) => client.screen.watch(undefined, { signal }),
  (client, signal) => client.updates.watch(undefined, { signal }),
  (client, signal) => client.handOver.visit.watch({ deviceId: phone.id }, { signal }),
];

/** Opens a stream, looks at its first picture and drops it: by saying so, or by walking away before the picture came. */
export async function dropStream(client: Client, nth: number): Promise<void> {
  const watch = watches[nth % watches.length];
  if (!watch) throw new Error('there is something to watch');
  const listening = new AbortController();
  const opening = watch(client, listening.signal);
  if (nth % 7 === 0) {
    listening.abort();
    await opening.catch(() => undefined);
    return;
  }
  const stream = await opening;
  await stream.next();
  if (nth % 2 === 0) await stream.return?.();
  listening.abort();
}
