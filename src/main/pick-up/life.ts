import type { KeyFileKind, PickUp, PickUpVisit } from '../../contract/hand-over.ts';
import type { DeviceId } from '../../contract/setup.ts';

/** App, Safari, and one more try: a person may need two files, and a download can fail. */
export const FETCHES = 3;
export const LIFETIME_MS = 10 * 60 * 1000;
/** Nobody looks at a longer list, and whoever has the link cannot make it grow without end. */
const MOST_VISITS = 100;

export interface PackedFile {
  /** Such as `annas-phone.p12`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type Why = Extract<PickUp, { state: 'over' }>['why'];

export type Standing =
  | {
      readonly state: 'open';
      readonly fetchesLeft: number;
      readonly until: Date;
      readonly taken: 'nothing-yet' | 'something';
    }
  | { readonly state: 'over'; readonly why: Why };

export type Fetched =
  | { readonly outcome: 'file'; readonly file: PackedFile }
  | { readonly outcome: 'none-left' | 'failed' };

export interface LifeParts {
  readonly deviceId: DeviceId;
  readonly address: string;
  readonly now: () => Date;
  /** Packs the file anew each time, so that nothing is kept here. */
  readonly files: (kind: KeyFileKind) => Promise<PackedFile>;
  /** Told of every change, once the pick-up has its URL. */
  readonly show: (pickUp: PickUp) => void;
}

export interface Life {
  /** Opens the link: from now on everything that happens is shown. */
  begin(url: string): void;
  standing(): Standing;
  /** Somebody saw the page. Noted once for each peer. */
  looked(visitor: Pick<PickUpVisit, 'from' | 'by'>): void;
  /** Packs a file and counts it, whether it arrives or not: what went out may have been read. */
  fetch(kind: KeyFileKind, visitor: Pick<PickUpVisit, 'from' | 'by'>): Promise<Fetched>;
  /** Nothing can be fetched any more. The first reason stays. */
  end(why: Why): void;
}

/** What one pick-up allows and what happened to it, without any network. */
export function createLife({ deviceId, address, now, files, show }: LifeParts): Life {
  const expiresAt = new Date(now().getTime() + LIFETIME_MS);
  let url = '';
  let visits: readonly PickUpVisit[] = [];
  let fetchesLeft = FETCHES;
  let over: Why | undefined;

  const shown = (): PickUp =>
    over === undefined
      ? { state: 'open', deviceId, url, address, expiresAt: expiresAt.toISOString(), fetchesLeft, visits }
      : { state: 'over', deviceId, why: over, visits };

  const end = (why: Why): void => {
    if (over !== undefined) return;
    over = why;
    show(shown());
  };

  const standing = (): Standing => {
    // A computer that slept has not run its timers: the clock decides.
    if (now() >= expiresAt) end('expired');
    if (over !== undefined) return { state: 'over', why: over };
    const taken = fetchesLeft < FETCHES ? 'something' : 'nothing-yet';
    return { state: 'open', fetchesLeft, until: expiresAt, taken };
  };

  const note = (visit: Omit<PickUpVisit, 'at'>): void => {
    if (visits.length < MOST_VISITS) visits = [...visits, { at: now().toISOString(), ...visit }];
  };

  return {
    begin: (at) => {
      url = at;
      show(shown());
    },
    standing,
    end,
    looked: ({ from, by }) => {
      if (
        standing().state === 'over' ||
        visits.some((visit) => visit.from === from && visit.did === 'looked')
      )
        return;
      note({ from, by, did: 'looked' });
      show(shown());
    },
    fetch: async (kind, { from, by }) => {
      if (standing().state === 'over') return { outcome: 'none-left' };
      // The window shows that it failed; a stranger's browser learns nothing of what was thrown.
      const file = await files(kind).catch(() => undefined);
      if (file === undefined) {
        note({ from, by, did: 'failed' });
        show(shown());
        return { outcome: 'failed' };
      }
      // Looked at again: meanwhile it may have been cancelled, or others may have taken the last.
      if (standing().state === 'over') return { outcome: 'none-left' };
      fetchesLeft -= 1;
      note({ from, by, did: 'fetched' });
      if (fetchesLeft === 0) end('fetched');
      else show(shown());
      return { outcome: 'file', file };
    },
  };
}
