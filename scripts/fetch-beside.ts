import type { TranslateProgram } from '../src/words/program.ts';
import type { FetchOutcome, FetchProgress } from './fetch-electron.ts';

/** The terminal, as far as fetching uses it. */
export interface FetchTerminal {
  /** One line that stays. */
  readonly print: (line: string) => void;
  /** Replaces the line that is being written; `undefined` where there is no terminal to do so. */
  readonly rewrite: ((text: string) => void) | undefined;
  /** Calls back when Enter is pressed; `undefined` where nobody can. Returns how to stop listening. */
  readonly onEnter: ((pressed: () => void) => () => void) | undefined;
}

export interface FetchBeside {
  readonly outcome: Promise<FetchOutcome>;
  /** Something else is shown from now on: it goes on behind that, and says what came of it. */
  goOnBehind(): void;
  /** Resolves when it has stopped. */
  stop(): Promise<unknown>;
}

/**
 * Fetches Electron beside whatever else there is to do, and shows how far it is: on one line that changes, or, where that
 * would get in the way of others, on a new line for every tenth.
 */
export function fetchBeside(
  begin: (how: {
    readonly tell: (progress: FetchProgress) => void;
    readonly stop: AbortSignal;
  }) => Promise<FetchOutcome>,
  { print, rewrite, onEnter }: FetchTerminal,
  t: TranslateProgram,
): FetchBeside {
  const stopping = new AbortController();
  let isBehind = false;
  const isNewTenth = createTenths();
  const tell = (progress: FetchProgress) => {
    const line = describeProgress(progress, t);
    if (rewrite !== undefined && !isBehind) rewrite(line);
    else if (isNewTenth(progress)) print(line);
  };
  print(t('electron.fetching'));
  if (onEnter) print(t('electron.pressEnter'));
  const stopListening = onEnter?.(() => {
    print(t('electron.skipped'));
    stopping.abort();
  });
  const outcome = begin({ tell, stop: stopping.signal }).finally(() => {
    stopListening?.();
    if (!isBehind) rewrite?.('');
  });
  return {
    outcome,
    goOnBehind: () => {
      rewrite?.('');
      isBehind = true;
      print(t('electron.goesOn'));
      outcome.then((came) => {
        if (came === 'fetched') print(t('electron.fetchedForNext'));
        if (came === 'failed') print(t('electron.notFetchedNow'));
      });
    },
    stop: () => {
      stopping.abort();
      return outcome;
    },
  };
}

const megabyte = 1_000_000;

function describeProgress({ bytes, total }: FetchProgress, t: TranslateProgram): string {
  const megabytes = `${Math.round(bytes / megabyte)}`;
  if (total === undefined) return t('electron.progressOpen', { megabytes });
  const percent = `${Math.floor((100 * bytes) / total)}`;
  return t('electron.progress', { megabytes, total: `${Math.round(total / megabyte)}`, percent });
}

/** Whether the next tenth has come, or, where nobody knows the whole, the next ten megabytes. */
function createTenths(): (progress: FetchProgress) => boolean {
  let last = 0;
  return ({ bytes, total = 100 * megabyte }) => {
    const tenth = Math.floor((10 * bytes) / total);
    const isNew = tenth > last;
    last = Math.max(last, tenth);
    return isNew;
  };
}
