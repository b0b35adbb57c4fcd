import { type Checks, noChecks } from '../../contract/check.ts';
import { CHANGE_PAUSES_MS } from '../checks/change-pauses.ts';
import { checkLocks } from '../checks/check-locks.ts';
import { createCheckIo } from '../findings/check-io.ts';
import { lookAtGoogleNetworks } from '../published-networks/compare-networks.ts';
import { calls } from './base/base.ts';
import type { Services } from './base/services.ts';
import { lookForOtherDoors } from './other-doors.ts';

type ChecksServices = Pick<
  Services,
  'checks' | 'journey' | 'keys' | 'workspace' | 'homes' | 'session' | 'setupIo' | 'clock'
>;

export function checksCalls(services: ChecksServices) {
  const { checks, journey, workspace, session } = services;
  return {
    run: calls.checks.run.handler(async () => {
      await journey.dropEndedExceptions(services.clock.now());
      const [here, answers] = [workspace(), journey.here()];
      const setup = answers.setup();
      answers.requireAnswer('built');
      // Who has gone elsewhere meanwhile must not see what belongs here.
      const show = (change: Partial<Checks>): void => {
        if (workspace() === here) checks.set({ ...checks.get(), ...change });
      };
      show({ ...noChecks, phase: 'running' });
      try {
        const parts = {
          setupIo: services.setupIo(),
          keys: services.keys(),
          world: here,
          clock: services.clock,
        };
        const tryLocks = async () =>
          checkLocks(setup, await createCheckIo(setup, { ...parts, pausesMs: CHANGE_PAUSES_MS }), {
            ...checks,
            set: show,
          });
        // Everything is asked of the home that is open now.
        const [results, otherDoors, googleNetworks] = await Promise.all([
          tryLocks(),
          lookForOtherDoors(services),
          lookAtGoogleNetworks(setup.policy.exceptions ?? [], here.googleNetworks),
        ]);
        const exposedRequests = await here.visitors.countExposed();
        const allHold = results.every((check) => check.state === 'passed');
        // Before it is shown: whoever sees that all locks hold may go on at once.
        if (allHold && answers.stillWants(setup)) {
          await answers.answer('checked', new Date().toISOString());
          // The work in Home Assistant is done, and what let us in is given back. Who went elsewhere is logged out there already.
          if (answers.isOpen()) await session.logOut();
        }
        const done = { phase: 'done', checks: results, exposedRequests, otherDoors, googleNetworks } as const;
        show(done);
        return done;
      } catch (error) {
        show(noChecks);
        throw error;
      }
    }),
    watch: calls.checks.watch.handler(({ signal }) => checks.watch(signal)),
  };
}
