import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { HomeId } from '../../contract/homes.ts';
import { errorCode, writeRefusal } from '../storage/atomic-file.ts';

/** What Latchkey writes of one home, set aside or left by a killed write included. The vault is every home's. */
const homeFile = /^(journey|journal|recent-writes|authority)\b/;
/** Without it there is no home in a folder. Its copies count: what could not be read is not gone. */
const answersFile = /^journey\b/;

/** A home's folder: the first one's is the data folder itself, as before there could be several. */
export function homeFolder(dataFolder: string, id: HomeId): string {
  return id === 'first' ? dataFolder : join(dataFolder, 'homes', id);
}

/** Every home that has a folder with answers in it, the first one at the head. The folders are the only list there is. */
export async function findHomeFolders(dataFolder: string): Promise<readonly HomeId[]> {
  const names = await filesIn(join(dataFolder, 'homes'));
  const ids = names.flatMap((name) => HomeId.safeParse(name).data ?? []).filter((id) => id !== 'first');
  const homes: readonly HomeId[] = ['first', ...ids.toSorted()];
  const isHome = await Promise.all(
    homes.map(async (id) =>
      (await filesIn(homeFolder(dataFolder, id))).some((name) => answersFile.test(name)),
    ),
  );
  return homes.filter((_, index) => isHome[index]);
}

/** @throws {Refusal} when it cannot be made */
export async function makeHomeFolder(dataFolder: string, id: HomeId): Promise<void> {
  await mkdir(homeFolder(dataFolder, id), { recursive: true, mode: 0o700 }).catch((error: unknown) => {
    throw writeRefusal(error);
  });
}

/** Deletes everything of one home that is on the disk, and nothing of another. @throws {Refusal} */
export async function deleteHomeFolder(dataFolder: string, id: HomeId): Promise<void> {
  const folder = homeFolder(dataFolder, id);
  try {
    const files = (await filesIn(folder)).filter((name) => homeFile.test(name));
    for (const name of files) await rm(join(folder, name), { force: true });
    if (id !== 'first') await rm(folder, { recursive: true, force: true });
  } catch (error) {
    throw writeRefusal(error);
  }
}

async function filesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return [];
    throw writeRefusal(error);
  });
}
