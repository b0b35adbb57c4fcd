import { EventEmitter } from 'node:events';
import { setImmediate as heard } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { waitForCloseRequest } from './close-request.ts';

async function aProgram(keys: 'safe' | 'at risk' | 'unknown') {
  const signals = new EventEmitter();
  const closes = vi.fn();
  const [warn, endAtOnce] = [vi.fn(), vi.fn()];
  const losesKeys = async (): Promise<boolean> => {
    if (keys === 'unknown') throw new Error('cannot be told');
    return keys === 'at risk';
  };
  waitForCloseRequest({ signals, losesKeys, warn, endAtOnce }).then(closes);
  const send = async (signal: string): Promise<void> => {
    signals.emit(signal);
    await heard();
  };
  return { send, closes, warn, endAtOnce };
}

describe('Ctrl+C', () => {
  it.each(['safe', 'unknown'] as const)(
    'closes Latchkey when keys are %s, and pressed again at once',
    async (keys) => {
      const { send, closes, warn, endAtOnce } = await aProgram(keys);
      await send('SIGINT');
      expect(closes).toHaveBeenCalledOnce();
      expect(endAtOnce).not.toHaveBeenCalled();
      await send('SIGINT');
      expect(endAtOnce).toHaveBeenCalledOnce();
      expect(warn).not.toHaveBeenCalled();
    },
  );

  it('that would lose keys warns first, and closes when it is pressed again', async () => {
    const { send, closes, warn, endAtOnce } = await aProgram('at risk');
    await send('SIGINT');
    expect(warn).toHaveBeenCalledOnce();
    expect(closes).not.toHaveBeenCalled();
    await send('SIGINT');
    expect(closes).toHaveBeenCalledOnce();
    expect(endAtOnce).not.toHaveBeenCalled();
  });
});

it.each(['SIGTERM', 'SIGHUP'])('%s closes without a word: nobody is there to read it', async (signal) => {
  const { send, closes, warn } = await aProgram('at risk');
  await send(signal);
  expect(closes).toHaveBeenCalledOnce();
  expect(warn).not.toHaveBeenCalled();
});
