import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse as parsePlist } from 'plist';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from '../root.ts';

const Target = z.strictObject({ target: z.string(), arch: z.union([z.string(), z.array(z.string())]) });

const Builder = z.looseObject({
  win: z.looseObject({ target: z.array(Target) }),
  nsis: z.looseObject({ perMachine: z.boolean() }),
  mac: z.looseObject({
    target: z.array(Target),
    hardenedRuntime: z.boolean(),
    notarize: z.boolean(),
    entitlements: z.string(),
    entitlementsInherit: z.string(),
  }),
  linux: z.looseObject({ target: z.array(z.string()) }),
  rpm: z.looseObject({ depends: z.array(z.string()) }),
});

/** What no packer here makes: the package for Debian, and what is in all of them, is looked at as it is packed. */
async function builder() {
  return Builder.parse(parse(await readFile(path.join(root, 'electron-builder.yml'), 'utf8')));
}

describe('the installers', () => {
  it('are for Windows one for a single user and a portable program, each for both processors', async () => {
    const { win, nsis } = await builder();
    expect(win.target).toEqual([
      { target: 'nsis', arch: ['x64', 'arm64'] },
      { target: 'portable', arch: ['x64', 'arm64'] },
    ]);
    expect(nsis.perMachine).toBe(false);
  });

  it('are for a Mac a disk image and an archive for both processors, hardened, which may do no more than compile JavaScript', async () => {
    const { mac } = await builder();
    expect(mac.target).toEqual([
      { target: 'dmg', arch: 'universal' },
      { target: 'zip', arch: 'universal' },
    ]);
    expect(mac).toMatchObject({ hardenedRuntime: true, notarize: true });
    for (const file of [mac.entitlements, mac.entitlementsInherit]) {
      const allowed = parsePlist(await readFile(path.join(root, file), 'utf8'));
      expect(allowed).toEqual({ 'com.apple.security.cs.allow-jit': true });
    }
  });

  it('are three for Linux, of which the one for Fedora and openSUSE needs what keeps secrets', async () => {
    const { linux, rpm } = await builder();
    expect(linux.target).toEqual(['AppImage', 'deb', 'rpm']);
    expect(rpm.depends).toContain('(libsecret or libsecret-1-0)');
  });
});
