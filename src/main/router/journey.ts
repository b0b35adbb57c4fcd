import { Refusal } from '../errors/refusal.ts';
import { recogniseSetups } from '../resources/recognise.ts';
import { calls } from './base/base.ts';
import type { Services } from './base/services.ts';

export function journeyCalls({ journey, enter, setupIo }: Pick<Services, 'journey' | 'enter' | 'setupIo'>) {
  return {
    watch: calls.journey.watch.handler(({ signal }) => journey.journey.watch(signal)),
    begin: calls.journey.begin.handler(({ input }) => enter(input.mode, input.way)),
    adopt: calls.journey.adopt.handler(async ({ input }) => {
      const found = await recogniseSetups(journey.requireAnswer('domain'), setupIo());
      const setup = found.find(({ id }) => id === input.setupId);
      if (!setup) throw new Refusal('SETUP_UNKNOWN');
      return journey.adopt(setup);
    }),
    wantRemoval: calls.journey.wantRemoval.handler(({ input }) => {
      const current = journey.journey.get();
      // Who never wanted it has nothing to take back.
      if (input.removal === 'not-wanted' && !current.answers.removal) return current;
      return journey.answer('removal', input.removal);
    }),
    wantNewTunnel: calls.journey.wantNewTunnel.handler(() => {
      journey.requireAnswer('built');
      const { tunnelGeneration = 1 } = journey.journey.get().answers;
      return journey.answer('tunnelGeneration', tunnelGeneration + 1);
    }),
    goTo: calls.journey.goTo.handler(async ({ input }) => {
      const { removal, built } = journey.journey.get().answers;
      // Who walks away from the plan that takes everything away keeps the home. Once it has begun there is no such way.
      if (removal === 'wanted' && built && input.step !== 'build')
        await journey.answer('removal', 'not-wanted');
      return journey.goTo(input.step);
    }),
  };
}
