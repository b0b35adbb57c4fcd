import { describe, expect, it } from 'vitest';
import { idleProgress, type Progress } from '../../contract/progress.ts';
import { aClock, anInstantClock } from '../clock/testing/a-clock.ts';
import { Refusal } from '../errors/refusal.ts';
import { watched } from '../streams/watched.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { lookPatiently, PROPAGATION_PAUSES_MS, waitInSight } from './waiting.ts';

const propagation = { kind: 'propagation' } as const;

describe('waiting in plain sight', () => {
  it('says what for, until it is over', async () => {
    const progress = watched<Progress>(idleProgress);
    const clock = aClock();
    const { signal } = new AbortController();
    const waiting = waitInSight(propagation, 2000, { progress, clock, signal });
    expect(progress.get().waitingFor).toEqual(propagation);
    await clock.pass(2000);
    await waiting;
    expect(progress.get().waitingFor).toBeNull();
  });

  it('ends at once when the run is to stop', async () => {
    const progress = watched<Progress>(idleProgress);
    const clock = aClock();
    const stop = new AbortController();
    const waiting = refusalOf(waitInSight(propagation, 2000, { progress, clock, signal: stop.signal }));
    stop.abort();
    expect((await waiting).code).toBe('STOPPED');
    expect([progress.get().waitingFor, clock.sleeping()]).toEqual([null, []]);
  });
});

describe('a patient look', () => {
  it('looks again while what was written cannot be read yet', async () => {
    const clock = anInstantClock();
    let looks = 0;
    const look = async () => {
      looks += 1;
      if (looks < 4) throw new Refusal('CLOUDFLARE_LAGS');
      return looks;
    };
    expect(await lookPatiently(look, clock)).toBe(4);
    expect(clock.slept).toEqual(PROPAGATION_PAUSES_MS.slice(0, 3));
  });

  it('gives up after more than a minute', async () => {
    const clock = anInstantClock();
    const look = () => Promise.reject(new Refusal('CLOUDFLARE_LAGS'));
    expect((await refusalOf(lookPatiently(look, clock))).code).toBe('CLOUDFLARE_LAGS');
    expect(clock.slept.reduce((sum, ms) => sum + ms, 0)).toBe(75_000);
  });

  it('does not wait out anything else', async () => {
    const clock = anInstantClock();
    const look = () => Promise.reject(new Refusal('CLOUDFLARE_REFUSED'));
    expect((await refusalOf(lookPatiently(look, clock))).code).toBe('CLOUDFLARE_REFUSED');
    expect(clock.slept).toEqual([]);
  });
});
