import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { allTestFiles } from './test-files.ts';

/**
 * A test is fast when nothing that it imports, however far away, could start a program, a server or a connection. That is
 * read from the files themselves, so no list has to be kept: a test that stops using the practice world is fast from then on.
 */
const starters = new Set([
  'node:child_process',
  'node:http',
  'node:https',
  'node:http2',
  'node:tls',
  'node:dgram',
  'ws',
  'piscina',
  '@hono/node-server',
  '@playwright/test',
]);

/** All test files below `root`, by whether they are fast. */
export function sortedTests(root: string): {
  readonly fast: readonly string[];
  readonly world: readonly string[];
} {
  const importsOf = importReader();
  const { unit } = allTestFiles(root);
  const fast = unit.filter((file) => canStart(path.join(root, file), importsOf) === undefined);
  return { fast, world: unit.filter((file) => !fast.includes(file)) };
}

type ImportReader = (file: string) => readonly string[];

/** What this file could start something with, if there is anything. */
export function canStart(file: string, importsOf: ImportReader = importReader()): string | undefined {
  const seen = new Set([file]);
  for (const each of seen) {
    for (const name of importsOf(each)) {
      if (starters.has(name)) return name;
      const imported = path.resolve(path.dirname(each), name);
      // Adding to a set while it is walked makes the walk go on.
      if (name.startsWith('.') && /\.(?:tsx?|mjs)$/.test(name) && existsSync(imported)) seen.add(imported);
    }
  }
  return undefined;
}

const statements = /^(?:import|export)\b(?! type\b)[^;'"]*?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

/** Types are left out: they are gone by the time that anything runs. */
function importReader(): ImportReader {
  const known = new Map<string, readonly string[]>();
  return (file) => {
    const before = known.get(file);
    if (before !== undefined) return before;
    const text = readFileSync(file, 'utf8');
    const names = [...text.matchAll(statements)].flatMap(([, from, loaded]) => from ?? loaded ?? []);
    known.set(file, names);
    return names;
  };
}
