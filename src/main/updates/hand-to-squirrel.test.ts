import { EventEmitter } from 'node:events';
import { expect, it, vi } from 'vitest';
import { aClock } from '../clock/testing/a-clock.ts';
import { handToSquirrel, SQUIRREL_MS } from './hand-to-squirrel.ts';

/** electron-updater on a Mac, after it was told to hand the file over. */
function aMac() {
  const updater = Object.assign(new EventEmitter(), { quitAndInstall: vi.fn() });
  const { promise: isTaken, resolve: take } = Promise.withResolvers<void>();
  const clock = aClock();
  const handing = handToSquirrel(updater, { isTaken, clock });
  return { updater, take, clock, handing };
}

it('is over when the system has the file, and waits no longer', async () => {
  const { updater, take, clock, handing } = aMac();
  take();
  await handing;
  expect(updater.quitAndInstall).toHaveBeenCalledOnce();
  expect(clock.sleeping()).toEqual([]);
});

it('is a refusal where the system does not trust who signed the file', async () => {
  const { updater, clock, handing } = aMac();
  updater.emit('error', new Error('Code signature at URL …'));
  await expect(handing).rejects.toMatchObject({ code: 'publisher' });
  expect(clock.sleeping()).toEqual([]);
});

it('is a failure where the system says nothing for a minute', async () => {
  const { clock, handing } = aMac();
  const outcome = expect(handing).rejects.toMatchObject({ code: 'not-installed' });
  await clock.pass(SQUIRREL_MS);
  await outcome;
});
