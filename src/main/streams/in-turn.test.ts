import { expect, it } from 'vitest';
import { createInTurn } from './in-turn.ts';

it('begins work when the work before it has ended and its caller knows', async () => {
  const inTurn = createInTurn();
  const happened: string[] = [];
  const first = Promise.withResolvers<void>();
  const calls = [
    inTurn(async () => {
      happened.push('first begins');
      await first.promise;
    }).then(() => happened.push('first is known to have ended')),
    inTurn(async () => happened.push('second begins')),
  ];
  await Promise.resolve();
  expect(happened).toEqual(['first begins']);
  first.resolve();
  await Promise.all(calls);
  expect(happened).toEqual(['first begins', 'first is known to have ended', 'second begins']);
});

it('goes on after work that failed, and passes on its value', async () => {
  const inTurn = createInTurn();
  const failed = inTurn(() => Promise.reject(new Error('full')));
  const next = inTurn(async () => 'done');
  await expect(failed).rejects.toThrow('full');
  expect(await next).toBe('done');
});
