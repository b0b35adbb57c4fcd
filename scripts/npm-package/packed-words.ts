import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { root } from '../root.ts';

const unpack = '\0unpack-words';
const words = /^src\/words\/[^/]+\/(?:program|terminal)[.]ts$/;
const translation = /^src\/words\/(?!en\/|shape\/|testing\/)[^/]+\/[^/]+[.]ts$/;

const placeOf = (id: string): string => path.relative(root, id).replaceAll('\\', '/');

/** How each is called that the words name: in a clone, and by whoever has the package alone. */
const commands = [
  ['npm run practice --silent --', 'npx latchkey practice'],
  ['npm run practice --', 'npx latchkey practice'],
  ['npm run practice', 'npx latchkey practice'],
  ['latchkey practice -- ', 'npx latchkey practice '],
  ['npm start --', 'npx latchkey'],
  ['npm start', 'npx latchkey'],
] as const;

/** The words speak to somebody in a clone. Nobody here has one. */
function nameCommands(text: string): string {
  return commands.reduce((named, [inClone, here]) => named.replaceAll(inClone, here), text);
}

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
      return translation.test(placeOf(id)) ? packWords(await import(pathToFileURL(id).href)) : null;
    },
    transform: (code, id) => (words.test(placeOf(id)) ? nameCommands(code) : null),
  };
}

const unpackSource = `import { brotliDecompressSync } from 'node:zlib';
export const unpack = (packed) => JSON.parse(brotliDecompressSync(Buffer.from(packed, 'base64')).toString());`;

/** A module with the same exports; `null` where they are more than text, lists and records. */
function packWords(words: Readonly<Record<string, unknown>>): string | null {
  const json = nameCommands(JSON.stringify(words));
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(words)), { ...words })) return null;
  const packed = brotliCompressSync(json).toString('base64');
  const exports = Object.keys(words).map((name) => `export const ${name} = words.${name};`);
  return [
    `import { unpack } from '${unpack}';`,
    `const words = unpack(${JSON.stringify(packed)});`,
    ...exports,
  ].join('\n');
}
