import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../../src/main/storage/testing/temporary-folder.ts';
import { root } from '../root.ts';
import { canStart, sortedTests } from './fast-tests.ts';

async function aTestThatImports(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await aFolder();
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return path.join(folder, 'a.test.ts');
}

describe('a test', () => {
  it.each([
    ['starts a program', `import { spawn } from 'node:child_process';`, 'node:child_process'],
    [
      'starts a server, also in a list of names',
      `import {\n  createServer,\n} from 'node:http';`,
      'node:http',
    ],
    ['loads it later', `const ws = await import('ws');`, 'ws'],
    ['passes it on', `export { connect } from 'node:tls';`, 'node:tls'],
  ])('is not fast when it %s', async (_, text, starter) => {
    expect(canStart(await aTestThatImports({ 'a.test.ts': text }))).toBe(starter);
  });

  it('is not fast when something that it imports is not, however far away, and in a circle', async () => {
    const file = await aTestThatImports({
      'a.test.ts': `import './b/b.ts';`,
      'b/b.ts': `import { c } from '../c.tsx';`,
      'c.tsx': `import './b/b.ts';\nimport { Piscina } from 'piscina';`,
    });
    expect(canStart(file)).toBe('piscina');
  });

  it('is fast when it only knows the types of such things, or nothing', async () => {
    const text = `import type { Server } from 'node:http';\nimport { z } from 'zod';\n// import 'ws'`;
    expect(canStart(await aTestThatImports({ 'a.test.ts': text }))).toBeUndefined();
  });
});

it('every test of this project is fast or not, and both kinds are many', () => {
  const { fast, world } = sortedTests(root);
  expect(new Set([...fast, ...world]).size).toBe(fast.length + world.length);
  expect(fast).toContain('src/main/resources/plan.test.ts');
  expect(world).toContain('src/main/practice.test.ts');
  expect(fast.length).toBeGreaterThan(80);
  expect(world.length).toBeGreaterThan(80);
});
