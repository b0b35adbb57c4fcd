import { describe, expect, it } from 'vitest';
import { Refusal } from '../errors/refusal.ts';
import { anEngineInAWorld } from '../resources/testing/engine-in-world.ts';
import { aSmallDisk } from '../storage/testing/small-disk.ts';
import { aPracticeApp, devicesNamed } from '../testing/practice-app.ts';

describe('a disk that is full', () => {
  it('is told of, nothing is lost, and everything goes on when there is room again', async (test) => {
    const disk = await aSmallDisk(test);
    const { calls } = await aPracticeApp({ dataFolder: disk.folder });
    await calls.journey.begin({ mode: 'real' });
    await calls.devices.save({ devices: devicesNamed('Phone') });
    await disk.fill();
    await expect(calls.devices.save({ devices: devicesNamed('Phone', 'Tablet') })).rejects.toMatchObject({
      code: 'DISK_FULL',
      defined: true,
    });
    await disk.makeRoom();
    const again = await aPracticeApp({ dataFolder: disk.folder });
    for await (const { answers } of await again.calls.journey.watch()) {
      expect(answers.devices).toEqual(devicesNamed('Phone'));
      break;
    }
    const { answers } = await again.calls.devices.save({ devices: devicesNamed('Phone', 'Tablet') });
    expect(answers.devices).toHaveLength(2);
  });
});

describe('a disk that can only be read', () => {
  it('is told of by the first call that writes, and everything goes on when it can be written', async (test) => {
    const disk = await aSmallDisk(test);
    const { calls } = await aPracticeApp({ dataFolder: disk.folder });
    await disk.allow('reading');
    await expect(calls.journey.begin({ mode: 'real' })).rejects.toMatchObject({
      code: 'DISK_READ_ONLY',
      defined: true,
    });
    await disk.allow('writing');
    expect(await calls.journey.begin({ mode: 'real' })).toMatchObject({ mode: 'real' });
  });
});

describe('a build', () => {
  it.each(['DISK_FULL', 'DISK_READ_ONLY', 'FILES_NOT_WRITABLE'] as const)(
    'that cannot be written down ends with %s before it changes anything',
    async (code) => {
      const { world, build, io, setup } = await anEngineInAWorld();
      const before = JSON.stringify(world.snapshot());
      const refused = () => Promise.reject(new Refusal(code));
      const unwritable = { ...io, journal: { ...io.journal, write: refused, change: refused } };
      const progress = await build.carryOut(setup, unwritable, () => true);
      expect(progress).toMatchObject({ phase: 'failed', problem: { code } });
      expect(JSON.stringify(world.snapshot())).toBe(before);
    },
  );
});
