import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { createDrives } from '../../../src/main/drives/drives.ts';
import { diskutilOutputs, thatMac } from '../../../src/main/drives/testing/diskutil-outputs.ts';
import { printedVolumes } from '../../../src/main/drives/testing/powershell-outputs.ts';
import { askRunning, serveSecondStarts } from '../../../src/main/transport/second-start.ts';
import {
  type ReleaseDescription,
  type ReleaseFile,
  readSignedRelease,
  writeStatement,
} from '../../../src/main/updates/signed-release.ts';
import { UpdateRefusal } from '../../../src/main/updates/update-refusal.ts';
import { arbitraryBytes } from '../inputs/mutated-bytes.ts';
import { type Ending, OpenError, type Target } from '../target.ts';
import { readerTarget } from './reader.ts';

const releaseKey = generateKeyPairSync('ed25519');
const here = { system: 'linux', arch: 'x64', kind: 'AppImage' } as const;

/** The description of a release, signed as it has to be. */
function writeRelease(): string {
  const description: ReleaseDescription = {
    version: '1.3.0',
    releasedAt: '2026-11-01T00:00:00Z',
    stagedOverDays: 3,
    notes: '### Added\n\n- A lamp over the gate.',
  };
  const file: ReleaseFile = { ...here, name: 'Latchkey-1.3.0.AppImage', size: 9, sha512: 'ab'.repeat(64) };
  const signature = sign(null, writeStatement(description, file), releaseKey.privateKey).toString('base64');
  return JSON.stringify({ format: 'latchkey-release', description, files: [{ ...file, signature }] });
}

/** What comes of a list that the system prints, whatever its commands are called. */
function listingOf(platform: 'darwin' | 'win32', good: string): Target {
  return readerTarget(`list of drives of ${platform === 'darwin' ? 'a Mac' : 'Windows'}`, () => {
    let printed = '';
    const drives = createDrives({
      setupId: () => '1a2b3c4d',
      wait: async () => undefined,
      platform,
      // What a Mac knows of one disk is asked after the list of all.
      run: async (program, args, options) =>
        args[0] === 'info'
          ? thatMac(program, args, options)
          : { outcome: 'ended', exitCode: 0, stdout: printed, stderr: '' },
    });
    return {
      bytes: arbitraryBytes([Buffer.from(good)]),
      read: async (bytes): Promise<Ending> => {
        printed = Buffer.from(bytes).toString();
        await drives.list();
        return 'taken';
      },
    };
  });
}

/** A private folder that a program runs in, and answers second starts. */
async function openRunning() {
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-fuzz-'));
  const server = await serveSecondStarts(folder, ['--no-keychain'], () => ({
    kind: 'in-front',
    pid: process.pid,
  }));
  const close = async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { folder, close };
}

/** What other programs of this computer say and ask, and what a server of releases sends. */
export const otherProgramTargets: readonly Target[] = [
  listingOf('darwin', diskutilOutputs.everything),
  listingOf('win32', JSON.stringify(Object.values(printedVolumes))),
  readerTarget('latest.json', () => ({
    bytes: arbitraryBytes([Buffer.from(writeRelease())]),
    read: (bytes) => {
      try {
        readSignedRelease(Buffer.from(bytes).toString(), here, releaseKey.publicKey);
        return 'taken';
      } catch (thrown) {
        if (thrown instanceof UpdateRefusal) return 'refused';
        throw thrown;
      }
    },
  })),
  readerTarget('question of a second start', async () => {
    const { folder, close } = await openRunning();
    return {
      bytes: arbitraryBytes([Buffer.from('["--no-keychain"]\n'), Buffer.from('["--port=4711"]\n')]),
      read: async (bytes) => {
        const socket = connect(join(folder, 'lock.socket'));
        socket.on('error', () => undefined);
        socket.end(bytes);
        const said = await text(socket).catch(() => '');
        if (said !== '' && !/^\{"kind":"(?:in-front|other-options)","pid":\d+/.test(said))
          throw new OpenError(said);
        return said === '' ? 'refused' : 'taken';
      },
      close,
    };
  }),
  readerTarget('lock.json', async () => {
    const { folder, close } = await openRunning();
    const socket = join(folder, 'lock.socket');
    return {
      bytes: arbitraryBytes([Buffer.from(JSON.stringify({ pid: process.pid, socket }))]),
      read: async (bytes) => {
        await writeFile(join(folder, 'lock.json'), bytes);
        return (await askRunning(folder, [])) === undefined ? 'refused' : 'taken';
      },
      close,
    };
  }),
];
