import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { root } from '../root.ts';

const unpack = '\0unpack-words';
const translation = /^src\/words\/(?!en\/|shape\/|testing\/)[^/]+\/[^/]+[.]ts$/;

/**
 * Seven languages are a third of the program, and a computer reads one of them. Each file of a translation is bundled as
 * compressed text, and unpacked when it is loaded.
 */
export function packedWords(): Plugin {
  return {
    name: 'packed-words',
    enforce: 'pre',
    resolveId: (id) => (id === unpack ? id : null),
    async load(id) {
      if (id === unpack) return unpackSource;
      if (!translation.test(path.relative(root, id).replaceAll('\\', '/'))) return null;
      return packWords(await import(pathToFileURL(id).href));
    },
  };
}

const unpackSource = `import { brotliDecompressSync } from 'node:zlib';
export const unpack = (packed) => JSON.parse(brotliDecompressSync(Buffer.from(packed, 'base64')).toString());`;

/** A module with the same exports; `null` where they are more than text, lists and records. */
function packWords(words: Readonly<Record<string, unknown>>): string | null {
  const json = JSON.stringify(words);
  if (!isDeepStrictEqual(JSON.parse(json), { ...words })) return null;
  const packed = brotliCompressSync(json).toString('base64');
  const exports = Object.keys(words).map((name) => `export const ${name} = words.${name};`);
  return [
    `import { unpack } from '${unpack}';`,
    `const words = unpack(${JSON.stringify(packed)});`,
    ...exports,
  ].join('\n');
}
