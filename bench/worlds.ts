import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { Opened, type Order } from './world-orders.ts';

/** A practice Cloudflare with other people's things in it, and without an edge: nobody visits. */
export interface World extends Opened {
  counts(): Promise<z.infer<typeof Counts>>;
}

const Counts = z.object({ apiCalls: z.number(), writes: z.number() });

/** Practice worlds in a process beside this one, as Cloudflare is beside the real engine. */
export interface Worlds {
  /** A fresh world; the one before is gone. */
  fresh(order: Order): Promise<World>;
  stop(): Promise<void>;
}

export function startWorlds(): Worlds {
  const child = fork(fileURLToPath(new URL('world-process.ts', import.meta.url)), { stdio: 'inherit' });
  return {
    fresh: async (order) => {
      child.send(order);
      const opened = Opened.parse(await answerOf(child));
      return { ...opened, counts: async () => Counts.parse(await (await fetch(countsOf(opened))).json()) };
    },
    stop: async () => {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}

function countsOf({ baseUrl }: Opened): URL {
  return new URL('/practice/counts', baseUrl);
}

async function answerOf(child: ReturnType<typeof fork>): Promise<unknown> {
  const answered = new AbortController();
  const died = once(child, 'exit', { signal: answered.signal }).then(() => {
    throw new Error('the practice world died');
  });
  const answer = once(child, 'message', { signal: answered.signal }).then(([message]: unknown[]) => message);
  // Whichever stays away is called off, and nobody wants to hear of that.
  died.catch(() => undefined);
  answer.catch(() => undefined);
  return Promise.race([answer, died]).finally(() => answered.abort());
}
