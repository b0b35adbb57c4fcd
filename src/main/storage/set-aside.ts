import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { errorCode, writeRefusal } from './atomic-file.ts';

/** Why a file could not be used: not ours, damaged, written by a later Latchkey, or sealed with another key. */
export type Unusable = 'foreign' | 'corrupt' | 'newer-version' | 'wrong-key';

/**
 * A file that is not used, for people and for support: Latchkey never deletes what it cannot read. It was moved out of the
 * way, but for a vault that may be opened another day.
 */
export interface SetAside {
  readonly reason: Unusable;
  /** The path where it lies now. */
  readonly file: string;
}

export type Clock = () => Date;

/**
 * Renames `setup.json` to `setup.set-aside-2026-11-20T16-04-05-123Z.json` in the same folder.
 * @throws {Refusal} `DISK_FULL`, `DISK_READ_ONLY`, `FILES_NOT_WRITABLE`
 */
export async function setAside(
  file: string,
  { reason, now }: { reason: Unusable; now: Clock },
): Promise<SetAside> {
  const target = await reserve(file, now().toISOString().replaceAll(/[:.]/g, '-'));
  try {
    await rename(file, target);
    return { reason, file: target };
  } catch (error) {
    await rm(target, { force: true });
    throw writeRefusal(error);
  }
}

/** An empty file of a new name: a rename replaces what it finds, and must never find an earlier file set aside. */
async function reserve(file: string, time: string): Promise<string> {
  const ending = extname(file);
  const stem = join(dirname(file), `${basename(file, ending)}.set-aside-${time}`);
  for (let attempt = 1; ; attempt += 1) {
    const target = `${stem}${attempt === 1 ? '' : `-${attempt}`}${ending}`;
    try {
      await (await open(target, 'wx', 0o600)).close();
      return target;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw writeRefusal(error);
    }
  }
}
