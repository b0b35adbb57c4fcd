import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { watched } from './watched.ts';

const at = (step: number) => ({ step });
async function next<T>(stream: AsyncGenerator<T>): Promise<T | 'over'> {
  const { done, value } = await stream.next();
  return done ? 'over' : value;
}
describe('a watched value', () => {
  it('shows a late watcher the newest first, then every change in its order', async () => {
    const value = watched(at(1));
    value.set(at(2));
    const stream = value.watch();
    expect(await next(stream)).toEqual(at(2));
    value.set(at(3));
    value.set(at(4));
    expect([await next(stream), await next(stream)]).toEqual([at(3), at(4)]);
    await stream.return();
  });
  it('wakes a watcher who waits', async () => {
    const value = watched(at(1));
    const stream = value.watch();
    await next(stream);
    const waiting = next(stream);
    value.set(at(2));
    expect(await waiting).toEqual(at(2));
    await stream.return();
  });
  it('shows every watcher everything, whoever leaves', async () => {
    const value = watched(at(1));
    const [first, second] = [value.watch(), value.watch()];
    await Promise.all([next(first), next(second)]);
    await first.return();
    value.set(at(2));
    expect(await next(first)).toBe('over');
    expect(await next(second)).toEqual(at(2));
    await second.return();
  });
  it('keeps the newest for a watcher who is slow beyond measure', async () => {
    const value = watched(at(0));
    const stream = value.watch();
    await next(stream);
    for (let step = 1; step <= 1000; step += 1) value.set(at(step));
    let last: unknown;
    for (let read = 0; read < 100; read += 1) last = await next(stream);
    expect(last).toEqual(at(1000));
    await stream.return();
  });
});
describe('a watch that is aborted', () => {
  it('ends without an error while it waits', async () => {
    const leaving = new AbortController();
    const stream = watched(at(1)).watch(leaving.signal);
    await next(stream);
    const waiting = next(stream);
    leaving.abort();
    expect(await waiting).toBe('over');
  });
  it('ends without an error between two looks', async () => {
    const leaving = new AbortController();
    const value = watched(at(1));
    const stream = value.watch(leaving.signal);
    await next(stream);
    value.set(at(2));
    leaving.abort();
    expect(await next(stream)).toBe('over');
  });
  it('ends at once when it was aborted before it began', async () => {
    expect(await next(watched(at(1)).watch(AbortSignal.abort()))).toBe('over');
  });
});
it('leaves nothing behind at a signal that outlives the watch', async () => {
  const { signal } = new AbortController();
  const value = watched(at(1));
  for (let visit = 0; visit < 50; visit += 1) {
    for await (const seen of value.watch(signal)) {
      expect(seen).toEqual(at(1));
      break;
    }
  }
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
});
