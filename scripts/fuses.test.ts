import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { FuseV1Options } from '@electron/fuses';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from './root.ts';

const Builder = z.object({ electronFuses: z.record(z.string(), z.boolean()) });

/** One that is left out stays as Electron ships it, which may be on. That they are set is seen in `pack.test.ts`. */
it('states every fuse that the packer knows', async () => {
  const { electronFuses } = Builder.parse(
    parse(await readFile(path.join(root, 'electron-builder.yml'), 'utf8')),
  );
  const known = Object.values(FuseV1Options).filter((each) => typeof each === 'string');
  const stated = known.map((name) => name.charAt(0).toLowerCase() + name.slice(1));
  expect(Object.keys(electronFuses).toSorted()).toEqual(stated.toSorted());
});
