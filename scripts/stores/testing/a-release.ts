import { createHash } from 'node:crypto';
import type { Product } from '../product.ts';
import { readRelease } from '../release.ts';

/** What a release of 1.2.3 consists of, by what follows the version in each name. */
const endings: readonly string[] = [
  'linux-amd64.deb',
  'linux-x86_64.AppImage',
  'mac-universal.dmg',
  'metainfo.xml',
  'win-arm64.exe',
  'win-x64-portable.exe',
  'win-x64.exe',
];

/** @param but files that this release lacks, or has besides */
export function aRelease(but: { readonly without?: string; readonly also?: string } = {}) {
  const names = [...endings.filter((ending) => ending !== but.without), but.also ?? 'cdx.json'];
  const lines = names.map((ending) => `${checksumOf(ending)}  Latchkey-1.2.3-${ending}\n`);
  return readRelease({ version: '1.2.3', repository: 'some/where', checksums: lines.join('') });
}

export function checksumOf(ending: string): string {
  return createHash('sha256').update(ending).digest('hex');
}

export const aProduct: Product = {
  version: '1.2.3',
  author: 'Latchkey contributors',
  license: 'MIT',
  summary: 'Reach your Home Assistant from anywhere',
};
