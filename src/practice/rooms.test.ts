import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const here = import.meta.dirname;

/** From the top down, as the README lists them; what lies beside them is the top of all. */
const rooms = [...readFileSync(path.join(here, 'README.md'), 'utf8').matchAll(/^([a-z-]+)\/ {2,}/gm)].map(
  ([, room]) => room,
);

function importsOf(file: string): readonly string[] {
  const source = readFileSync(path.join(here, file), 'utf8');
  const imported = [...source.matchAll(/(?:from|import) '(\.[^']+)'/g)];
  return imported.map(([, target = '']) => path.join(path.dirname(file), target));
}

/** How high the room of a file lies; the files beside the rooms lie highest. */
function heightOf(file: string): number {
  const [room = ''] = file.split(path.sep);
  return file.includes(path.sep) ? rooms.length - 1 - rooms.indexOf(room) : rooms.length;
}

describe('the rooms of practice', () => {
  const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );

  it('are all in the README', () => {
    const found = files.filter((file) => file.includes(path.sep)).map((file) => file.split(path.sep)[0]);
    expect([...new Set(found)].toSorted()).toEqual(rooms.toSorted());
  });

  it('know only those below them', () => {
    const inside = (target: string) => !target.startsWith('..');
    const upwards = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => inside(target) && heightOf(target) > heightOf(file))
        .map((target) => `${file} imports ${target}`),
    );
    expect(upwards).toEqual([]);
  });
});
