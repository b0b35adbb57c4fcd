import path from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { expect, it } from 'vitest';
import circles from './folder-circles.mjs';

/** Folders by what they import; a sub-folder is another folder than the one that it is in, which `npm run circles` takes for one. */
async function readFolders(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const { output } = await cruise(['src'], circles.options);
  // Without an output type it is the result itself (documented for `cruise`).
  const { modules } = output as ICruiseResult;
  const folders = new Map<string, Set<string>>();
  for (const { source, dependencies } of modules) {
    const folder = path.posix.dirname(source);
    const imported = folders.get(folder) ?? folders.set(folder, new Set()).get(folder);
    for (const { resolved } of dependencies) imported?.add(path.posix.dirname(resolved));
    imported?.delete(folder);
  }
  return folders;
}

/** What is left once every folder is taken away that imports none of the others that are left. */
function listInCircles(folders: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const left = [...folders].filter(([, imported]) => [...imported].some((each) => folders.has(each)));
  return left.length === folders.size ? left.map(([folder]) => folder) : listInCircles(new Map(left));
}

it('no folder circles with a sub-folder of its own either', async () => {
  const folders = await readFolders();
  expect(folders.size).toBeGreaterThan(100);
  expect(listInCircles(folders)).toEqual([]);
});

it('a circle would be seen', () => {
  const folders = new Map([
    ['room', new Set(['room/part'])],
    ['room/part', new Set(['room', 'low'])],
    ['low', new Set<string>()],
  ]);
  expect(listInCircles(folders)).toEqual(['room', 'room/part']);
});
