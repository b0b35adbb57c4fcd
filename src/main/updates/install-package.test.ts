import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../storage/testing/temporary-folder.ts';
import { installPackage } from './install-package.ts';

const ours = 'the package that was signed';
const sha512 = createHash('sha512').update(ours).digest('hex');

/** Their own programs, found beside these. */
const ofTheSystem = ['/usr/bin', '/bin'];

/**
 * A computer on which polkit's place is taken by a script: it lets somebody act while the password is asked for, and then runs the command
 * as this user, with a search path of its own in which the system's installers are scripts that write down what they get.
 */
async function aLinux({
  meanwhile = ':',
  installers = {},
}: {
  meanwhile?: string;
  installers?: Record<string, string>;
} = {}) {
  const root = await aFolder();
  const place = (name: string) => path.join(root, name);
  const programs = place('programs');
  await mkdir(programs);
  await mkdir(place('temporary'));
  const record = (tool: string) => `echo "${tool} $*" >>'${place('called')}'\nfor last; do :; done\n`;
  const keep = `cat "$last" >'${place('installed')}'\n`;
  const usual = { dpkg: keep, 'apt-get': 'true', zypper: keep };
  for (const [tool, does] of Object.entries({ ...usual, ...installers }))
    await program(path.join(programs, tool), `${record(tool)}${does}\n`);
  const pkexec = place('pkexec');
  const search = [programs, ...ofTheSystem].join(':');
  await program(
    pkexec,
    `[ "$1" = --disable-internal-agent ] || exit 127\nshift\n${meanwhile}\nexec env -i PATH='${search}' TMPDIR='${place('temporary')}' "$@"\n`,
  );
  const file = place("Anna's $(touch broken) `touch broken` folder; touch broken");
  await writeFile(file, ours);
  return {
    ...{ root, pkexec, file, place },
    installed: () => readFile(place('installed'), 'utf8').catch(() => undefined),
    called: () => readFile(place('called'), 'utf8').catch(() => ''),
    temporary: () => readdir(place('temporary')),
  };
}

async function program(file: string, script: string): Promise<void> {
  await writeFile(file, `#!/bin/sh\n${script}`);
  await chmod(file, 0o755);
}

describe('a package', () => {
  it.each([
    ['deb', 'dpkg --install'],
    ['rpm', 'zypper --non-interactive'],
  ] as const)('is installed from a copy that is the administrator’s, and goes: %s', async (kind, command) => {
    const { file, pkexec, installed, called, temporary, root } = await aLinux();
    await installPackage({ path: file, kind, sha512 }, pkexec);
    expect(await installed()).toBe(ours);
    expect(await called()).toContain(command);
    expect(await called()).not.toContain(file);
    expect(await called()).toMatch(new RegExp(`/temporary/[^/]+/latchkey\\.${kind}\\n$`));
    expect(await temporary()).toEqual([]);
    expect(await readdir(root)).not.toContain('broken');
  });

  it('is not installed when it was exchanged while the password was asked for', async () => {
    const { file, pkexec, installed, called, temporary } = await aLinux({
      meanwhile: 'for file; do [ -f "$file" ] && [ ! -x "$file" ] && echo other >"$file"; done',
    });
    await expect(installPackage({ path: file, kind: 'deb', sha512 }, pkexec)).rejects.toMatchObject({
      code: 'not-installed',
    });
    expect(await readFile(file, 'utf8')).toBe('other\n');
    expect(await installed()).toBeUndefined();
    expect(await called()).toBe('');
    expect(await temporary()).toEqual([]);
  });

  it('is the one that was measured, also if it is exchanged while it is installed', async () => {
    const exchange = (file: string) => `echo other >"${file}"`;
    const linux = await aLinux({
      installers: { dpkg: `${exchange('$LATCHKEY_FILE')}; cat "$last" >"$LATCHKEY_INSTALLED"` },
    });
    const { file, pkexec, installed, place } = linux;
    const dpkg = path.join(place('programs'), 'dpkg');
    const known = `LATCHKEY_FILE='${place('link')}'\nLATCHKEY_INSTALLED='${place('installed')}'\n`;
    await symlink(file, place('link'));
    await program(dpkg, `${known}${(await readFile(dpkg, 'utf8')).replace('#!/bin/sh\n', '')}`);
    await installPackage({ path: file, kind: 'deb', sha512 }, pkexec);
    expect(await readFile(file, 'utf8')).toBe('other\n');
    expect(await installed()).toBe(ours);
  });

  it('gets what it needs, and counts only if it is installed then', async () => {
    const failing = await aLinux({ installers: { dpkg: 'false' } });
    await expect(
      installPackage({ path: failing.file, kind: 'deb', sha512 }, failing.pkexec),
    ).rejects.toMatchObject({ code: 'not-installed' });
    expect(await failing.called()).toMatch(/^dpkg .*\napt-get install --fix-broken --yes\ndpkg .*\n$/);
    expect(await failing.temporary()).toEqual([]);
  });

  it.each([
    ['nobody can ask for a password', '/nowhere/pkexec'],
    ['the user says no', '/bin/false'],
  ])('is not installed where %s', async (_, pkexec) => {
    const { file } = await aLinux();
    await expect(installPackage({ path: file, kind: 'deb', sha512 }, pkexec)).rejects.toMatchObject({
      code: 'not-installed',
    });
  });
});
