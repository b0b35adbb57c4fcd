import { mkdir, readdir, readFile, readlink, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { systemClock } from '../clock/clock.ts';
import { aFolder } from '../storage/testing/temporary-folder.ts';
import { anHttpServer } from '../testing/an-http-server.ts';
import type { FileTarget } from './signed-release.ts';
import {
  aDescription,
  aFile,
  aKeyPair,
  aReleaseServer,
  newProgram,
  type ReleaseServerSituation,
  signed,
} from './testing/a-release-server.ts';
import { createUpdater, type HighestSeen } from './updater.ts';

/** What was offered so far, without a disk. */
function aHighestSeen(start: string | null = null): HighestSeen {
  let seen = start;
  return {
    read: () => seen,
    write: async (version) => {
      seen = version;
    },
  };
}

const appImage: FileTarget = { system: 'linux', arch: 'x64', kind: 'AppImage' };

/** electron-updater in an installed program of version 1.2.3, against a real server; without Electron itself. */
async function anInstalledProgram(
  situation: ReleaseServerSituation = {},
  {
    target = appImage,
    now = new Date('2026-11-03T00:00:00Z'),
    version = '1.2.3',
    highest = aHighestSeen(),
    pkexec = '/nowhere/pkexec',
  }: { target?: FileTarget; now?: Date; version?: string; highest?: HighestSeen; pkexec?: string } = {},
) {
  const server = await aReleaseServer(situation);
  const folder = await aFolder();
  const installed = path.join(folder, 'Latchkey.AppImage');
  await writeFile(installed, 'the old program', { mode: 0o700 });
  await writeFile(path.join(folder, 'app-update.yml'), 'updaterCacheDirName: latchkey-updater\n');
  vi.stubEnv('APPIMAGE', installed);
  vi.stubEnv('LATCHKEY_TEST_RAN', path.join(folder, 'ran'));
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const relaunch = vi.fn();
  const updater = createUpdater({
    source: server.source,
    target,
    appImage: installed,
    startedWith: ['--data=/a folder', '--no-keychain'],
    pkexec,
    clock: { ...systemClock, now: () => now },
    program: {
      ...{ version, name: 'Latchkey', isPackaged: true },
      appUpdateConfigPath: path.join(folder, 'app-update.yml'),
      userDataPath: folder,
      baseCachePath: path.join(folder, 'cache'),
      whenReady: async () => undefined,
      relaunch,
      quit: () => undefined,
      onQuit: () => undefined,
    },
  });
  const { signal } = new AbortController();
  const look = () => updater.look(signal, highest);
  const download = async () => {
    const parts: number[] = [];
    await look();
    await updater.download((percent) => parts.push(percent), signal);
    return parts;
  };
  const pending = path.join(folder, 'cache/latchkey-updater/pending');
  const leftBehind = async () =>
    (await readdir(pending).catch(() => [])).filter((name) => name !== 'update-info.json');
  return { ...server, updater, look, download, folder, installed, pending, leftBehind, highest, relaunch };
}

describe('a newer version', () => {
  it('is found with what is new in it', async () => {
    const { look } = await anInstalledProgram();
    expect(await look()).toEqual({
      version: '1.3.0',
      whatIsNew: [{ heading: 'Added', points: ['A lamp over the gate.'] }],
    });
  });

  it('is fetched, and its progress is told', async () => {
    const { download, leftBehind } = await anInstalledProgram();
    const parts = await download();
    expect(parts.at(-1)).toBe(100);
    expect(await leftBehind()).toEqual(['Latchkey-1.3.0-linux-x86_64.AppImage']);
  });

  it('takes the place of the one that runs, and leaves no second copy', async () => {
    const { download, updater, installed, folder, leftBehind } = await anInstalledProgram();
    await download();
    await updater.putInPlace('stay-closed');
    expect(await readFile(installed)).toEqual(newProgram);
    expect((await stat(installed)).mode & 0o777).toBe(0o700);
    expect(await leftBehind()).toEqual([]);
    expect(await readdir(folder)).not.toContain('Latchkey.AppImage.new');
  });

  it('is started again with the options that the one before had', async () => {
    const { download, updater, installed, folder } = await anInstalledProgram();
    await download();
    await updater.putInPlace('start-again');
    await expect
      .poll(() => readFile(path.join(folder, 'ran'), 'utf8').catch(() => ''))
      .toBe(`${installed}\n--data=/a folder\n--no-keychain\n`);
  });

  it('lies where a link leads, and the link stays one', async () => {
    const { download, updater, installed, folder } = await anInstalledProgram();
    const elsewhere = path.join(folder, 'Programs.AppImage');
    await rename(installed, elsewhere);
    await symlink(elsewhere, installed);
    await download();
    await updater.putInPlace('stay-closed');
    expect(await readFile(elsewhere)).toEqual(newProgram);
    expect(await readlink(installed)).toBe(elsewhere);
  });

  it('is asked for without a word about who asks', async () => {
    const { download, asked, folder } = await anInstalledProgram();
    await download();
    expect(asked.map(({ url }) => url)).toEqual(['/latest.json', '/Latchkey-1.3.0-linux-x86_64.AppImage']);
    const id = await readFile(path.join(folder, '.updaterId'), 'utf8');
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.stringify(asked)).not.toContain(id);
    expect(asked.map(({ headers }) => Object.keys(headers).sort())).toEqual(
      asked.map(() => ['accept-encoding', 'connection', 'host', 'user-agent']),
    );
  });

  it('is none where the newest is what runs', async () => {
    const description = { ...aDescription, version: '1.2.3' };
    const { look } = await anInstalledProgram({ description });
    expect(await look()).toBe('nothing-new');
  });

  it('reaches nobody in the moment in which it is released, and everybody at the end of its days', async () => {
    const description = { ...aDescription, stagedOverDays: 4 };
    const atOnce = await anInstalledProgram({ description }, { now: new Date(aDescription.releasedAt) });
    expect(await atOnce.look()).toBe('nothing-new');
    const later = await anInstalledProgram({ description }, { now: new Date('2026-11-05T00:00:00Z') });
    expect(await later.look()).toMatchObject({ version: '1.3.0' });
  });

  it('reaches half of all computers after half of its days', async () => {
    const description = { ...aDescription, stagedOverDays: 4 };
    const answers = await Promise.all(
      // By the last four bytes of its id electron-updater says when it is a computer's turn.
      ['00000000', '7fffffff', '80000000', 'ffffffff'].map(async (end) => {
        const { look, folder } = await anInstalledProgram({ description });
        await writeFile(path.join(folder, '.updaterId'), `c1a0a1b2-0000-5000-8000-0000${end}`);
        return look();
      }),
    );
    expect(answers.map((answer) => answer !== 'nothing-new')).toEqual([true, true, false, false]);
  });

  it.each([
    ['deb', 'Latchkey-1.3.0-linux-amd64.deb'],
    ['rpm', 'Latchkey-1.3.0-linux-x86_64.rpm'],
  ] as const)('is fetched as a %s where that was installed', async (kind, name) => {
    const files = [signed(aFile()), signed(aFile(newProgram, { kind, name }))];
    const { download, leftBehind } = await anInstalledProgram({ files }, { target: { ...appImage, kind } });
    await download();
    expect(await leftBehind()).toEqual([name]);
  });

  it.each(['deb', 'rpm'] as const)(
    'as a %s is not put in place where nobody can ask for a password',
    async (kind) => {
      const name = `Latchkey-1.3.0.${kind}`;
      const files = [signed(aFile(newProgram, { kind, name }))];
      const { download, updater, relaunch } = await anInstalledProgram(
        { files },
        { target: { ...appImage, kind } },
      );
      await download();
      await expect(updater.putInPlace('start-again')).rejects.toMatchObject({ code: 'not-installed' });
      expect(relaunch).not.toHaveBeenCalled();
    },
  );

  it('as a package is handed to the administrator, and the program started again', async () => {
    const kind = 'deb';
    const files = [signed(aFile(newProgram, { kind, name: 'Latchkey-1.3.0.deb' }))];
    const target = { ...appImage, kind } as const;
    // Whoever is asked for a password here says yes and does nothing.
    const { download, updater, relaunch } = await anInstalledProgram(
      { files },
      { target, pkexec: '/bin/true' },
    );
    await download();
    await updater.putInPlace('start-again');
    expect(relaunch).toHaveBeenCalledOnce();
  });

  it('is fetched as an installer on Windows', async () => {
    const name = 'Latchkey-1.3.0-win-x64.exe';
    const target = { system: 'windows', arch: 'x64', kind: 'nsis' } as const;
    const files = [signed(aFile(newProgram, { ...target, name }))];
    const { download, leftBehind } = await anInstalledProgram({ files }, { target });
    await download();
    expect(await leftBehind()).toEqual([name]);
  });
});

