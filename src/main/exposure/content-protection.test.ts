import { expect, it } from 'vitest';
import { createContentProtection } from './content-protection.ts';

function aWindow() {
  const said: ('on' | 'off')[] = [];
  return { said, protection: createContentProtection((protection) => void said.push(protection)) };
}

it('is on from before the first picture until the watch ends', async () => {
  const { said, protection } = aWindow();
  const leaving = new AbortController();
  const watch = protection.watch(leaving.signal);
  expect(said).toEqual([]);
  expect(await watch.next()).toEqual({ done: false, value: { protection: 'on' } });
  expect(said).toEqual(['on']);
  leaving.abort();
  expect(await watch.next()).toEqual({ done: true, value: undefined });
  expect(said).toEqual(['on', 'off']);
});

it('ends where a watch waits when it is aborted', async () => {
  const { said, protection } = aWindow();
  const leaving = new AbortController();
  const watch = protection.watch(leaving.signal);
  await watch.next();
  const over = watch.next();
  leaving.abort();
  expect(await over).toEqual({ done: true, value: undefined });
  expect(said).toEqual(['on', 'off']);
});

it('stays on while any secret is in view, and goes off once', async () => {
  const { said, protection } = aWindow();
  const [first, second] = [protection.watch(), protection.watch()];
  await first.next();
  await second.next();
  await first.return();
  expect(said).toEqual(['on']);
  await second.return();
  expect(said).toEqual(['on', 'off']);
});

it('is on for nothing that was over before it began', async () => {
  const { said, protection } = aWindow();
  expect((await protection.watch(AbortSignal.abort()).next()).done).toBe(true);
  expect(said).toEqual([]);
});

it('says that there is none where the host has none', async () => {
  const watch = createContentProtection(undefined).watch();
  expect((await watch.next()).value).toEqual({ protection: 'unavailable' });
  await watch.return();
});
