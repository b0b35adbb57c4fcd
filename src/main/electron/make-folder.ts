import { mkdir } from 'node:fs/promises';
import path from 'node:path';

/** Makes a folder that only this user can enter. Where the name is taken it gets a number. Rejects with Node's error. */
export async function makeFolder(inside: string, name: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const folder = path.join(inside, number === 1 ? name : `${name} ${number}`);
    try {
      await mkdir(folder, { mode: 0o700 });
      return folder;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}
