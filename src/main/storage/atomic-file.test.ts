import { execFile } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readFileIfAny, replaceFile, sweepInterruptedWrites } from './atomic-file.ts';
import { aFolder } from './testing/temporary-folder.ts';

it('writes for this user alone, and makes the folder that is missing', async () => {
  const folder = join(await aFolder(), 'new', 'folder');
  await replaceFile(join(folder, 'file'), 'text');
  expect(await readFile(join(folder, 'file'), 'utf8')).toBe('text');
  expect((await stat(join(folder, 'file'))).mode & 0o777).toBe(0o600);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
});

it('takes rights away that an earlier file gave to others', async () => {
  const file = join(await aFolder(), 'file');
  await writeFile(file, 'old');
  await chmod(file, 0o644);
  await replaceFile(file, 'new');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

it('leaves nothing else behind', async () => {
  const folder = await aFolder();
  await replaceFile(join(folder, 'file'), 'one');
  await replaceFile(join(folder, 'file'), 'two');
  expect(await readdir(folder)).toEqual(['file']);
});

describe('what a killed Latchkey has left of a write', () => {
  it('is swept, and nothing else beside the file is', async () => {
    const folder = await aFolder();
    const others = [
      'vault',
      'vault.json.7',
      'vault.txt',
      'vault.1a',
      'vault.12345678901',
      'vault.',
      'other.7',
    ];
    await Promise.all(
      [...others, 'vault.0', 'vault.4294967295'].map((name) => writeFile(join(folder, name), 'x')),
    );
    await mkdir(join(folder, 'vault.99'));
    await sweepInterruptedWrites(join(folder, 'vault'));
    expect((await readdir(folder)).toSorted()).toEqual([...others, 'vault.99'].toSorted());
  });

  it('takes nothing away from what a link points to', async () => {
    const [folder, elsewhere] = [await aFolder(), await aFolder()];
    await writeFile(join(elsewhere, 'file'), 'x');
    await symlink(join(elsewhere, 'file'), join(folder, 'vault.7'));
    await sweepInterruptedWrites(join(folder, 'vault'));
    expect(await readdir(elsewhere)).toEqual(['file']);
  });

  it('is no reason not to start where there is no folder', async () => {
    await expect(sweepInterruptedWrites(join(await aFolder(), 'nowhere', 'vault'))).resolves.toBeUndefined();
  });
});

it('tells a file that is missing from one that cannot be read', async () => {
  const folder = await aFolder();
  expect(await readFileIfAny(join(folder, 'missing'))).toBeUndefined();
  await mkdir(join(folder, 'a folder'));
  await expect(readFileIfAny(join(folder, 'a folder'))).rejects.toMatchObject({ code: 'unreadable' });
});

it('refuses by code when it cannot write, and names neither path nor text', async () => {
  const folder = await aFolder();
  await mkdir(join(folder, 'taken'));
  const error: Error = await replaceFile(join(folder, 'taken'), 'text').catch((thrown) => thrown);
  expect(error).toMatchObject({ code: 'FILES_NOT_WRITABLE', message: 'FILES_NOT_WRITABLE' });
  expect(error.stack).not.toContain(folder);
  expect(error.cause).toBeUndefined();
  expect(await readdir(folder)).toEqual(['taken']);
});

it('keeps the old file whole when the disk is full', async () => {
  const file = join(await aFolder(), 'file');
  await writeFile(file, 'old');
  const module = fileURLToPath(new URL('atomic-file.ts', import.meta.url));
  const script = `
    process.on('SIGXFSZ', () => {}); // Unhandled, it would end the program where a full disk would not.
    const { replaceFile } = await import(${JSON.stringify(module)});
    const write = replaceFile(${JSON.stringify(file)}, 'x'.repeat(400_000));
    console.log(await write.then(() => 'written', (error) => error.code));
  `;
  // A limit on file sizes stands in for the full disk: like one, it cuts a write short without an error.
  const limited = ['-c', 'ulimit -f 64; exec "$0" --input-type=module -e "$1"', process.execPath, script];
  const { stdout } = await promisify(execFile)('bash', limited);
  expect(stdout.trim()).toBe('DISK_FULL');
  expect(await readFile(file, 'utf8')).toBe('old');
});
