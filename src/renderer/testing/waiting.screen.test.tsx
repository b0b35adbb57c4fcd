import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible } from './for-everybody.ts';
import { resize } from './look.ts';
import { openWindow } from './open-window.tsx';
import { scenarios } from './scenarios.ts';
import { aSituation } from './situation.ts';

/** What takes this long is slow, and a person is told how long it usually takes. */
const SLOW_MS = 10_000;

// React Query and the transitions of the window wait for short times too: the clock goes on by itself beside the leaps.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true }));
afterEach(() => void vi.useRealTimers());

describe('whoever waits for long', () => {
  it.each([
    ['token-checking', 'This usually takes a few seconds.'],
    ['homes-looking', /^This usually takes a few seconds\. You can type the address/],
    ['log-in-looking', 'This usually takes a few seconds.'],
    ['build-home-running', 'With Home Assistant in it, this usually takes two to six minutes.'],
    ['build-home-restart', /^\s*· This usually takes/],
    ['connect-home', 'It usually takes less than a minute after the start.'],
    ['connect-trying', 'This usually takes less than a minute.'],
    ['locks-running', /^This usually takes a few seconds\. After a new build/],
    ['keys-looking', 'This usually takes a few seconds.'],
  ] as const)('is told how long it usually takes, and not before: %s', async (name, sentence) => {
    const usually = page.getByText(sentence);
    await resize('in the usual window');
    await openWindow(scenarios[name] ?? aSituation('welcome'));
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.element(usually).not.toBeInTheDocument();
    await vi.advanceTimersByTimeAsync(SLOW_MS);
    await expect.element(usually).toBeVisible();
    await expectAccessible('in the usual window');
  });
});
