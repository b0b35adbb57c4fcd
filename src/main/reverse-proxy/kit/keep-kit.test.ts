import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { refusalOf } from '../../testing/refusal-of.ts';
import { asOutgoingFolder, writeKit } from './keep-kit.ts';
import { type KitFile, publicFile } from './kit-file.ts';

const kit: readonly KitFile[] = [
  publicFile('README.txt', 'Read me.\n'),
  { name: 'proxy.key', text: 'secret\n', holds: 'private-key' },
];

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'latchkey-kit-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

it.skipIf(process.platform === 'win32')('is for this user alone on the disk', async () => {
  const folder = path.join(await aFolder(), 'kit');
  await writeKit(folder, kit);
  const modeOf = async (name: string) => (await stat(path.join(folder, name))).mode & 0o777;
  expect(await modeOf('.')).toBe(0o700);
  expect([await modeOf('proxy.key'), await modeOf('README.txt')]).toEqual([0o600, 0o600]);
});

it('replaces an earlier kit and leaves a token beside it alone', async () => {
  const folder = await aFolder();
  await writeFile(path.join(folder, 'duckdns.token'), 'token');
  await writeKit(folder, [publicFile('README.txt', 'old')]);
  await writeKit(folder, kit);
  expect(await readFile(path.join(folder, 'README.txt'), 'utf8')).toBe('Read me.\n');
  expect(await readFile(path.join(folder, 'duckdns.token'), 'utf8')).toBe('token');
});

it('says so when it cannot be written', async () => {
  const folder = await aFolder();
  await writeFile(path.join(folder, 'taken'), '');
  expect(await refusalOf(writeKit(path.join(folder, 'taken'), kit))).toMatchObject({
    code: 'FILES_NOT_WRITABLE',
  });
});

it('leaves by the host byte for byte', () => {
  const { name, files } = asOutgoingFolder(kit, 'Reverse proxy');
  expect(name).toBe('Reverse proxy');
  expect(files.map((file) => [file.name, Buffer.from(file.bytes).toString('utf8')])).toEqual([
    ['README.txt', 'Read me.\n'],
    ['proxy.key', 'secret\n'],
  ]);
});
