import { expect, it } from 'vitest';
import { systemClock, withShortSleeps } from '../clock/clock.ts';
import { answerEverything, aPracticeApp, build, journeyOf } from '../testing/practice-app.ts';
import { pauseAfter } from './tunnel-path.ts';

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

it('that is to be replaced while it is looked at counts for nothing, however well it stands', async () => {
  const app = await aPracticeApp();
  const { calls, world } = app;
  await answerEverything(app);
  await build(app);
  await calls.tunnel.playHome();
  expect((await journeyOf(app)).answers.connected).toBeDefined();
  const hold = world.cloudflare.hold({ method: 'GET', path: 'cfd_tunnel' });
  const looking = (await calls.tunnel.watch()).next();
  await hold.met;
  await calls.journey.wantNewTunnel();
  hold.release();
  expect((await looking).value).toMatchObject({ status: 'healthy' });
  expect((await journeyOf(app)).answers.connected).toBeUndefined();
});

it('asks with growing pauses while Home Assistant refuses, which writes an error into its log each time', () => {
  const refusing = { status: 'healthy', name: 'x', home: 'home-refuses-proxy' } as const;
  const pauses = Array.from({ length: 400 }, (_, index) => pauseAfter(refusing, 'shown', index + 1));
  expect(pauses.slice(0, 2)).toEqual([1500, 1500]);
  expect(pauses.slice(2).every((ms) => ms >= 5000 && ms <= 10_000)).toBe(true);
  expect(pauses).toEqual(pauses.toSorted((one, other) => one - other));
});

it('asks soon while the path is to open, and rarely once it is whole', () => {
  const whole = { status: 'healthy', name: 'x', home: 'answered' } as const;
  expect(pauseAfter(whole, 'shown', 0)).toBe(15_000);
  expect(pauseAfter({ ...whole, home: null }, 'none', 0)).toBe(15_000);
  expect(pauseAfter({ ...whole, home: 'home-silent' }, 'shown', 0)).toBe(1500);
  expect(pauseAfter({ ...whole, status: 'inactive', home: null }, 'none', 0)).toBe(1500);
});
