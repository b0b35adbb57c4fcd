import { describe, expect, it } from 'vitest';
import { waySteps } from '../../contract/journey.ts';
import { toProblem } from '../program-access/to-problem.ts';
import { aDouble } from './double.ts';
import { aSituation, threeDevices } from './situation.ts';

describe('the double', () => {
  it('can stand on every step', () => {
    expect(waySteps.cloudflare.map((step) => aSituation(step).journey.step)).toEqual([
      ...waySteps.cloudflare,
    ]);
  });

  it('answers what the situation says, in calls and in streams', async () => {
    const situation = aSituation('build');
    const program = aDouble(situation);
    expect(await program.build.plan()).toMatchObject(situation.plan);
    expect(await first(await program.build.watch())).toEqual(situation.build);
  });

  it('keeps the journey as the contract does, and goes no further than its answers', async () => {
    const program = aDouble(aSituation('devices'));
    const { answers } = await program.devices.save({ devices: [...threeDevices] });
    expect(answers.devices).toEqual(threeDevices);
    await program.journey.goTo({ step: 'hand-over' });
    expect((await first(await program.journey.watch())).step).toBe('build');
  });

  it('fails where the situation says so', async () => {
    const program = aDouble(aSituation('devices', { fails: { 'devices.save': { code: 'DEVICES_NONE' } } }));
    const refused = await program.devices.save({ devices: [] }).catch((thrown: unknown) => thrown);
    expect(toProblem(refused).code).toBe('DEVICES_NONE');
  });

  it('tells a watcher what a call changed', async () => {
    const program = aDouble(aSituation('hand-over'));
    const visits = Array.fromAsync(await program.handOver.visit.watch({ deviceId: 'a1a1a1' }));
    await program.handOver.visit.confirm({ deviceId: 'a1a1a1' });
    expect((await visits).at(-1)).toMatchObject({ state: 'seen' });
  });
});

async function first<Value>(stream: AsyncIterable<Value>): Promise<Value> {
  for await (const value of stream) return value;
  throw new Error('nothing came');
}
