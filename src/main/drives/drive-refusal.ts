import type { ProblemCode } from '../../contract/problem.ts';

/**
 * Every way in which work with a drive can be refused, with nothing beside the code: what the system said of it names paths
 * and files of the user. `DRIVE_GONE`: taken out, or no longer mounted. `DRIVE_FAILED`: the drive gave back something else
 * than was written, or the system refused without a reason that we know.
 */
export const driveRefusals = [
  'DRIVE_GONE',
  'DRIVE_FULL',
  'DRIVE_READ_ONLY',
  'DRIVE_BUSY',
  'DRIVE_FAILED',
] as const satisfies readonly ProblemCode[];
export type DriveRefusal = (typeof driveRefusals)[number];
