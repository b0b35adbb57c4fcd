/** How a command ends, for scripts. */
export const exitCodes = {
  /** Nothing to do, nothing found, or all done. */
  good: 0,
  /** `check` and `audit`: something was found. */
  findings: 1,
  /** `plan`: something would change. */
  changes: 2,
  /** It could not be done: refused, out of reach, or not agreed to. */
  notDone: 3,
  /** The command line is wrong (EX_USAGE of sysexits.h). */
  usage: 64,
} as const;
