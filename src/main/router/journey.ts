import { Refusal } from '../errors/refusal.ts';
import { recogniseSetups } from '../resources/recognise.ts';
import { calls } from './base/base.ts';
import type { Services } from './base/services.ts';
import { readOtherHomes } from './other-homes.ts';

type JourneyServices = Pick<Services, 'journey' | 'enter' | 'setupIo' | 'workspace' | 'homes'>;

export function journeyCalls(services: JourneyServices) {
  const { journey, enter, setupIo, workspace } = services;
  return {
    watch: calls.journey.watch.handler(({ signal }) => journey.journey.watch(signal)),
    begin: calls.journey.begin.handler(({ input }) => enter(input.mode, input.way, input.from)),
    goOnWith: calls.journey.goOnWith.handler(async ({ input }) => {
      const [here, { webhookIds }] = [journey.here(), workspace()];
      const [found, others] = await Promise.all([
        recogniseSetups(here.requireAnswer('domain'), setupIo()),
        readOtherHomes(services),
      ]);
      const recognised = found.find(({ setup }) => setup.id === input.setupId);
      const isKept = others.some(({ setupId }) => setupId === input.setupId);
      if (!recognised || isKept) throw new Refusal('SETUP_UNKNOWN');
      await webhookIds.keep(recognised.webhookIds);
      return here.goOnWith(recognised.setup);
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
      const here = journey.here();
      const { answers, step } = here.read();
      const { removal, built } = answers;
      if (input.from !== undefined && step !== input.from) return journey.journey.get();
      // Who walks away from the plan that takes everything away keeps the home. Once it has begun there is no such way.
      if (removal === 'wanted' && built && input.step !== 'build') await here.answer('removal', 'not-wanted');
      return here.goTo(input.step, input.from);
    }),
  };
}
