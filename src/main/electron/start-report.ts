import { writeFileSync } from 'node:fs';

/**
 * What became of a start, for whoever started Electron from a terminal: `running-already` when the window that was open
 * came forward instead, `said-why-not` when the user was told on the screen. Without any report Electron gave up before
 * Latchkey could say a word.
 */
export type StartOutcome = 'window-shown' | 'running-already' | 'said-why-not';

/**
 * Names the file that the report goes to. Not a channel of Node's: Chromium wants the file descriptor that it would have, and
 * pages did not load beside one (electron/electron#17044).
 */
export const START_REPORT_VARIABLE = 'LATCHKEY_START_REPORT';

/** Leaves the report where it was asked for. The first one counts, and no file that is there already is touched. */
export function reportStart(outcome: StartOutcome, env: NodeJS.ProcessEnv): void {
  const file = env[START_REPORT_VARIABLE];
  if (!file) return;
  try {
    writeFileSync(file, outcome, { flag: 'wx', mode: 0o600 });
  } catch {
    // It was told already, or whoever asked is gone.
  }
}
