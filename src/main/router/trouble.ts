import { networkInterfaces } from 'node:os';
import { noTroubles, type Troubles } from '../../contract/trouble.ts';
import { type DiagnoseIo, diagnoseTroubles } from '../checks/troubles/diagnose-troubles.ts';
import { findAnswering, urlsAtHome } from '../checks/troubles/find-at-home.ts';
import type { HomeAssistant } from '../home-assistant/connection/home-assistant.ts';
import { createProber } from '../probe/prober.ts';
import { calls } from './base/base.ts';
import type { Services } from './base/services.ts';

type TroubleServices = Pick<
  Services,
  'troubles' | 'journey' | 'keys' | 'workspace' | 'session' | 'setupIo' | 'clock'
>;

export function troubleCalls(services: TroubleServices) {
  const { troubles, journey, workspace, session } = services;
  /** The newest look: an earlier one that is still under way shows nothing any more. */
  let newest: object | undefined;

  return {
    look: calls.trouble.look.handler(async () => {
      const setup = journey.setup();
      journey.requireAnswer('built');
      const here = workspace();
      const assistant = session.home();
      const loggedIn = assistant !== undefined;
      const own = {};
      newest = own;
      const show = (told: Troubles): void => {
        // Who has gone elsewhere meanwhile must not see what belongs here.
        if (newest === own && workspace() === here) troubles.set(told);
      };
      try {
        const found = await diagnoseTroubles(setup, diagnoseIo(services, assistant), (seen) =>
          show({ phase: 'looking', troubles: seen, visit: null, notVisited: [], loggedIn }),
        );
        const told: Troubles = { phase: 'looked', ...found, loggedIn };
        show(told);
        return told;
      } catch (error) {
        show(noTroubles);
        throw error;
      }
    }),
    watch: calls.trouble.watch.handler(({ signal }) => troubles.watch(signal)),
  };
}

function diagnoseIo(services: TroubleServices, assistant: HomeAssistant | undefined): DiagnoseIo {
  const { journey, keys, workspace, setupIo, clock } = services;
  const { outside, judgeEdge, homes } = workspace();
  const { home } = journey.journey.get().answers;
  return {
    prober: createProber(outside),
    isEdge: judgeEdge(() => setupIo().cloudflare),
    setupIo,
    keys,
    assistant,
    version: home?.version ?? null,
    answersAt: async () => (home ? findAnswering(urlsAtHome(home, homes.portsToTry), clock) : undefined),
    ownAddresses: () =>
      Object.values(networkInterfaces()).flatMap((all = []) => all.map(({ address }) => address)),
    clock,
  };
}
