import { z } from 'zod';

/** How Latchkey itself comes to a newer version. None of it is about a home. */

/**
 * Why this Latchkey fetches no newer version itself.
 * - source: it runs from its source or a package of npm, which whoever fetched it fetches again
 * - flathub, homebrew: the store that it came from brings newer versions
 * - portable: it is a file or a folder that somebody put somewhere, and only they know where else it lies
 * - no-release-key: whoever built it named no key, so that no file could be told from a forged one
 */
export const NotHere = z.enum(['source', 'flathub', 'homebrew', 'portable', 'no-release-key']);
export type NotHere = z.infer<typeof NotHere>;

/** What goes on in Latchkey and may not be cut off by a newer version. `other`: some call is being answered. */
export const RunningWork = z.enum(['build', 'removal', 'hand-over', 'other']);
export type RunningWork = z.infer<typeof RunningWork>;

/** One part of what is new: a heading of the changelog, or none, with its points. Plain text, in English. */
const WhatIsNewPart = z
  .object({ heading: z.string().max(200), points: z.array(z.string().max(1000)).max(60).readonly() })
  .readonly();
export const WhatIsNew = z.array(WhatIsNewPart).max(20).readonly();
export type WhatIsNew = z.infer<typeof WhatIsNew>;

/** A newer version whose signature fits. */
export const Release = z.object({ version: z.string(), whatIsNew: WhatIsNew }).readonly();
export type Release = z.infer<typeof Release>;

/**
 * When a version that lies ready is put in place.
 * - at-quit: when Latchkey closes, or at once if the user wants that
 * - when-asked: only when the user wants it, because the system asks for their password then
 * - when-closed: when Latchkey closes, and not started again by itself: the options that it was started with would be lost
 */
export const PutInPlace = z.enum(['at-quit', 'when-asked', 'when-closed']);
export type PutInPlace = z.infer<typeof PutInPlace>;

/**
 * Why a file is not taken. It is gone then, and what runs goes on.
 * - unsigned: no signature, or one that is none
 * - signature: not Latchkey's key, or made for another version, system or file
 * - publisher: the system's own check of who made it
 * - older: a lower version than the one that runs, or than one that was offered before
 * - pre-release: one that is there to be tried, for a program that is not
 * - other-content: not the bytes that were signed
 * - other-place: the way to it leads to a host or without the encryption that is agreed
 * - not-for-here: there is none for this kind of computer
 * - unreadable: what describes it cannot be understood
 */
export const UpdateRefusalCode = z.enum([
  'unsigned',
  'signature',
  'publisher',
  'older',
  'pre-release',
  'other-content',
  'other-place',
  'not-for-here',
  'unreadable',
]);
export type UpdateRefusalCode = z.infer<typeof UpdateRefusalCode>;

/**
 * Why it did not come about; it is tried again.
 * - unreachable: no answer, or none that helps
 * - cut-short: the file ended before its end
 * - not-kept: it could not be written to the disk
 * - not-installed: the system did not put it in place
 */
export const UpdateFailureCode = z.enum(['unreachable', 'cut-short', 'not-kept', 'not-installed']);
export type UpdateFailureCode = z.infer<typeof UpdateFailureCode>;

/** Where Latchkey stands with newer versions of itself. */
export const Updates = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('not-here'), why: NotHere }),
    /** The user has not said yet whether Latchkey may look. Nobody is contacted. */
    z.object({ kind: z.literal('asked') }),
    /** The user wants none. Nobody is contacted. */
    z.object({ kind: z.literal('off') }),
    z.object({ kind: z.literal('looking') }),
    z.object({ kind: z.literal('nothing-new'), lookedAt: z.iso.datetime() }),
    /** There is one; it is fetched as soon as nothing else goes on. */
    z.object({ kind: z.literal('found'), release: Release, waitsFor: RunningWork }),
    z.object({ kind: z.literal('downloading'), release: Release, percent: z.number().min(0).max(100) }),
    /** `waitsFor`: what kept it from being put in place when the user asked for that. */
    z.object({
      kind: z.literal('ready'),
      release: Release,
      putInPlace: PutInPlace,
      waitsFor: RunningWork.nullable(),
    }),
    z.object({ kind: z.literal('refused'), code: UpdateRefusalCode, version: z.string().nullable() }),
    z.object({ kind: z.literal('failed'), code: UpdateFailureCode }),
  ])
  .readonly();
export type Updates = z.infer<typeof Updates>;

/** Whether Latchkey may look for newer versions by itself, and fetch them. */
export const UpdateChoice = z.enum(['look', 'do-not']);
export type UpdateChoice = z.infer<typeof UpdateChoice>;
