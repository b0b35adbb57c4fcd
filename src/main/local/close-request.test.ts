import { EventEmitter } from 'node:events';
import { setImmediate as heard } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { waitForCloseRequest } from './close-request.ts';

async function aProgram(keys: 'safe' | 'at risk' | 'unknown') {
  const signals = new EventEmitter();
  const closes = vi.fn();
  const [say, endAtOnce] = [vi.fn(), vi.fn()];
  const losesKeys = async (): Promise<boolean> => {
    if (keys === 'unknown') throw new Error('cannot be told');
    return keys === 'at risk';
  };
  waitForCloseRequest({ signals, losesKeys, say, endAtOnce }).then(closes);
  const send = async (signal: string): Promise<void> => {
    signals.emit(signal);
    await heard();
  };
  return { send, closes, say, endAtOnce };
}

describe('Ctrl+C', () => {
  it.each(['safe', 'unknown'] as const)(
    'closes Latchkey when keys are %s, and pressed again at once',
    async (keys) => {
      const { send, closes, say, endAtOnce } = await aProgram(keys);
      await send('SIGINT');
      expect(closes).toHaveBeenCalledOnce();
      expect(endAtOnce).not.toHaveBeenCalled();
      await send('SIGINT');
      expect(endAtOnce).toHaveBeenCalledOnce();
      expect(say).not.toHaveBeenCalled();
    },
  );

  it('that would lose keys warns first, and closes when it is pressed again', async () => {
    const { send, closes, say, endAtOnce } = await aProgram('at risk');
    await send('SIGINT');
    expect(say).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('press Ctrl+C again'));
    expect(closes).not.toHaveBeenCalled();
    await send('SIGINT');
    expect(closes).toHaveBeenCalledOnce();
    expect(endAtOnce).not.toHaveBeenCalled();
  });
});

it.each(['SIGTERM', 'SIGHUP'])('%s closes without a word: nobody is there to read it', async (signal) => {
  const { send, closes, say } = await aProgram('at risk');
  await send(signal);
  expect(closes).toHaveBeenCalledOnce();
  expect(say).not.toHaveBeenCalled();
});
