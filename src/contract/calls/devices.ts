import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Journey } from '../journey.ts';
import { Device } from '../setup.ts';
import { problems, storageProblems } from './problems.ts';

export const devicesCalls = {
  /** The whole list each time; what is wrong with it comes back as a code, and nothing is lost. */
  save: oc
    .input(z.object({ devices: z.array(Device).max(500) }))
    .output(Journey)
    .errors({ ...storageProblems, ...problems('DEVICES_NONE', 'DEVICES_TOO_MANY', 'DEVICES_INVALID') }),
};
