import { Refusal } from '../errors/refusal.ts';
import { orNotSaved } from '../key-files/deliver.ts';
import { deviceIn, keysHere } from '../key-files/device-keys.ts';
import { calls } from './base/base.ts';
import { drivesCalls } from './hand-over/drives.ts';
import { installCalls } from './hand-over/install.ts';
import { pickUpCalls } from './hand-over/pick-up.ts';
import type { HandOverServices } from './hand-over/services.ts';
import { visitCalls } from './hand-over/visit.ts';

export function handOverCalls(services: HandOverServices) {
  const { host, journey, drives, pickUps } = services;
  return {
    ways: calls.handOver.ways.handler(async () => ({
      drives: (await drives.arePossible()) ? ('possible' as const) : ('not-here' as const),
      share: host.share ? ('possible' as const) : ('not-here' as const),
      pickUp: pickUps.addresses().length > 0 ? ('possible' as const) : ('no-network' as const),
      // Every system that Latchkey runs on has browsers or a store that take a key.
      install: 'possible' as const,
    })),
    share: calls.handOver.share.handler(async ({ input }) => {
      const { share } = host;
      if (!share) throw new Refusal('SHARE_UNAVAILABLE');
      const file = await keysHere(services).file(input.deviceId, input.as);
      // The system tells of a closed menu, not of a file that arrived: that is for the user to say.
      await orNotSaved(share(file));
      return { shown: true as const };
    }),
    arrived: calls.handOver.arrived.handler(({ input }) =>
      journey.note('handedOver', deviceIn(journey.journey.get().answers.devices, input.deviceId).id),
    ),
    drives: drivesCalls(services),
    pickUp: pickUpCalls(services),
    install: installCalls(services),
    visit: visitCalls(services),
  };
}