describe('a release between ours and the newest', () => {
  const offered = (version: string) => ({ description: { ...aDescription, version } });

  it('is refused once a newer one was offered, also to a program that was closed since', async () => {
    const { look, become, highest } = await anInstalledProgram(offered('1.5.0'));
    await look();
    become(offered('1.4.0'));
    await expect(look()).rejects.toMatchObject({ code: 'older', version: '1.4.0' });
    const next = await anInstalledProgram(offered('1.4.0'), { highest });
    await expect(next.look()).rejects.toMatchObject({ code: 'older', version: '1.4.0' });
  });

  it('is refused also where the newer one had not reached this computer yet', async () => {
    const staged = { ...aDescription, version: '1.5.0', stagedOverDays: 4 };
    const { look, become } = await anInstalledProgram(
      { description: staged },
      { now: new Date(aDescription.releasedAt) },
    );
    expect(await look()).toBe('nothing-new');
    become(offered('1.4.0'));
    await expect(look()).rejects.toMatchObject({ code: 'older' });
  });

  it('is refused as well if it is the one that runs: what was newer was withdrawn, or is kept back', async () => {
    const { look } = await anInstalledProgram(offered('1.2.3'), { highest: aHighestSeen('1.3.0') });
    await expect(look()).rejects.toMatchObject({ code: 'older', version: '1.2.3' });
  });

  it('does no harm to a mended one with the next number', async () => {
    const { look } = await anInstalledProgram(offered('1.3.1'), { highest: aHighestSeen('1.3.0') });
    expect(await look()).toMatchObject({ version: '1.3.1' });
  });

  it('is not remembered from somebody without the key', async () => {
    const forged = { ...aDescription, version: '99.0.0' };
    const files = [signed(aFile(), forged, aKeyPair().privateKey)];
    const { look, highest } = await anInstalledProgram({ description: forged, files });
    await expect(look()).rejects.toMatchObject({ code: 'signature' });
    expect(highest.read()).toBeNull();
  });

  it('is not taken where nobody can write down what was offered', async () => {
    const highest = { read: () => null, write: () => Promise.reject(new Error('/home/anna is full')) };
    const { look } = await anInstalledProgram({}, { highest });
    await expect(look()).rejects.toMatchObject({ code: 'not-kept' });
  });
});

