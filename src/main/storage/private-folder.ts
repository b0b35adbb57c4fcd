import { chmod, mkdir, readdir, stat } from 'node:fs/promises';

const OURS_ALONE = 0o700;
const ANY_RIGHT_OF_OTHERS = 0o077;

/** What Latchkey itself puts into its data folder, set aside or left by a killed write included. */
const ownFile =
  /^(vault|journey|journal|recent-writes|authority|key-ends|homes|language|updates|lock|window)\b/;

/**
 * Makes the data folder, or takes away what others may do in one that holds nothing but our own files. One with somebody
 * else's files in it is not changed: closing it could lock out a program that needs it.
 * @returns `shared` when others can enter the folder all the same. Of Windows, where the rights of a user's folders keep
 *   others out, nothing is asked.
 * @throws Node's error when it cannot be made or looked at
 */
export async function makePrivateFolder(folder: string): Promise<'private' | 'shared'> {
  await mkdir(folder, { recursive: true, mode: OURS_ALONE });
  if (await isPrivateFolder(folder)) return 'private';
  if ((await readdir(folder)).every((name) => ownFile.test(name))) {
    // The folder of another user, or a file system without rights: looked at once more, it is as open as before.
    await chmod(folder, OURS_ALONE).catch(() => undefined);
  }
  return (await isPrivate(folder)) ? 'private' : 'shared';
}

/** Whether nobody else can enter the folder that is there. @throws Node's error when it cannot be looked at */
export async function isPrivateFolder(folder: string): Promise<boolean> {
  return process.platform === 'win32' || isPrivate(folder);
}

async function isPrivate(folder: string): Promise<boolean> {
  const { mode, uid } = await stat(folder);
  return (mode & ANY_RIGHT_OF_OTHERS) === 0 && uid === process.getuid?.();
}
