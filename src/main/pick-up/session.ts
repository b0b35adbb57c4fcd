import type { KeyFileKind, PickUpVisit } from '../../contract/hand-over.ts';
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

/** Packs a file anew for each fetch, so that nothing is kept here. */
export type PackFile = (kind: KeyFileKind) => Promise<PackedFile>;

export type FetchResult =
  | { readonly outcome: 'file'; readonly file: PackedFile }
  | { readonly outcome: 'none-left' | 'failed' };

export type Visitor = Pick<PickUpVisit, 'from' | 'by'>;

/** The life of one link, without any network. */
export interface Session {
  /** As the clock has it: a session whose time is up is over, whatever became of its timers. */
  state(): SessionState;
  recordView(visitor: Visitor): void;
  fetchFile(kind: KeyFileKind, visitor: Visitor): Promise<FetchResult>;
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
  const visitNow = (visitor: Visitor) => ({ at: now().toISOString(), ...visitor });

  return {
    state,
    end: (why) => change(endSession(current, why)),
    recordView: (visitor) => change(recordView(state(), visitNow(visitor))),
    fetchFile: async (kind, visitor) => {
      if (state().state === 'over') return { outcome: 'none-left' };
      // The window shows that it failed; a stranger's browser learns nothing of what was thrown.
      const file = await packFile(kind).catch(() => undefined);
      // Meanwhile it may have been cancelled, or others may have taken the last.
      if (state().state === 'over') return { outcome: file ? 'none-left' : 'failed' };
      if (file === undefined) {
        change(recordFailure(current, visitNow(visitor)));
        return { outcome: 'failed' };
      }
      change(recordFetch(current, visitNow(visitor)));
      return { outcome: 'file', file };
    },
  };
}
