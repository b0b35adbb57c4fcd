import { describe, expect, it } from 'vitest';
import { anInstantClock, aSkippingClock } from '../clock/testing/a-clock.ts';
import { Refusal } from '../errors/refusal.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { createYoungTokenPatience } from './young-token.ts';

/** Fails so many times, then tells how often it was asked. */
function refusedTimes(times: number, code: 'PERMISSION_MISSING' | 'TOKEN_ELSEWHERE' = 'PERMISSION_MISSING') {
  let asked = 0;
  return async () => {
    asked += 1;
    if (asked <= times) throw new Refusal(code);
    return asked;
  };
}

describe('a right that a young token is refused', () => {
  it('is asked for again, with growing pauses', async () => {
    const clock = anInstantClock();
    expect(await createYoungTokenPatience(clock)(refusedTimes(4))).toBe(5);
    expect(clock.slept).toEqual([500, 1000, 2000, 4000]);
  });

  it('is believed to be missing after that', async () => {
    const refused = createYoungTokenPatience(anInstantClock())(refusedTimes(99));
    expect((await refusalOf(refused)).code).toBe('PERMISSION_MISSING');
  });

  it('is not asked for again when the refusal says something else', async () => {
    const clock = anInstantClock();
    const refused = createYoungTokenPatience(clock)(refusedTimes(1, 'TOKEN_ELSEWHERE'));
    expect((await refusalOf(refused)).code).toBe('TOKEN_ELSEWHERE');
    expect(clock.slept).toEqual([]);
  });
});

it('a token that has been in use for a minute is refused at once', async () => {
  const clock = aSkippingClock();
  const askPatiently = createYoungTokenPatience(clock);
  await clock.sleep(60_000);
  expect((await refusalOf(askPatiently(refusedTimes(1)))).code).toBe('PERMISSION_MISSING');
});
