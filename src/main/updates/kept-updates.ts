import { join } from 'node:path';
import { z } from 'zod';
import { UpdateChoice } from '../../contract/updates.ts';
import { type Document, memoryDocument, openDocument } from '../storage/documents.ts';
import { Version } from './signed-release.ts';

export const KeptUpdates = z
  .object({
    /** What the user has said; `null` until they have. */
    chosen: UpdateChoice.nullable(),
    /** The version that was last put in place, or was to be. Where an older one runs all the same, it did not work. */
    attempted: z.string().max(100).nullable(),
    /** The highest version that was ever offered with a signature that fits; files of before know of none. */
    highestSeen: Version.nullable().default(null),
  })
  .readonly();
export type KeptUpdates = z.infer<typeof KeptUpdates>;

const kept = {
  schema: KeptUpdates,
  version: 1,
  initial: { chosen: null, attempted: null, highestSeen: null },
};

/** `updates.json`. Where it cannot be read, the user is asked again. */
export function openKeptUpdates(dataFolder: string): Promise<Document<KeptUpdates>> {
  const file = join(dataFolder, 'updates.json');
  return openDocument<KeptUpdates>({ ...kept, file }).catch(() => memoryDocument<KeptUpdates>(kept));
}
