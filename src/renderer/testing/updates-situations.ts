import type { Release, Updates } from '../../contract/updates.ts';
import { changesOfMind } from './changes-of-mind.ts';
import { aSituation, type Situation } from './situation.ts';

export const aRelease: Release = {
  version: '1.3.0',
  whatIsNew: [
    {
      heading: 'Added',
      points: ['A lamp over the gate that goes on by itself.', 'Guides for two more watches.'],
    },
    { heading: 'Mended', points: ['A key that ended in the night is announced in the morning.'] },
  ],
};

const at = (updates: Updates): Situation => aSituation('welcome', { updates });
const atHome = (updates: Updates): Situation => ({
  ...(changesOfMind.home ?? aSituation('hand-over')),
  updates,
});

/** Newer versions of Latchkey itself, in everything that can be said of them. */
export const updatesSituations: Readonly<Record<string, Situation>> = {
  'updates-asked': at({ kind: 'asked' }),
  'updates-asked-at-home': atHome({ kind: 'asked' }),
  'updates-off': at({ kind: 'off' }),
  'updates-looking': at({ kind: 'looking' }),
  'updates-nothing-new': at({ kind: 'nothing-new', lookedAt: '2026-11-12T18:04:00.000Z' }),
  'updates-found': at({ kind: 'found', release: aRelease, waitsFor: 'build' }),
  'updates-downloading': at({ kind: 'downloading', release: aRelease, percent: 42 }),
  'updates-ready': at({ kind: 'ready', release: aRelease, putInPlace: 'at-quit', waitsFor: null }),
  'updates-ready-at-home': atHome({
    kind: 'ready',
    release: aRelease,
    putInPlace: 'when-asked',
    waitsFor: null,
  }),
  'updates-ready-when-closed': at({
    kind: 'ready',
    release: aRelease,
    putInPlace: 'when-closed',
    waitsFor: null,
  }),
  'updates-waiting': at({ kind: 'ready', release: aRelease, putInPlace: 'at-quit', waitsFor: 'build' }),
  'updates-refused': at({ kind: 'refused', code: 'signature', version: '1.3.0' }),
  'updates-failed': at({ kind: 'failed', code: 'unreachable' }),
  'updates-not-here': at({ kind: 'not-here', why: 'no-release-key' }),
};
