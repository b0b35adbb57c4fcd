import { expect, it } from 'vitest';
import { systemClock, withShortSleeps } from '../clock/clock.ts';
import { answerEverything, aPracticeApp, build, journeyOf } from '../testing/practice-app.ts';

/** The path that is whole is looked at every quarter of a minute; here, every two seconds. */
it('is tried with the new key once the one that was shown to it is switched off', async () => {
  const app = await aPracticeApp({ clock: withShortSleeps(systemClock, 2000) });
  const { calls } = app;
  await answerEverything(app);
  await build(app);
  await calls.tunnel.playHome();
  const ends: unknown[] = [];
  let hasRenewed = false;
  const watch = await calls.tunnel.watch();
  for await (const { home } of watch) {
    ends.push(home);
    if (home === 'answered' && ends.includes('blocked')) break;
    if (home !== 'answered' || hasRenewed) continue;
    hasRenewed = true;
    const { devices = [] } = (await journeyOf(app)).answers;
    const renewed = devices.map((device) => ({
      ...device,
      renewal: { generation: 2, previous: 'off' as const },
    }));
    await calls.devices.save({ devices: renewed });
    await build(app);
  }
  expect(ends.slice(0, 2)).toEqual([null, 'answered']);
  expect(ends.slice(-2)).toEqual(['blocked', 'answered']);
});
