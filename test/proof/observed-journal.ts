import type { Journal } from '../../src/main/resources/model/journal.ts';
import type { Document } from '../../src/main/storage/documents.ts';

/** What an entry of the journal says: a run begins, a change is intended or done, the run is over. */
export const journalNotes = ['begun', 'intended', 'done', 'over'] as const;
export type JournalNote = (typeof journalNotes)[number];

/** The same journal. It reports every note once the note is safe on the disk. */
export function observeJournal(
  journal: Document<Journal>,
  onNote: (note: JournalNote) => void,
): Document<Journal> {
  return {
    ...journal,
    write: async (value) => {
      await journal.write(value);
      onNote('begun');
    },
    change: async (next) => {
      let note: JournalNote | undefined;
      await journal.change((current) => {
        const changed = next(current);
        note = findNote(current, changed);
        return changed;
      });
      if (note) onNote(note);
    },
  };
}

function findNote({ run: before }: Journal, { run: after }: Journal): JournalNote | undefined {
  if (!after) return undefined;
  if (before?.state !== after.state) return after.state === 'done' ? 'over' : 'begun';
  return Object.entries(after.steps).find(([id, state]) => before.steps[id] !== state)?.[1];
}
