import { spawnSync } from 'node:child_process';
import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReleaseSource } from '../src/main/updates/release-source.ts';
import { readReleaseKey, readSignedRelease } from '../src/main/updates/signed-release.ts';
import { describeRelease, findTarget } from './release-document.ts';
import { root } from './root.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'latchkey-release-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (args: readonly string[], key = '') =>
  spawnSync(process.execPath, ['scripts/sign-release.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, UPDATE_SIGNING_KEY: key },
  });

describe('a file of a release', () => {
  it.each([
    ['Latchkey-1.3.0-win-x64.exe', { system: 'windows', arch: 'x64', kind: 'nsis' }],
    ['Latchkey-1.3.0-win-arm64.exe', { system: 'windows', arch: 'arm64', kind: 'nsis' }],
    ['Latchkey-1.3.0-mac-universal.zip', { system: 'macos', arch: 'universal', kind: 'zip' }],
    ['Latchkey-1.3.0-linux-x86_64.AppImage', { system: 'linux', arch: 'x64', kind: 'AppImage' }],
    ['Latchkey-1.3.0-linux-amd64.deb', { system: 'linux', arch: 'x64', kind: 'deb' }],
    ['Latchkey-1.3.0-linux-x86_64.rpm', { system: 'linux', arch: 'x64', kind: 'rpm' }],
  ])('is known by its name: %s', (name, target) => {
    expect(findTarget(name, '1.3.0')).toEqual(target);
  });

  it.each([
    'Latchkey-1.3.0-win-x64-portable.exe',
    'Latchkey-1.3.0-mac-universal.dmg',
    'Latchkey-1.2.9-win-x64.exe',
    'Latchkey-1.3.0.cdx.json',
    'SHA256SUMS',
  ])('replaces nothing: %s', (name) => {
    expect(findTarget(name, '1.3.0')).toBeUndefined();
  });
});

describe('a release', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const about = { version: '1.3.0', releasedAt: '2026-11-01T00:00:00Z', stagedOverDays: 3, notes: '- New.' };

  it('is signed so that each program finds its own file, and believes it', async () => {
    const names = [
      'Latchkey-1.3.0-win-x64.exe',
      'Latchkey-1.3.0-mac-universal.zip',
      'Latchkey-1.3.0-linux-amd64.deb',
    ];
    for (const name of names) await writeFile(path.join(folder, name), name);
    const text = JSON.stringify(await describeRelease(folder, about, privateKey));
    const found = (['windows', 'macos', 'linux'] as const).map((system, index) => {
      const kind = (['nsis', 'zip', 'deb'] as const)[index] ?? 'rpm';
      return readSignedRelease(text, { system, arch: 'x64', kind }, publicKey).file.name;
    });
    expect(found).toEqual(names);
  });

  it('is none without files', async () => {
    await expect(describeRelease(import.meta.dirname, about, privateKey)).rejects.toThrow('no file');
  });
});

describe('the key', () => {
  it('is made once, for nobody else to read, and its public half is what a program is given', async () => {
    const file = path.join(folder, 'key.pem');
    const { stdout, status } = run(['new-key', file]);
    expect(status).toBe(0);
    expect((await stat(file)).mode & 0o077).toBe(0);
    const made = createPublicKey(createPrivateKey(await readFile(file, 'utf8')));
    expect(readReleaseKey(stdout.trim()).equals(made)).toBe(true);
    expect(run(['new-key', file]).status).not.toBe(0);
  });

  it('that no program knows signs nothing', () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const { status, stderr } = run(['sign', folder], pem);
    expect(status).not.toBe(0);
    expect(stderr).toContain('does not belong to publicKey');
    expect(stderr).not.toContain(pem.split('\n')[1]);
  });
});

describe('where releases lie', () => {
  const publicKey = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'der' });
  const named = { repository: 'owner/latchkey', publicKey: publicKey.toString('base64') };

  it('is nowhere until somebody has named a repository and a key', () => {
    expect(readReleaseSource({ repository: null, publicKey: null })).toBeUndefined();
    expect(readReleaseSource({ ...named, publicKey: null })).toBeUndefined();
    expect(readReleaseSource({ ...named, repository: null })).toBeUndefined();
  });

  it('is the newest release of that repository', () => {
    expect(readReleaseSource(named)?.folder.href).toBe(
      'https://github.com/owner/latchkey/releases/latest/download/',
    );
  });

  it('is refused with another kind of key', () => {
    const { publicKey: rsa } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const spki = rsa.export({ type: 'spki', format: 'der' }).toString('base64');
    expect(() => readReleaseSource({ ...named, publicKey: spki })).toThrow('Ed25519');
  });

  it('is filled in here so that it can be read', () => {
    expect(() => readReleaseSource()).not.toThrow();
  });
});
