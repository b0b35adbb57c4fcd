import type { ProblemCode } from '../../contract/problem.ts';

/**
 * Every way in which installing on this computer can be refused, with nothing beside the code: what a program printed may
 * name a file or quote its input. `INSTALL_REFUSED`: the place does not let itself be changed (a primary password, no
 * permission, a sandbox, or the person said no). `INSTALL_FAILED`: the system's program ended badly, or the key is not
 * there afterwards. `PLACE_GONE`: what the window saw is no longer there.
 */
export const installRefusals = [
  'INSTALL_TOOLS_MISSING',
  'INSTALL_BROWSER_RUNNING',
  'INSTALL_REFUSED',
  'INSTALL_FAILED',
  'PLACE_GONE',
] as const satisfies readonly ProblemCode[];
export type InstallRefusal = (typeof installRefusals)[number];
