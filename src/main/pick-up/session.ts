import type { KeyFileKind, PickUpVisit } from '../../contract/hand-over.ts';
import type { Language } from '../../words/languages.ts';
import {
  type EndReason,
  endSession,
  expireSession,
  type OpenSession,
  recordFailure,
  recordFetch,
  recordView,
  type SessionState,
} from './session-state.ts';

export interface PackedFile {
  /** Such as `annas-phone.p12`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Packs a file anew for each fetch, so that nothing is kept here, in the language of whoever fetches it. */
export type PackFile = (kind: KeyFileKind, language: Language) => Promise<PackedFile>;

export type FetchResult =
  | { readonly outcome: 'file'; readonly file: PackedFile }
  /** `gone`: who asked for it does not listen any more. It costs no fetch. */
  | { readonly outcome: 'none-left' | 'failed' | 'gone' };

export type Visitor = Pick<PickUpVisit, 'from' | 'by'>;

/** Somebody who has pressed a button. */
export interface Fetcher {
  readonly visitor: Visitor;
  readonly language: Language;
  readonly isGone: () => boolean;
}

/** The life of one link, without any network. */
export interface Session {
  /** As the clock has it: a session whose time is up is over, whatever became of its timers. */
  state(): SessionState;
  recordView(visitor: Visitor): void;
  /** Waits while others may be about to take the last one. */
  fetchFile(kind: KeyFileKind, fetcher: Fetcher): Promise<FetchResult>;
  /** Nothing can be fetched any more. The first reason stays. */
  end(why: EndReason): void;
}

export interface SessionParts {
  readonly begin: OpenSession;
  readonly now: () => Date;
  readonly packFile: PackFile;
  /** Told of the first state and of every change. */
  readonly show: (state: SessionState) => void;
}

export function createSession({ begin, now, packFile, show }: SessionParts): Session {
  let current: SessionState = begin;
  show(current);

  const change = (next: SessionState): void => {
    if (next === current) return;
    current = next;
    show(current);
  };
  const state = (): SessionState => {
    change(expireSession(current, now()));
    return current;
  };
  const reserved = createReservations(() => {
    const now = state();
    return now.state === 'open' ? now.fetchesLeft : 0;
  });
  const visitNow = (visitor: Visitor) => ({ at: now().toISOString(), ...visitor });

  return {
    state,
    end: (why) => change(endSession(current, why)),
    recordView: (visitor) => change(recordView(state(), visitNow(visitor))),
    fetchFile: async (kind, { visitor, language, isGone }) => {
      if (!(await reserved.take())) return { outcome: 'none-left' };
      try {
        // Of a crowd, most are cut off before it is their turn.
        if (isGone()) return { outcome: 'gone' };
        // The window shows that it failed; a stranger's browser learns nothing of what was thrown.
        const file = await packFile(kind, language).catch(() => undefined);
        // Meanwhile it may have been cancelled.
        if (state().state === 'over') return { outcome: file ? 'none-left' : 'failed' };
        if (file === undefined) {
          change(recordFailure(current, visitNow(visitor)));
          return { outcome: 'failed' };
        }
        if (isGone()) return { outcome: 'gone' };
        change(recordFetch(current, visitNow(visitor)));
        return { outcome: 'file', file };
      } finally {
        reserved.giveBack();
      }
    },
  };
}

/**
 * The fetches that somebody is about to use: nothing is packed that could not go out, and what does not go out after all is
 * there for the next.
 */
function createReservations(left: () => number) {
  let taken = 0;
  const waiting: (() => void)[] = [];
  return {
    /** `false` when none is left for good. */
    async take(): Promise<boolean> {
      while (left() > 0 && left() <= taken) await new Promise<void>((resolve) => waiting.push(resolve));
      if (left() === 0) return false;
      taken += 1;
      return true;
    },
    /** Used or not: what was used is not left any more. */
    giveBack(): void {
      taken -= 1;
      for (const wake of waiting.splice(0)) wake();
    },
  };
}
