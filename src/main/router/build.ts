import { findDangers } from '../checks/dangers.ts';
import { unfinishedIn } from '../engine/journal.ts';
import { lookPatiently } from '../engine/waiting.ts';
import { type Journal, ledgerOf } from '../resources/model/journal.ts';
import type { ApprovedBuild } from './approved-build.ts';
import { calls } from './base/base.ts';
import type { Services } from './base/services.ts';

export function buildCalls(services: Services, approvedBuild: ApprovedBuild) {
  const { build, journey, workspace, setupIo, clock } = services;
  return {
    unfinished: calls.build.unfinished.handler(() => unfinishedIn(workspace().journal.read())),

    dangers: calls.build.dangers.handler(() => {
      const [setup, io] = [journey.setup(), setupIo()];
      const look = () => findDangers(setup, ledgerOf(io.journal.read(), setup), io);
      return lookPatiently(look, clock);
    }),

    plan: calls.build.plan.handler(() => approvedBuild.show()),
    start: calls.build.start.handler(({ input }) => approvedBuild.start(input.planId)),
    goOn: calls.build.goOn.handler(() => approvedBuild.goOn()),

    stopAndUndo: calls.build.stopAndUndo.handler(async () => {
      const [here, { journal }] = [journey.here(), workspace()];
      approvedBuild.withdraw();
      const progress = await build.stopAndUndo(setupIo());
      await here.forget('built');
      if (hasGone(journal.read())) await here.forget('locked');
      // The path may be gone with the rest; if it is not, the next look at it says so.
      await here.forget('connected');
      return progress;
    }),

    watch: calls.build.watch.handler(({ signal }) => build.progress.watch(signal)),
  };
}

/** Whether what a run has come to is that nothing is left. */
function hasGone({ run }: Journal): boolean {
  return run?.state === 'done' && run.desired.services.length === 0;
}
