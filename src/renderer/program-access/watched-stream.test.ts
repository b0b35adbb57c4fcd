import { ORPCError } from '@orpc/client';
import { describe, expect, it } from 'vitest';
import { latest } from '../testing/latest.ts';
import { createWatchedStream, type Pause } from './watched-stream.ts';

/** Lets everything that is already due happen. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

/** A pause that only ends when the test or a retry says so. */
function aPause() {
  const asked: number[] = [];
  let end: () => void = () => undefined;
  const pause: Pause = (ms, signal) => {
    asked.push(ms);
    return new Promise((resolve) => {
      end = resolve;
      signal.addEventListener('abort', () => resolve());
    });
  };
  return { pause, asked, end: () => end() };
}

const quiet = (): void => undefined;

describe('a watched stream', () => {
  it('tells the newest value to every listener over one connection', async () => {
    const source = latest('first');
    let opened = 0;
    const stream = createWatchedStream(async (signal) => {
      opened += 1;
      return source.watch(signal);
    }, aPause().pause);
    const heard: string[] = [];
    stream.subscribe(() => heard.push('a'));
    stream.subscribe(() => heard.push('b'));
    await settle();
    source.set('second');
    await settle();
    expect(stream.current()).toEqual({ state: 'live', value: 'second' });
    expect(opened).toBe(1);
    expect(heard).toEqual(['a', 'b', 'a', 'b']);
  });

  it('keeps the last picture when the stream breaks, says why, and opens it again', async () => {
    const pause = aPause();
    let broken = true;
    const stream = createWatchedStream(async function open() {
      return (async function* () {
        yield 'picture';
        if (broken) throw new ORPCError('CLOUDFLARE_UNREACHABLE', { defined: true });
        await new Promise(() => undefined);
      })();
    }, pause.pause);
    stream.subscribe(quiet);
    await expect.poll(stream.current).toEqual({
      state: 'lost',
      value: 'picture',
      problem: { code: 'CLOUDFLARE_UNREACHABLE' },
    });
    broken = false;
    pause.end();
    await settle();
    expect(stream.current()).toEqual({ state: 'live', value: 'picture' });
  });

  it('waits longer after each failure, and not at all when asked to retry', async () => {
    const pause = aPause();
    const stream = createWatchedStream(async () => {
      throw new Error('nobody there');
    }, pause.pause);
    stream.subscribe(quiet);
    await settle();
    stream.retry();
    await settle();
    stream.retry();
    await settle();
    expect(pause.asked).toEqual([300, 1000, 2000]);
    expect(stream.current()).toEqual({ state: 'lost', value: undefined, problem: { code: 'UNEXPECTED' } });
  });

  it('looks again when it is asked to, and keeps what it saw meanwhile', async () => {
    const source = latest('before');
    let opened = 0;
    const stream = createWatchedStream(async (signal) => {
      opened += 1;
      return source.watch(signal);
    }, aPause().pause);
    const seen: string[] = [];
    stream.subscribe(() => seen.push(stream.current().state));
    await settle();
    stream.retry();
    await settle();
    expect(opened).toBe(2);
    expect(seen).toEqual(['live', 'live']);
    source.set('after');
    await settle();
    expect(stream.current()).toEqual({ state: 'live', value: 'after' });
  });

  it('closes after the last listener and starts from nothing for the next', async () => {
    const source = latest(1);
    const signals: AbortSignal[] = [];
    const stream = createWatchedStream(async (signal) => {
      signals.push(signal);
      return source.watch(signal);
    }, aPause().pause);
    const leave = stream.subscribe(quiet);
    await settle();
    leave();
    expect(signals[0]?.aborted).toBe(true);
    expect(stream.current()).toEqual({ state: 'loading' });
    stream.subscribe(quiet);
    await settle();
    expect(stream.current()).toEqual({ state: 'live', value: 1 });
  });

  it('opens anew for a listener that comes right after the last one left', async () => {
    const source = latest('x');
    const stream = createWatchedStream(async (signal) => source.watch(signal), aPause().pause);
    stream.subscribe(quiet)();
    stream.subscribe(quiet);
    await settle();
    source.set('y');
    await settle();
    expect(stream.current()).toEqual({ state: 'live', value: 'y' });
  });
});
