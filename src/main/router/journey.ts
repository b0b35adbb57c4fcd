import type { Services } from '../services.ts';
import { calls } from './base.ts';

export function journeyCalls({ journey, enter }: Services) {
  return {
    watch: calls.journey.watch.handler(({ signal }) => journey.journey.watch(signal)),
    begin: calls.journey.begin.handler(({ input }) => enter(input.mode)),
    goTo: calls.journey.goTo.handler(({ input }) => journey.goTo(input.step)),
  };
}
