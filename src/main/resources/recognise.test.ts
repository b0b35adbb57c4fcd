import { describe, expect, it } from 'vitest';
import { recogniseSetups } from './recognise.ts';
import { anEngineInAWorld } from './testing/engine-in-world.ts';
import { aDevice } from './testing/situations.ts';

describe('a home that Latchkey built', () => {
  it('is recognised from Cloudflare alone, and carrying it out changes nothing', async () => {
    const engine = await anEngineInAWorld();
    const wanted = {
      ...engine.setup,
      devices: [
        aDevice("Anna's iPhone"),
        aDevice("Ben's Pixel", {
          platform: 'android',
          validityDays: 365,
          renewal: { generation: 2, previous: 'works' },
        }),
      ],
    };
    // The first generation is made before the second, as it would be in life.
    await engine.carryOut({ ...wanted, devices: wanted.devices.map(({ renewal: _, ...device }) => device) });
    await engine.carryOut(wanted);
    const [found, ...others] = await recogniseSetups(wanted.zone, engine.io);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      id: wanted.id,
      services: wanted.services,
      devices: expect.arrayContaining(wanted.devices),
    });
    if (!found) throw new Error('expected a setup');
    expect((await engine.planNow(found)).changes).toEqual([]);
  });

  it('is recognised after it moved to another tunnel', async () => {
    const engine = await anEngineInAWorld();
    await engine.carryOut();
    await engine.carryOut({ ...engine.setup, tunnelGeneration: 2 });
    const [found] = await recogniseSetups(engine.setup.zone, engine.io);
    expect(found?.tunnelGeneration).toBe(2);
    if (!found) throw new Error('expected a setup');
    expect((await engine.planNow(found)).changes).toEqual([]);
  });

  it('is not found any more once it was removed', async () => {
    const engine = await anEngineInAWorld();
    await engine.carryOut();
    await engine.carryOut({ ...engine.setup, services: [], devices: [] });
    expect(await recogniseSetups(engine.setup.zone, engine.io)).toEqual([]);
  });

  it('is told apart from a domain without one', async () => {
    const engine = await anEngineInAWorld();
    expect(await recogniseSetups(engine.setup.zone, engine.io)).toEqual([]);
  });
});