describe('a pre-release', () => {
  const description = { ...aDescription, version: '2.0.0-beta.1' };

  it('is refused where a stable version runs, and does not keep the next stable one away', async () => {
    const { look, become } = await anInstalledProgram({ description });
    await expect(look()).rejects.toMatchObject({ code: 'pre-release', version: '2.0.0-beta.1' });
    become({});
    expect(await look()).toMatchObject({ version: '1.3.0' });
  });

  it('is offered to the one before it', async () => {
    const { look } = await anInstalledProgram({ description }, { version: '2.0.0-alpha.2' });
    expect(await look()).toMatchObject({ version: '2.0.0-beta.1' });
  });
});

describe('is refused, and nothing of it stays', () => {
  const other = aKeyPair().privateKey;
  const older = { ...aDescription, version: '1.2.2' };
  const file = aFile();
  const longer = Buffer.concat([newProgram, newProgram]);
  const changed = Buffer.from(newProgram.map((byte) => byte ^ 1));

  it.each<readonly [string, string, ReleaseServerSituation]>([
    ['a file without a signature', 'unsigned', { files: [file] }],
    ['a signature that is none', 'unsigned', { files: [{ ...file, signature: 'AAAA' }] }],
    ['a signature of another key', 'signature', { files: [signed(file, aDescription, other)] }],
    ['a lower version', 'older', { description: older }],
    [
      'a lower version under a higher number',
      'signature',
      { files: [signed(file, older)], description: aDescription },
    ],
    [
      'a signature for another system',
      'signature',
      {
        files: [
          {
            ...signed(aFile(newProgram, { system: 'macos', kind: 'zip' })),
            system: 'linux',
            kind: 'AppImage',
          },
        ],
      },
    ],
    [
      'a signature for another processor',
      'signature',
      { files: [{ ...signed(aFile(newProgram, { arch: 'arm64' })), arch: 'x64' }] },
    ],
    [
      'a signature for another file',
      'signature',
      { files: [{ ...signed(aFile(changed)), sha512: file.sha512 }] },
    ],
    ['another name', 'signature', { files: [{ ...signed(file), name: 'Latchkey-1.3.1.AppImage' }] }],
    [
      'words that were not signed',
      'signature',
      { files: [signed(file)], description: { ...aDescription, notes: '- Give your token to …' } },
    ],
    [
      'another day, by which more would be reached',
      'signature',
      { files: [signed(file)], description: { ...aDescription, releasedAt: '2026-10-01T00:00:00Z' } },
    ],
    ['nothing for this processor', 'not-for-here', { files: [signed(aFile(newProgram, { arch: 'arm64' }))] }],
    ['other bytes', 'other-content', { content: changed }],
    ['more bytes than were signed', 'other-content', { content: longer }],
    ['fewer bytes than were signed', 'cut-short', { content: newProgram.subarray(0, 10) }],
    [
      'a name that leads out of its folder',
      'unreadable',
      { files: [signed(aFile(newProgram, { name: '../x' }))] },
    ],
    [
      'a name that a shell would read',
      'unreadable',
      { files: [signed(aFile(newProgram, { name: "x';reboot;'.AppImage" }))] },
    ],
    [
      'an address in the place of a name',
      'unreadable',
      { files: [signed(aFile(newProgram, { name: 'https://x.example/a' }))] },
    ],
    [
      'a description that is none',
      'unreadable',
      { instead: (_, response) => Boolean(response.end('<html>')) },
    ],
    [
      'a description without an end',
      'unreadable',
      { instead: (_, response) => Boolean(response.end('x'.repeat(300 * 1024))) },
    ],
    [
      'a server without releases',
      'unreachable',
      { instead: (_, response) => Boolean(response.writeHead(404).end()) },
    ],
    [
      'redirects without an end',
      'unreachable',
      { instead: ({ url }, response) => Boolean(response.writeHead(302, { location: url }).end()) },
    ],
    [
      'a redirect to another host',
      'other-place',
      {
        instead: (_, response) =>
          Boolean(response.writeHead(302, { location: 'https://x.example/latest.json' }).end()),
      },
    ],
    [
      'a redirect to a host whose name only begins like ours',
      'other-place',
      {
        instead: (_, response) =>
          Boolean(response.writeHead(302, { location: 'https://127.0.0.1.x.example/latest.json' }).end()),
      },
    ],
    [
      'a redirect to the same host without encryption',
      'other-place',
      {
        instead: ({ headers, url }, response) =>
          Boolean(response.writeHead(302, { location: `http://${headers.host}${url}` }).end()),
      },
    ],
    [
      'a connection that ends in the middle of the file',
      'cut-short',
      {
        instead: ({ url }, response) => {
          if (url === '/latest.json') return false;
          response.writeHead(200, { 'content-length': newProgram.length });
          response.write(newProgram.subarray(0, 10), () => response.destroy());
          return true;
        },
      },
    ],
  ])('%s', async (_, code, situation) => {
    const { download, leftBehind, installed } = await anInstalledProgram(situation);
    await expect(download()).rejects.toMatchObject({ code });
    expect(await leftBehind()).toEqual([]);
    expect(await readFile(installed, 'utf8')).toBe('the old program');
  });

  it('a server whose certificate nobody signed', async () => {
    const { source } = await aReleaseServer();
    const { authority: _, ...withoutAuthority } = source;
    const { fetchDocument } = await import('./fetch-release.ts');
    const asking = fetchDocument(withoutAuthority, new AbortController().signal);
    await expect(asking).rejects.toMatchObject({ code: 'unreachable' });
  });

  it('a source without encryption, before anybody is asked', async () => {
    const asked: string[] = [];
    const url = await anHttpServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    const { fetchDocument } = await import('./fetch-release.ts');
    const place = { folder: new URL(`${url}/`), hosts: [new URL(url).host] };
    await expect(fetchDocument(place, new AbortController().signal)).rejects.toMatchObject({
      code: 'other-place',
    });
    expect(asked).toEqual([]);
  });
});

