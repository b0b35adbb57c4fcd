import { expect, it } from 'vitest';
import { createFetchedPart } from './fetched-part.ts';

/** Lets everything that is already due happen. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

it('fetches a part once, however many ask for it, and tells them all', async () => {
  let fetches = 0;
  const part = createFetchedPart(async () => {
    fetches += 1;
    return 'the part';
  });
  const told: string[] = [];
  part.subscribe(() => told.push(part.current().state));
  part.fetch();
  part.fetch();
  expect(part.current()).toEqual({ state: 'awaited' });
  await settle();
  part.fetch();
  await settle();
  expect(part.current()).toEqual({ state: 'here', part: 'the part' });
  expect({ fetches, told }).toEqual({ fetches: 1, told: ['here'] });
});

it('says that a part did not come, and fetches it when it is asked for again', async () => {
  let isGone = true;
  const part = createFetchedPart(async () => {
    if (isGone) throw new TypeError('Failed to fetch dynamically imported module');
    return 'the part';
  });
  const told: string[] = [];
  part.subscribe(() => told.push(part.current().state));
  part.fetch();
  await settle();
  isGone = false;
  part.fetch();
  await settle();
  expect(told).toEqual(['missing', 'awaited', 'here']);
});
