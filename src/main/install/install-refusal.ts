/**
 * Every way in which installing on this computer can be refused. `INSTALL_REFUSED`: the place does not let itself be
 * changed (a primary password, no permission, a sandbox, or the person said no). `INSTALL_FAILED`: the system's program
 * ended badly, or the key is not there afterwards. `PLACE_GONE`: what the window saw is no longer there.
 */
export const installRefusals = [
  'INSTALL_TOOLS_MISSING',
  'INSTALL_BROWSER_RUNNING',
  'INSTALL_REFUSED',
  'INSTALL_FAILED',
  'PLACE_GONE',
] as const;
export type InstallRefusal = (typeof installRefusals)[number];

/** Carries a code and nothing else: what a program printed may name a file or quote its input. */
export class InstallRefused extends Error {
  override readonly name = 'InstallRefused';
  readonly code: InstallRefusal;

  constructor(code: InstallRefusal) {
    super(code);
    this.code = code;
  }
}