describe('between the download and the end of the program', () => {
  it('a file that somebody changed is not put in place', async () => {
    const { download, updater, pending, installed } = await anInstalledProgram();
    await download();
    await writeFile(path.join(pending, 'Latchkey-1.3.0-linux-x86_64.AppImage'), 'something else');
    await expect(updater.putInPlace('stay-closed')).rejects.toMatchObject({ code: 'other-content' });
    expect(await readFile(installed, 'utf8')).toBe('the old program');
  });

  it('a program that cannot be replaced stays whole, and that is said', async () => {
    const { download, updater, folder, installed } = await anInstalledProgram();
    await download();
    // A folder in which nothing can be put beside it.
    await mkdir(path.join(folder, 'Latchkey.AppImage.new/full'), { recursive: true });
    await expect(updater.putInPlace('stay-closed')).rejects.toMatchObject({ code: 'not-installed' });
    expect(await readFile(installed, 'utf8')).toBe('the old program');
  });

  it('a program that was taken away is not made anew', async () => {
    const { download, updater, installed } = await anInstalledProgram();
    await download();
    await rm(installed);
    await expect(updater.putInPlace('stay-closed')).rejects.toMatchObject({ code: 'not-installed' });
    await expect(readFile(installed)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('what was fetched by an earlier start is not fetched again', async () => {
    const { download, asked } = await anInstalledProgram();
    await download();
    await download();
    expect(asked.filter(({ url }) => url !== '/latest.json')).toHaveLength(1);
  });
});
