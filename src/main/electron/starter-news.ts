import { writeFileSync } from 'node:fs';

/**
 * What became of a start, for whoever started Electron from a terminal: `running-already` when the window that was open
 * came forward instead, `said-why-not` when the user was told on the screen. Without any news Electron gave up before
 * Latchkey could say a word.
 */
export const starterNews = ['window-shown', 'running-already', 'said-why-not'] as const;
export type StarterNews = (typeof starterNews)[number];

/**
 * Names the file that the news goes to. Not a channel of Node's: Chromium wants the file descriptor that it would have, and
 * pages did not load beside one (electron/electron#17044).
 */
export const STARTER_NEWS_VARIABLE = 'LATCHKEY_STARTER_NEWS';

/** Leaves the news where it was asked for. The first one counts, and no file that is there already is touched. */
export function tellStarter(news: StarterNews, env: NodeJS.ProcessEnv): void {
  const file = env[STARTER_NEWS_VARIABLE];
  if (!file) return;
  try {
    writeFileSync(file, news, { flag: 'wx', mode: 0o600 });
  } catch {
    // It was told already, or whoever asked is gone.
  }
}
