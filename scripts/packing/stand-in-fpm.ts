import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, cp, glob, lstat, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';

/**
 * Stands for fpm, which the packer fetches from GitHub and calls to make a .deb: takes the arguments that fpm would get, and lets
 * Debian's own dpkg-deb make a package with the fields, scripts and files that fpm puts into one (its lib/fpm/package/deb.rb
 * and templates/deb.erb, version 1.17). Whatever else is asked of it is refused.
 */
const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    source: { ...text, short: 's' },
    target: { ...text, short: 't' },
    depends: { ...texts, short: 'd' },
    force: { type: 'boolean' },
    'deb-recommends': texts,
    'deb-compression': text,
    'deb-priority': text,
    architecture: text,
    'after-install': text,
    'after-remove': text,
    description: text,
    version: text,
    package: text,
    name: text,
    maintainer: text,
    vendor: text,
    url: text,
    category: text,
    license: text,
  },
});

const asked = z
  .object({
    source: z.literal('dir'),
    target: z.literal('deb'),
    depends: z.array(z.string()),
    'deb-recommends': z.array(z.string()).default([]),
    'deb-compression': z.literal('xz'),
    'deb-priority': z.string(),
    architecture: z.string(),
    'after-install': z.string(),
    'after-remove': z.string(),
    description: z.string(),
    version: z.string(),
    package: z.string(),
    name: z.string(),
    maintainer: z.string(),
    vendor: z.string(),
    url: z.string(),
    category: z.string(),
    license: z.string(),
  })
  .parse({ ...values });

const staging = await mkdtemp(path.join(tmpdir(), 'latchkey-deb-'));
try {
  await chmod(staging, 0o755);
  for (const mapping of positionals) await stage(mapping);
  await writeChangelog();
  await writeControl();
  const build = ['--root-owner-group', '-Zxz', '--build', staging, asked.package];
  execFileSync('dpkg-deb', build, { stdio: ['ignore', 'ignore', 'inherit'] });
} finally {
  await rm(staging, { recursive: true, force: true });
}

/** `from=to`: a file becomes that file, and what lies in a folder, whose name ends with a slash, comes to lie in that folder. */
async function stage(mapping: string) {
  const [from = '', to = ''] = mapping.split('=');
  const target = path.join(staging, to);
  await mkdir(path.dirname(target), { recursive: true });
  await cp(from, target, { recursive: true, verbatimSymlinks: true });
}

/** For a package whose changelog is elsewhere. */
async function writeChangelog() {
  const folder = path.join(staging, 'usr/share/doc', asked.name);
  await mkdir(folder, { recursive: true });
  const entry = [
    `${asked.name} (${asked.version}) whatever; urgency=medium`,
    '  * Package created with FPM.',
    ` -- ${asked.maintainer}  ${new Date().toUTCString().replace('GMT', '+0000')}`,
  ];
  await writeFile(path.join(folder, 'changelog.gz'), gzipSync(`${entry.join('\n\n')}\n`, { level: 9 }));
}

async function writeControl() {
  const files = await filesInPackage();
  const control = path.join(staging, 'DEBIAN');
  await mkdir(control);
  await writeFile(path.join(control, 'control'), fields(await sizeOf(files)));
  await writeFile(path.join(control, 'md5sums'), await md5sumsOf(files));
  await cp(asked['after-install'], path.join(control, 'postinst'));
  await cp(asked['after-remove'], path.join(control, 'postrm'));
  for (const script of ['postinst', 'postrm']) await chmod(path.join(control, script), 0o755);
}

function fields(kibibytes: number): string {
  const [synopsis = '', ...more] = asked.description.split('\n');
  const recommended = asked['deb-recommends'];
  return [
    `Package: ${asked.name}`,
    `Version: ${asked.version}`,
    `License: ${asked.license}`,
    `Vendor: ${asked.vendor}`,
    `Architecture: ${asked.architecture}`,
    `Maintainer: ${asked.maintainer}`,
    `Installed-Size: ${kibibytes}`,
    `Depends: ${asked.depends.join(', ')}`,
    ...(recommended.length > 0 ? [`Recommends: ${recommended.join(', ')}`] : []),
    `Section: ${asked.category}`,
    `Priority: ${asked['deb-priority']}`,
    `Homepage: ${asked.url}`,
    `Description: ${synopsis}`,
    ...more.map((line) => (line.trim() === '' ? ' .' : ` ${line}`)),
    '',
  ].join('\n');
}

async function filesInPackage(): Promise<readonly string[]> {
  const files: string[] = [];
  for await (const entry of glob('**/*', { cwd: staging, withFileTypes: true })) {
    if (!entry.isDirectory()) files.push(path.relative(staging, path.join(entry.parentPath, entry.name)));
  }
  return files.toSorted();
}

async function sizeOf(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => (await lstat(path.join(staging, file))).size));
  return Math.floor(sizes.reduce((sum, size) => sum + size, 0) / 1024);
}

async function md5sumsOf(files: readonly string[]): Promise<string> {
  const lines = files.map(async (file) => {
    const sum = createHash('md5')
      .update(await readFile(path.join(staging, file)))
      .digest('hex');
    return `${sum}  ${file}\n`;
  });
  return (await Promise.all(lines)).join('');
}
