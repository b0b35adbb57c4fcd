import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Answer, type Order, type StartedWorld } from './world-orders.ts';

/** Practice worlds in a process beside this one. */
export interface PracticeWorlds {
  start(): Promise<StartedWorld>;
  stop(url: string): Promise<void>;
  /** Ends the process, and every world with it. */
  close(): Promise<void>;
}

export function openPracticeWorlds(): PracticeWorlds {
  const child = fork(fileURLToPath(new URL('world-process.ts', import.meta.url)), {
    // What it prints must not stand between the lines of this process.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // No flag of this process is meant for it.
    execArgv: [],
  });
  // One order at a time: answers say what was done and not for whom.
  let last: Promise<unknown> = Promise.resolve();
  const carryOut = (order: Order): Promise<Answer> => {
    const answered = last.then(async () => {
      child.send(order);
      const [message]: unknown[] = await once(child, 'message');
      return Answer.parse(message);
    });
    last = answered.catch(() => undefined);
    return answered;
  };
  return {
    start: async () => {
      const answer = await carryOut({ kind: 'start' });
      if (answer.kind !== 'started') throw new Error('the practice world was not started');
      return answer;
    },
    stop: async (url) => {
      await carryOut({ kind: 'stop', url });
    },
    close: async () => {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}
