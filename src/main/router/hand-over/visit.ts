import { createFirstVisits } from '../../first-visit/first-visit.ts';
import { deviceIn } from '../../key-files/device-keys.ts';
import { calls } from '../base/base.ts';
import type { HandOverServices } from './services.ts';

export function visitCalls(services: HandOverServices) {
  const { journey } = services;
  const visits = createFirstVisits(services);
  return {
    watch: calls.handOver.visit.watch.handler(({ input, signal }) => visits.watch(input.deviceId, signal)),
    play: calls.handOver.visit.play.handler(({ input }) => visits.play(input.deviceId)),
    confirm: calls.handOver.visit.confirm.handler(({ input }) =>
      journey.note('inUse', deviceIn(journey.journey.get().answers.devices, input.deviceId).id),
    ),
  };
}
