import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../../errors/refusal.ts';
import type { OutgoingFolder } from '../../host/host.ts';
import { replaceFile } from '../../storage/atomic-file.ts';
import type { KitFile } from './kit-file.ts';

/** The kit as a folder that leaves by the host, which saves each file for this user alone or offers one archive. */
export function asOutgoingFolder(kit: readonly KitFile[], name: string): OutgoingFolder {
  return { name, files: kit.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) })) };
}

/**
 * Writes the kit into a folder for this user alone (0700, files 0600) and reads it back. Each file is replaced whole; others in
 * the folder, a token for instance, stay.
 * @throws {Refusal} `DISK_FULL`, `DISK_READ_ONLY`, `FILES_NOT_WRITABLE`, the last also where something else was read back
 */
export async function writeKit(folder: string, kit: readonly KitFile[]): Promise<void> {
  for (const { name, text } of kit) await replaceFile(join(folder, name), text);
  for (const { name, text } of kit) {
    const read = await readFile(join(folder, name), 'utf8').catch(() => undefined);
    if (read !== text) throw new Refusal('FILES_NOT_WRITABLE');
  }
}
