/**
 * Every way in which work with a drive can be refused. `DRIVE_GONE`: taken out, or no longer mounted. `DRIVE_FAILED`: the
 * drive gave back something else than was written, or the system refused without a reason that we know.
 */
export const driveRefusals = [
  'DRIVE_GONE',
  'DRIVE_FULL',
  'DRIVE_READ_ONLY',
  'DRIVE_BUSY',
  'DRIVE_FAILED',
] as const;
export type DriveRefusal = (typeof driveRefusals)[number];

/** Carries a code and nothing else: what the system said of it names paths and files of the user. */
export class DriveRefused extends Error {
  override readonly name = 'DriveRefused';
  readonly code: DriveRefusal;

  constructor(code: DriveRefusal) {
    super(code);
    this.code = code;
  }
}
