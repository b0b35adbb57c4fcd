import type { Journal } from '../../src/main/resources/model/journal.ts';
import type { Document } from '../../src/main/storage/documents.ts';

/** A moment of the journal: the run is begun, a change intended or done, the run over. */
export const notes = ['begun', 'intended', 'done', 'over'] as const;
export type Note = (typeof notes)[number];

/** The same journal, which tells of every note once it is safe on the disk. */
export function noting(journal: Document<Journal>, told: (note: Note) => void): Document<Journal> {
  return {
    ...journal,
    write: async (value) => {
      await journal.write(value);
      told('begun');
    },
    change: async (next) => {
      let note: Note | undefined;
      await journal.change((current) => {
        const changed = next(current);
        note = noteOf(current, changed);
        return changed;
      });
      if (note) told(note);
    },
  };
}

function noteOf({ run: before }: Journal, { run: after }: Journal): Note | undefined {
  if (!after) return undefined;
  if (before?.state !== after.state) return after.state === 'done' ? 'over' : 'begun';
  return Object.entries(after.steps).find(([id, state]) => before.steps[id] !== state)?.[1];
}
