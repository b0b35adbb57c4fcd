import { z } from 'zod';
import { GoneOn } from '../progress.ts';
import { DeviceId } from '../setup.ts';
import { carriesOut } from './build.ts';
import { problems } from './problems.ts';

const ofOldKey = carriesOut
  .errors(problems('DEVICE_UNKNOWN', 'NO_OLD_KEY'))
  .input(z.object({ deviceId: DeviceId }))
  .output(GoneOn);

/**
 * The end of a renewal: the old key goes once the new one has proven itself. Each call is the approval of just that; where more would
 * change, it begins nothing and answers with the plan to approve.
 */
export const renewalCalls = {
  /** Takes the old key out of the lock, at once. For ten minutes it is not revoked: that can be taken back. */
  letGo: ofOldKey.errors(problems('NEW_KEY_UNPROVEN')),
  /** Lists the old key in the lock again. */
  takeBack: ofOldKey,
  /** Revokes the old key, for good. `OLD_KEY_WAITS` while it can be taken back. */
  finish: ofOldKey.errors(problems('OLD_KEY_WAITS')),
};
