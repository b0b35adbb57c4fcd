import type { InstallTarget } from '../../../../contract/hand-over.ts';

/** What can be done with a key at a place, and where nothing can, what helps. */
export interface Offer {
  readonly change: 'install' | 'remove' | 'none';
  /** A key that is there can be tried, also beside an open browser: that only reads. */
  readonly proof: 'possible' | 'no-key';
  readonly waysOn: readonly ('look-again' | 'by-hand')[];
}

export function chooseOffer({ state, blocker }: Pick<InstallTarget, 'state' | 'blocker'>): Offer {
  const proof = state === 'installed' ? 'possible' : 'no-key';
  if (blocker !== null) return { change: 'none', proof, waysOn: listWaysAround(blocker) };
  switch (state) {
    case 'installed':
      return { change: 'remove', proof, waysOn: [] };
    case 'absent':
      return { change: 'install', proof, waysOn: [] };
    case 'blocked':
      // Nothing is known of why: the hand always works.
      return { change: 'none', proof, waysOn: ['by-hand'] };
  }
}

function listWaysAround(blocker: NonNullable<InstallTarget['blocker']>): Offer['waysOn'] {
  switch (blocker) {
    case 'browser-running':
      return ['look-again'];
    case 'tools-missing':
      return ['look-again', 'by-hand'];
    case 'primary-password':
    case 'sandboxed':
    case 'not-readable':
      return ['by-hand'];
  }
}
