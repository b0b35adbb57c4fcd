import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { oc } from '@orpc/contract';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listCalls } from './calls/list-calls.ts';
import { documentFiles } from './readers/documents.ts';
import { runInChild } from './run-in-child.ts';
import { isGood, runTarget, Tally } from './run-target.ts';
import type { Target } from './target.ts';
import { targets } from './targets.ts';

const root = path.join(import.meta.dirname, '../..');
const isOfCalls = ({ share }: Target) => share === 'all';

/** The whole program starts twice for it, which takes a busy computer its time. */
const LONG_MS = 600_000;

describe('of a few inputs none breaks', () => {
  it.each(targets.filter((target) => !isOfCalls(target)))('$name', async (target) => {
    const tally = await runTarget(target, { tries: 25, seed: 20_261_201 });
    expect(tally.firstFailure?.what).toBeUndefined();
    expect(isGood(tally)).toBe(true);
    // A reader that refuses everything has not been tried.
    expect(tally.taken).toBeGreaterThan(0);
  });

  it.concurrent.each(targets.filter(isOfCalls))(
    '$name',
    async ({ name }) => {
      const tally = await runInChild({ name, tries: 60, seed: 20_261_201 }, () => undefined);
      expect(tally.firstFailure?.what).toBeUndefined();
      expect(isGood(tally)).toBe(true);
      expect(tally.taken).toBeGreaterThan(0);
    },
    LONG_MS,
  );
});

describe('what is fuzzed', () => {
  it('has every call of a contract, also one that was added a moment ago', () => {
    const added = { nest: { call: oc.input(z.object({ text: z.string() })) }, plain: oc.output(z.null()) };
    expect(listCalls(added).map((call) => [call.path.join('.'), call.input !== undefined])).toEqual([
      ['nest.call', true],
      ['plain', false],
    ]);
    expect(listCalls().length).toBeGreaterThan(120);
  });

  it('has every document that the program keeps on the disk', async () => {
    const files = globSync('src/main/**/*.ts', { cwd: root }).filter(
      (file) => !/[.]test[.]|testing/.test(file),
    );
    const texts = await Promise.all(files.map((file) => readFile(path.join(root, file), 'utf8')));
    const kept = texts
      .filter((text) => text.includes('openDocument'))
      .flatMap((text) => text.match(/[\w-]+\.json(?=')/g) ?? []);
    expect([...new Set(kept)].toSorted()).toEqual(documentFiles.map(({ file }) => file).toSorted());
  });
});

describe('a process of its own', () => {
  it('that ends before it is done has crashed', async () => {
    const order = { name: 'there is no such target', tries: 1, seed: 1 };
    expect(await runInChild(order, () => undefined)).toMatchObject({ tried: 0, crashed: 1, hung: 0 });
  });

  it('sees a rejection that nobody handles', async () => {
    const forgets = `async () => { Promise.reject(new Error('forgotten')); return 'taken'; }`;
    expect(await runAlone(forgets, 2)).toMatchObject({ tried: 2, taken: 2, unhandled: 2 });
  });

  it.each([
    [
      'keeps all that it was sent',
      `async () => { kept.push(new Array(20_000).fill(0.5)); return 'taken'; }`,
      1,
    ],
    [
      'keeps buffers beside the heap',
      `async () => { kept.push(Buffer.alloc(200_000, 1)); return 'taken'; }`,
      1,
    ],
    [
      'blows up for a moment',
      `async () => { if (kept.push(0) === 100) Buffer.alloc(1_600_000_000, 1); return 'taken'; }`,
      1,
    ],
    ['keeps nothing', `async () => { new Array(20_000).fill(0.5); return 'taken'; }`, 0],
  ])('that %s is seen to, however few the inputs are', async (_what, run, outgrown) => {
    expect(await runAlone(run, 200)).toMatchObject({ tried: 200, outgrown });
  });
});

/** Tries a target that is written here, where the garbage can be collected and nothing else is held. */
async function runAlone(run: string, tries: number): Promise<Tally> {
  const at = (file: string) => JSON.stringify(new URL(file, import.meta.url).href);
  const story = `
    import fc from 'fast-check';
    const { runTarget } = await import(${at('run-target.ts')});
    const { alwaysOpen } = await import(${at('target.ts')});
    const kept = [];
    const trial = { what: 'any', run: ${run} };
    console.log(JSON.stringify(await runTarget(alwaysOpen('any', fc.constant(trial)), { tries: ${tries}, seed: 1 })));`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--expose-gc', '--input-type=module', '--eval', story],
    { cwd: root },
  );
  return Tally.parse(JSON.parse(stdout));
}
