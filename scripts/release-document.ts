import { createHash, type KeyObject, sign } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import {
  type FileTarget,
  type ReleaseDescription,
  ReleaseDocument,
  type ReleaseFile,
  writeStatement,
} from '../src/main/updates/signed-release.ts';

/** A release as programs read it, with every file of the folder that one of them could be replaced by, each signed. */
export async function describeRelease(
  folder: string,
  description: ReleaseDescription,
  key: KeyObject,
): Promise<ReleaseDocument> {
  const files: ReleaseFile[] = [];
  for (const name of (await readdir(folder)).sort()) {
    const target = findTarget(name, description.version);
    if (target) files.push(await describeFile(path.join(folder, name), target));
  }
  if (files.length === 0) throw new Error(`${folder} has no file that a program could be replaced by.`);
  const signed = files.map((file) => ({ ...file, signature: signFile(description, file, key) }));
  return ReleaseDocument.parse({ format: 'latchkey-release', description, files: signed });
}

function signFile(description: ReleaseDescription, file: ReleaseFile, key: KeyObject): string {
  return sign(null, writeStatement(description, file), key).toString('base64');
}

async function describeFile(file: string, target: FileTarget): Promise<ReleaseFile> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  const { size } = await stat(file);
  return { ...target, name: path.basename(file), size, sha512: hash.digest('hex') };
}

const kinds = { exe: 'nsis', zip: 'zip', AppImage: 'AppImage', deb: 'deb', rpm: 'rpm' } as const;
const systems = { win: 'windows', mac: 'macos', linux: 'linux' } as const;
/** The packer's words for processors, of which Debian and Red Hat each have their own. */
const processors = {
  x64: 'x64',
  x86_64: 'x64',
  amd64: 'x64',
  arm64: 'arm64',
  aarch64: 'arm64',
  universal: 'universal',
} as const;

/** By the `artifactName` of electron-builder.yml. A portable program and a disk image replace nothing. */
export function findTarget(name: string, version: string): FileTarget | undefined {
  const [, os = '', arch = '', ending = ''] = /^Latchkey-.+-(\w+)-(\w+)\.(\w+)$/.exec(name) ?? [];
  if (!name.startsWith(`Latchkey-${version}-`) || !isOf(systems, os)) return undefined;
  return isOf(processors, arch) && isOf(kinds, ending)
    ? { system: systems[os], arch: processors[arch], kind: kinds[ending] }
    : undefined;
}

function isOf<Names extends object>(names: Names, name: string): name is Extract<keyof Names, string> {
  return Object.hasOwn(names, name);
}
