import { join } from 'node:path';
import { z } from 'zod';
import { HomeId } from '../../contract/homes.ts';
import { type Document, openDocument } from '../storage/documents.ts';

/**
 * What the folders cannot say: which home was open last, and which are being forgotten. Without it the first home that can be
 * read is opened, and nothing is lost.
 */
export const ShelfNotes = z
  .object({
    open: HomeId,
    /** Written before anything of a home is deleted: whatever breaks that off, it is finished the next time. */
    forgetting: z.array(HomeId).readonly(),
  })
  .readonly();
export type ShelfNotes = z.infer<typeof ShelfNotes>;

export function openShelfNotes(dataFolder: string): Promise<Document<ShelfNotes>> {
  return openDocument<ShelfNotes>({
    file: join(dataFolder, 'homes.json'),
    schema: ShelfNotes,
    version: 1,
    initial: { open: 'first', forgetting: [] },
  });
}
