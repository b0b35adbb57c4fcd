import { z } from 'zod';
import { LostDeviceProof } from '../lost-device.ts';
import { GoneOn } from '../progress.ts';
import { DeviceId } from '../setup.ts';
import { carriesOut } from './build.ts';
import { cloudflareProblems, keepsAnswers, problems } from './problems.ts';

export const lostDeviceCalls = {
  /**
   * Takes the keys of a device out of the lock and revokes them, at once: the typed name is the approval, and nothing else is
   * done by it. Where more than that would change, it begins nothing and answers with the plan to approve.
   */
  switchOff: carriesOut
    .errors(problems('DEVICE_UNKNOWN', 'DEVICE_NAME_WRONG'))
    .input(z.object({ deviceId: DeviceId, name: z.string().max(200) }))
    .output(GoneOn),
  /** Looks whether its keys open anything, and tries them. Changes nothing at Cloudflare. */
  prove: keepsAnswers
    .errors({ ...cloudflareProblems, ...problems('DEVICE_UNKNOWN') })
    .input(z.object({ deviceId: DeviceId }))
    .output(LostDeviceProof),
};
