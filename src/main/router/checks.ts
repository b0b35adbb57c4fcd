import { type Checks, noChecks } from '../../contract/check.ts';
import { CHANGE_PAUSES_MS } from '../checks/change-pauses.ts';
import { type CheckIo, checkLocks } from '../checks/check-locks.ts';
import { readOrigin } from '../checks/read-origin.ts';
import { createProber } from '../probe/prober.ts';
import { lookAtGoogleNetworks } from '../published-networks/compare-networks.ts';
import { listClientKeys, readClientKey } from '../resources/cloudflare/client-certificate/client-key.ts';
import { readSlices } from '../resources/registry.ts';
import { calls } from './base/base.ts';
import type { Services } from './base/services.ts';
import { lookForOtherDoors } from './other-doors.ts';

type ChecksServices = Pick<
  Services,
  'checks' | 'journey' | 'keys' | 'workspace' | 'session' | 'setupIo' | 'clock'
>;

export function checksCalls(services: ChecksServices) {
  const { checks, journey, workspace, session } = services;
  return {
    run: calls.checks.run.handler(async () => {
      await journey.dropEndedExceptions(services.clock.now());
      const setup = journey.setup();
      journey.requireAnswer('built');
      const here = workspace();
      // Who has gone elsewhere meanwhile must not see what belongs here.
      const show = (change: Partial<Checks>): void => {
        if (workspace() === here) checks.set({ ...checks.get(), ...change });
      };
      show({ ...noChecks, phase: 'running' });
      try {
        const io = await checkIo(services);
        const [results, otherDoors, googleNetworks] = await Promise.all([
          checkLocks(setup, io, { ...checks, set: show }),
          lookForOtherDoors(services),
          lookAtGoogleNetworks(setup.policy.exceptions ?? [], here.googleNetworks),
        ]);
        const exposedRequests = await here.visitors.countExposed();
        const allHold = results.every((check) => check.state === 'passed');
        // Before it is shown: whoever sees that all locks hold may go on at once.
        if (allHold && journey.stillWants(setup)) {
          await journey.answer('checked', new Date().toISOString());
          // The work in Home Assistant is done, and what let us in is given back.
          await session.logOut();
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

async function checkIo({ journey, keys, workspace, setupIo, clock }: ChecksServices): Promise<CheckIo> {
  const { outside, judgeEdge, visitors } = workspace();
  const { outsideFrom } = visitors;
  const setup = journey.setup();
  const read = readSlices(setup, setupIo());
  const seen = await read('client-certificate');
  const origin = await readOrigin(setup, read, outside);
  return {
    prober: createProber(outside),
    heldHere: listClientKeys(seen),
    keyFor: (keyId) => readClientKey(keyId, seen, keys()),
    isEdge: judgeEdge(() => setupIo().cloudflare),
    ...(visitors.strangersKey ? { strangersKey: visitors.strangersKey } : {}),
    ...(origin ? { origin } : {}),
    ...(outsideFrom ? { proberFrom: async (place) => createProber(await outsideFrom(place)) } : {}),
    pausesMs: CHANGE_PAUSES_MS,
    webhookIds: setupIo().webhookIds(),
    clock,
  };
}
