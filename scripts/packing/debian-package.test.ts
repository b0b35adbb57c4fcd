import { execFileSync, spawnSync } from 'node:child_process';
import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { needs, prepareOnce, skipBecause } from '../../src/main/testing/needs.ts';
import { files, linuxSizes } from './draw-icons.ts';
import { aCleanRoot, type CleanRoot } from './testing/clean-root.ts';
import { packStandIn } from './testing/pack-stand-in.ts';

/**
 * What Debian's own linter may say of the package, and why. A word of its that is not here is a failure. It sees the stand-in for
 * Electron and the one for fpm; what fpm does itself is fpm's own.
 */
const explained: Readonly<Record<string, string>> = {
  'dir-or-file-in-opt': 'where the packer puts every program that is not Debian’s own',
  'executable-not-elf-or-script': 'the stand-in for Electron is no program',
  'extra-license-file': 'the licences of Electron and Chromium stay beside the program that they belong to',
  'package-contains-documentation-outside-usr-share-doc': 'the same licences',
  'malformed-contact': 'the maintainers have no mail address that could be published',
  'syntax-error-in-debian-changelog': 'the same, in the changelog that fpm writes',
  'unknown-field': 'fpm writes the licence and the vendor into the package',
  'description-starts-with-leading-spaces':
    'the packer puts a space before the description, and fpm one more',
  'extended-description-is-probably-too-short': 'it is also the line that a menu shows',
  'maintainer-script-ignores-errors':
    'the packer’s script: it goes on where a system has none of the programs it would call',
  'command-with-path-in-maintainer-script': 'the packer’s script asks whether ischroot is there by its path',
  'postrm-removes-alternative': 'the packer’s script',
  'library-not-linked-against-libc':
    'Keytar’s build for systems with musl comes along with the one for glibc',
  'hardening-no-bindnow': 'as the build of @napi-rs/nice is published',
  'hardening-no-fortify-functions': 'the same',
  'binary-has-unneeded-section': 'the same, and Keytar’s',
};

let deb: string;

prepareOnce(['linux', 'dpkg-deb', 'lintian', 'desktop-file-validate'], async () => {
  const packed = await packStandIn('--linux', 'deb');
  const [name = ''] = (await readdir(packed.folder)).filter((each) => each.endsWith('.deb'));
  deb = path.join(packed.folder, name);
  return packed.remove;
});

function field(name: string): string {
  return execFileSync('dpkg-deb', ['--field', deb, name], { encoding: 'utf8' }).trim();
}

describe('the package for Debian', () => {
  it('needs what keeps secrets, and what Electron loads', () => {
    const needed = field('Depends').split(', ');
    expect(needed).toEqual(expect.arrayContaining(['libsecret-1-0', 'libnss3', 'libgbm1', 'xdg-utils']));
    // With each name that Debian 12 and Ubuntu 22.04 have, and with the one of those after them.
    expect(needed).toContain('libgtk-3-0 | libgtk-3-0t64');
    expect(field('Recommends')).toBe('');
  });

  it('says what it is', () => {
    expect(field('Package')).toBe('latchkey');
    expect(field('Section')).toBe('net');
    expect(field('Architecture')).toBe(process.arch === 'arm64' ? 'arm64' : 'amd64');
    expect(field('Description')).toMatch(/^Reach your Home Assistant/);
  });

  it('has nothing against it by Debian’s linter but what is explained', () => {
    const asked = [
      '--allow-root',
      '--no-cfg',
      '--display-info',
      '--pedantic',
      '--tag-display-limit',
      '0',
      deb,
    ];
    const { stdout, stderr } = spawnSync('lintian', asked, { encoding: 'utf8' });
    const said = stdout.split('\n').filter((line) => /^[EWIP]: /.test(line));
    // It never has nothing to say of it, so that silence means that it did not run.
    expect(said, stderr).not.toEqual([]);
    expect(
      said.filter((line) => explained[/^[EWIP]: \S+ (\S+)/.exec(line)?.[1] ?? ''] === undefined),
    ).toEqual([]);
  });
});

describe('in a system with nothing else', () => {
  it('waits for what it needs, leads to the program from menu and terminal, and leaves nothing behind', async (test) => {
    needs(test, 'linux', 'dpkg-deb', 'desktop-file-validate');
    if (process.getuid?.() !== 0)
      return skipBecause(test, 'Only root can install a package into another root.');
    const root = await aCleanRoot();
    const before = await everythingIn(root);
    const refused = root.dpkg('--install', deb);
    expect(refused.status).not.toBe(0);
    expect(refused.said).toContain('latchkey depends on libsecret-1-0; however:');
    const installed = root.dpkg('--force-depends', '--install', deb);
    expect(installed.status, installed.said).toBe(0);
    expect(root.dpkg('--status', 'latchkey').said).toContain('Status: install ok installed');
    expect(root.dpkg('--verify', 'latchkey').said).toBe('');
    await leadsToProgram(root);
    // By it the program knows which package takes its place one day.
    const packageType = path.join(root.folder, 'opt/Latchkey/resources/package-type');
    expect((await readFile(packageType, 'utf8')).trim()).toBe('deb');
    const removed = root.dpkg('--purge', 'latchkey');
    expect(removed.status, removed.said).toBe(0);
    expect(await everythingIn(root)).toEqual(before);
    await root.remove();
  });
});

async function leadsToProgram({ folder }: CleanRoot) {
  const inRoot = (file: string) => path.join(folder, file);
  const desktopFile = inRoot('usr/share/applications/latchkey.desktop');
  const checked = spawnSync('desktop-file-validate', [desktopFile], { encoding: 'utf8' });
  expect(checked.stdout + checked.stderr).toBe('');
  const entry = new Map((await readFile(desktopFile, 'utf8')).split('\n').map((line) => splitOnce(line)));
  expect(entry.get('Icon')).toBe('latchkey');
  expect(entry.get('StartupWMClass')).toBe('latchkey');
  const [program = ''] = (entry.get('Exec') ?? '').split(' ');
  expect((await lstat(inRoot(program))).mode & 0o111).toBe(0o111);
  expect(await readlink(inRoot('usr/bin/latchkey'))).toBe('/etc/alternatives/latchkey');
  expect(await readlink(inRoot('etc/alternatives/latchkey'))).toBe(program);
  expect((await lstat(inRoot('opt/Latchkey/chrome-sandbox'))).mode & 0o755).toBe(0o755);
  for (const size of linuxSizes) {
    const icon = inRoot(`usr/share/icons/hicolor/${size}x${size}/apps/latchkey.png`);
    expect(await readFile(icon)).toEqual(await readFile(files.png(size)));
  }
}

function splitOnce(line: string): readonly [string, string] {
  const [key = '', ...value] = line.split('=');
  return [key, value.join('=')];
}

/** But what dpkg and update-alternatives write down of what they did. */
async function everythingIn({ folder }: CleanRoot): Promise<readonly string[]> {
  const found = (await readdir(folder, { recursive: true })).filter((name) => !/^(?:var|dev)\b/.test(name));
  return found.toSorted();
}
