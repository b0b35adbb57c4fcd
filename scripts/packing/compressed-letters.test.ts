import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../root.ts';
import { allBlocks, blocksIn, compressBlocks } from './compressed-letters.ts';

it('spells every letter as any-ascii does, in less than half of the space', async () => {
  const own = await blocksIn(path.join(root, 'node_modules/any-ascii/block.js'));
  const code = compressBlocks(own);
  const folder = await mkdtemp(path.join(tmpdir(), 'latchkey-letters-'));
  const file = path.join(folder, 'block.js');
  await writeFile(file, code);
  const compressed = await blocksIn(file);
  await rm(folder, { recursive: true });
  expect(allBlocks.map(compressed)).toEqual(allBlocks.map(own));
  expect(own(0)).toContain('(C)');
  expect(code.length).toBeLessThan(allBlocks.map(own).join('').length / 2);
});
