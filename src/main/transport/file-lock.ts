import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';

/** A lock of the operating system on a file. It goes with this process, however that ends. */
export interface FileLock {
  release(): void;
}

/** What is open must be reachable: a lock goes with the object that has it, when that is collected as garbage. */
const held = new Set<DatabaseSync>();

/**
 * SQLite is how Node reaches such locks. Takes its one RESERVED lock (sqlite.org/lockingv3.html); nothing is ever written.
 *
 * @returns `undefined` when another program has it
 * @throws when the file cannot be opened
 */
export async function tryFileLock(file: string): Promise<FileLock | undefined> {
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    lock.exec('BEGIN IMMEDIATE');
  } catch (error) {
    lock.close();
    if (isBusy(error)) return undefined;
    throw error;
  }
  held.add(lock);
  return {
    release: () => {
      if (held.delete(lock)) lock.close();
    },
  };
}

/** SQLITE_BUSY, the lowest byte of its result code (sqlite.org/rescode.html). */
const BUSY = 5;
const SqliteError = z.object({ errcode: z.number().int() });

function isBusy(error: unknown): boolean {
  const parsed = SqliteError.safeParse(error);
  return parsed.success && (parsed.data.errcode & 0xff) === BUSY;
}
