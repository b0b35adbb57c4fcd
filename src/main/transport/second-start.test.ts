import { chmod, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { aFolder } from '../storage/testing/temporary-folder.ts';
import { holdDataFolder } from './only-one.ts';
import { askRunning, type Running, serveSecondStarts } from './second-start.ts';

const address: Running = {
  kind: 'address',
  pid: process.pid,
  url: `http://127.0.0.1:4000/#token=${'a'.repeat(43)}`,
};

/** A data folder, private as a program that holds it makes it. */
async function aHeldFolder(): Promise<string> {
  const folder = path.join(await aFolder(), 'data');
  const claim = await holdDataFolder(folder);
  onTestFinished(async () => {
    if (claim.kind === 'held') await claim.release();
  });
  return folder;
}

async function aServer(folder: string, answer: () => Running) {
  const secondStarts = await serveSecondStarts(folder, ['--no-keychain'], answer);
  onTestFinished(() => secondStarts.close());
  return secondStarts;
}

const noteOf = (folder: string) => path.join(folder, 'lock.json');

describe('a second start', () => {
  it('is answered by the program that runs, each time afresh', async () => {
    const folder = await aHeldFolder();
    const answer = vi.fn(() => address);
    await aServer(folder, answer);
    expect(await askRunning(folder, [])).toEqual(address);
    expect(await askRunning(folder, [])).toEqual(address);
    expect(answer).toHaveBeenCalledTimes(2);
  });

  it('is refused with options that the program was not started with, and nothing is done for it', async () => {
    const folder = await aHeldFolder();
    const answer = vi.fn(() => address);
    await aServer(folder, answer);
    expect(await askRunning(folder, ['--no-keychain', '--port=4711'])).toEqual({
      kind: 'other-options',
      pid: process.pid,
      without: ['--port=4711'],
    });
    expect(answer).not.toHaveBeenCalled();
    expect(await askRunning(folder, ['--no-keychain'])).toEqual(address);
  });

  it('hears nothing once that program has closed, which leaves nothing behind', async () => {
    const folder = await aHeldFolder();
    const secondStarts = await serveSecondStarts(folder, ['--no-keychain'], () => address);
    await secondStarts.close();
    expect(await askRunning(folder, [])).toBeUndefined();
    expect((await readdir(folder)).filter((name) => /json|socket/.test(name))).toEqual([]);
  });

  it('hears which process runs when that one cannot answer', async () => {
    const folder = await aHeldFolder();
    await writeFile(noteOf(folder), JSON.stringify({ pid: process.pid, socket: '/nowhere' }));
    expect(await askRunning(folder, [])).toEqual({ kind: 'silent', pid: process.pid });
  });

  it('is not led astray by what a killed program has left', async () => {
    const folder = await aHeldFolder();
    await writeFile(noteOf(folder), JSON.stringify({ pid: 2 ** 30, socket: '/nowhere' }));
    expect(await askRunning(folder, [])).toBeUndefined();
    await writeFile(path.join(folder, 'lock.socket'), '');
    await aServer(folder, () => address);
    expect(await askRunning(folder, [])).toEqual(address);
  });

  it.each(['', 'null', '{"pid":-1,"socket":"x"}', '{"pid":1}', '[]'])(
    'believes no note like %j',
    async (note) => {
      const folder = await aHeldFolder();
      await writeFile(noteOf(folder), note);
      expect(await askRunning(folder, [])).toBeUndefined();
    },
  );

  it.each([
    'https://evil.example/#token=aaa',
    `http://127.0.0.1.evil.example:1/#token=${'a'.repeat(43)}`,
    `http://127.0.0.1:1@evil.example/#token=${'a'.repeat(43)}`,
    'javascript:alert(1)',
  ])('never shows %j for the address of Latchkey', async (url) => {
    const folder = await aHeldFolder();
    await aServer(folder, () => ({ ...address, url }));
    expect(await askRunning(folder, [])).toMatchObject({ kind: 'silent' });
  });
});

describe.skipIf(process.platform === 'win32')('the socket of second starts', () => {
  it('lies where no other user can come, with a note that none can read', async () => {
    const folder = await aHeldFolder();
    await aServer(folder, () => address);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(noteOf(folder))).mode & 0o777).toBe(0o600);
  });

  it('in a folder that others can enter is not believed', async () => {
    const folder = path.join(await aFolder(), 'open');
    await mkdir(folder);
    await aServer(folder, () => address);
    await chmod(folder, 0o755);
    expect(await askRunning(folder, [])).toBeUndefined();
  });

  it.each(['[]', 'something else\n', '{}\n', '[1]\n', '[]\n[]\n', 'x'.repeat(200_000)])(
    'gives nothing for %j',
    async (words) => {
      const folder = await aHeldFolder();
      const answer = vi.fn(() => address);
      await aServer(folder, answer);
      const socket = connect(path.join(folder, 'lock.socket'));
      socket.on('error', () => undefined);
      socket.end(words);
      expect(await text(socket).catch(() => '')).toBe('');
      expect(answer).not.toHaveBeenCalled();
    },
  );

  it('is not looked for where a note says that it is elsewhere', async () => {
    const folder = await aHeldFolder();
    const elsewhere = await aHeldFolder();
    const answer = vi.fn(() => address);
    await aServer(elsewhere, answer);
    const socket = path.join(elsewhere, 'lock.socket');
    await writeFile(noteOf(folder), JSON.stringify({ pid: process.pid, socket }));
    expect(await askRunning(folder, [])).toEqual({ kind: 'silent', pid: process.pid });
    expect(answer).not.toHaveBeenCalled();
  });

  it('stays shut where the path is too long for one, and the process is told all the same', async () => {
    const folder = path.join(await aHeldFolder(), 'a'.repeat(120));
    const claim = await holdDataFolder(folder);
    await aServer(folder, () => address);
    expect(await askRunning(folder, [])).toEqual({ kind: 'silent', pid: process.pid });
    if (claim.kind === 'held') await claim.release();
  });
});
