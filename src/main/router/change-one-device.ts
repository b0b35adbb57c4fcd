import type { GoneOn } from '../../contract/progress.ts';
import type { Device } from '../../contract/setup.ts';
import { Refusal } from '../errors/refusal.ts';
import type { JourneyHere } from '../journey/journey-keeper.ts';
import type { LatchkeyModel } from '../resources/model/model.ts';
import type { ApprovedBuild } from './approved-build.ts';

/**
 * Changes the keys of one device and nothing else, at once; where more than what is expected would change, it begins nothing and
 * answers with the plan to approve. The answers change first: whatever happens after that, they say what the user wants.
 */
export async function changeOneDevice(
  device: Device,
  isExpected: (change: LatchkeyModel['change']) => boolean,
  { here, approvedBuild }: { readonly here: JourneyHere; readonly approvedBuild: ApprovedBuild },
): Promise<GoneOn> {
  const { devices = [], checked, built } = here.read().answers;
  await here.answerDevices(devices.map((each) => (each.id === device.id ? device : each)));
  // The plan is one of the home that is open.
  if (!here.isOpen()) throw new Refusal('PLAN_CHANGED');
  // What was answered and never built may be in the very same change of the lock: that has to be seen first.
  if (built === undefined) return { kind: 'asks', plan: await approvedBuild.show() };
  const gone = await approvedBuild.startIfOnly(isExpected);
  if (gone.kind === 'ran' && gone.progress.phase === 'done' && checked !== undefined) {
    // The locks were not tried anew: they held when they last were.
    await here.answer('checked', checked);
    await here.goTo('hand-over');
  }
  return gone;
}
