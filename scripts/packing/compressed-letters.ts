import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { z } from 'zod';

/** A file of any-ascii's: `block(n)` is how the letters from n × 256 on are written in ASCII. */
const Blocks = z.object({
  default: z.custom<(block: number) => string>((made) => typeof made === 'function'),
});

/** Unicode has 4352 blocks of 256 letters. */
export const allBlocks = Array.from({ length: 0x1100 }, (_, number) => number);

/**
 * The letters of all alphabets are a tenth of the program, and few names need them: they lie in it compressed. In the window, which is compressed
 * as a whole, they are a file that is fetched when it is needed.
 */
export function compressedLetters(): Plugin {
  return {
    name: 'compressed-letters',
    load: {
      filter: { id: /\/any-ascii\/block\.js$/ },
      handler: async (id) => ({ code: compressBlocks(await blocksIn(id)), map: null }),
    },
  };
}

/** A module that does the same, with all blocks in one compressed text. */
export function compressBlocks(block: (number: number) => string): string {
  const text = brotliCompressSync(JSON.stringify(allBlocks.map(block))).toString('base64');
  return `import { brotliDecompressSync } from 'node:zlib';
    let blocks;
    export default function block(number) {
      blocks ??= JSON.parse(brotliDecompressSync(Buffer.from('${text}', 'base64')).toString());
      return blocks[number];
    }`;
}

/** What such a file does. */
export async function blocksIn(file: string): Promise<(block: number) => string> {
  const code = await readFile(file, 'utf8');
  return Blocks.parse(await import(`data:text/javascript,${encodeURIComponent(code)}`)).default;
}
