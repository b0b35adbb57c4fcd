import { once } from 'node:events';
import { MessageChannel } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { endsInTime } from './ends-in-time.ts';

const patience = { looks: 3, everyMs: 20 };
const late = () => 'late';

describe('what is waited for', () => {
  it('is late when it never comes', async () => {
    expect(await endsInTime(new Promise<string>(() => undefined), patience, late)).toBe('late');
  });

  it('is not late because nothing was let run meanwhile', async () => {
    const { port1: here, port2: there } = new MessageChannel();
    const heard = once(here, 'message').then(([said]) => String(said));
    const ended = endsInTime(heard, patience, late);
    there.postMessage('heard');
    // Ten times as long as it would be waited for.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 600);
    expect(await ended).toBe('heard');
    here.close();
  });
});
