import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { SignedRelease } from './signed-release.ts';
import { UpdateFailure, UpdateRefusal } from './update-refusal.ts';

/** Between the download and now somebody may have written there. @throws {UpdateRefusal | UpdateFailure} */
export async function requireSameFile(path: string, { description, file }: SignedRelease): Promise<void> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(path), hash).catch(() => {
    throw new UpdateFailure('not-kept');
  });
  if (hash.digest('hex') !== file.sha512) throw new UpdateRefusal('other-content', description.version);
}
