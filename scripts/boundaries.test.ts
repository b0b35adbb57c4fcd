import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { root } from './root.ts';

/** One import as somebody might write it: the file it stands in and what it asks for. */
interface Import {
  readonly from: string;
  readonly of: string;
}

const refused: readonly Import[] = [
  { from: 'src/contract/a.ts', of: 'node:fs' },
  { from: 'src/contract/b.ts', of: 'cloudflare' },
  { from: 'src/contract/c.ts', of: '../main/app.ts' },
  { from: 'src/contract/d.ts', of: '../renderer/app.tsx' },
  { from: 'src/contract/e.ts', of: './../main/app.ts' },
  { from: 'src/contract/f.test.ts', of: '../practice/world.ts' },
  { from: 'src/renderer/a.ts', of: 'node:path' },
  { from: 'src/renderer/b.ts', of: 'node:fs/promises' },
  { from: 'src/renderer/c.ts', of: 'electron' },
  { from: 'src/renderer/steps/find-home/d.tsx', of: '../../../main/app.ts' },
  { from: 'src/renderer/e.tsx', of: '../practice/world.ts' },
  { from: 'src/renderer/f.tsx', of: '../preload/index.ts' },
  { from: 'src/renderer/g.ts', of: 'cloudflare' },
  { from: 'src/renderer/h.test.tsx', of: '../main/app.ts' },
  { from: 'src/preload/a.ts', of: 'node:fs' },
  { from: 'src/preload/b.ts', of: 'zod' },
  { from: 'src/preload/c.ts', of: '../contract/contract.ts' },
  { from: 'src/guides/a.ts', of: 'node:fs' },
  { from: 'src/guides/b.ts', of: 'hono/html' },
  { from: 'src/guides/c.ts', of: '../main/app.ts' },
  { from: 'src/guides/d.ts', of: '../renderer/app.tsx' },
  { from: 'src/guides/e.ts', of: 'electron' },
  { from: 'src/guides/f.ts', of: './../main/app.ts' },
  { from: 'src/guides/en/g.ts', of: 'react' },
  { from: 'src/guides/en/h.ts', of: '../../main/app.ts' },
  { from: 'src/guides/i.test.ts', of: '../practice/world.ts' },
  { from: 'src/guides/j.test.ts', of: '../renderer/app.tsx' },
  { from: 'src/contract/g.ts', of: '../guides/guides.ts' },
  { from: 'src/contract/calls/h.ts', of: '../../main/app.ts' },
  { from: 'src/contract/calls/i.ts', of: 'node:fs' },
  { from: 'src/main/a.ts', of: 'electron' },
  { from: 'src/main/keys/b.ts', of: 'electron/main' },
  { from: 'src/main/app/app.ts', of: '../practice/world.ts' },
  { from: 'src/main/cloudflare/c.ts', of: '../../practice/cloudflare/server.ts' },
  { from: 'src/main/d.ts', of: '../renderer/app.tsx' },
  { from: 'src/main/local.ts', of: 'electron' },
  { from: 'src/main/electron/e.ts', of: '../../practice/world.ts' },
  { from: 'src/main/electron/f.ts', of: '../../renderer/app.tsx' },
  { from: 'src/main/engine/plan.ts', of: 'node:fs' },
  { from: 'src/main/resources/cloudflare/lock/lock-expression.ts', of: 'node:http' },
  { from: 'src/main/resources/cloudflare/lock/lock-expression-printer.ts', of: 'cloudflare' },
  { from: 'src/practice/a.ts', of: '../main/app.ts' },
  { from: 'src/practice/edge/b.ts', of: '../../main/engine/plan.ts' },
  { from: 'src/practice/c.ts', of: '../renderer/app.tsx' },
  { from: 'src/practice/d.ts', of: 'electron' },
  { from: 'scripts/a.ts', of: 'electron' },
  { from: 'e2e/a.spec.ts', of: 'electron' },
];

const allowed: readonly Import[] = [
  { from: 'src/contract/ok-a.ts', of: 'zod' },
  { from: 'src/contract/ok-b.ts', of: '@orpc/contract' },
  { from: 'src/contract/ok-c.ts', of: './setup.ts' },
  { from: 'src/contract/ok-d.test.ts', of: 'vitest' },
  { from: 'src/contract/ok-e.ts', of: './calls/home.ts' },
  { from: 'src/contract/calls/ok-f.ts', of: '../setup.ts' },
  { from: 'src/guides/ok-a.ts', of: 'zod' },
  { from: 'src/guides/ok-b.ts', of: './guide.ts' },
  { from: 'src/guides/ok-c.ts', of: './en/book.ts' },
  { from: 'src/guides/ok-d.ts', of: '../contract/setup.ts' },
  { from: 'src/guides/en/ok-e.ts', of: '../guide.ts' },
  { from: 'src/guides/en/ok-f.ts', of: './common.ts' },
  { from: 'src/guides/ok-g.test.ts', of: 'fast-check' },
  { from: 'src/renderer/guides/ok-a.tsx', of: '../../guides/guides.ts' },
  { from: 'src/main/key-files/ok-a.ts', of: '../../guides/page.ts' },
  { from: 'src/renderer/ok-a.tsx', of: 'react' },
  { from: 'src/renderer/steps/find-home/ok-b.tsx', of: '../../../contract/setup.ts' },
  { from: 'src/renderer/ok-c.tsx', of: './theme.ts' },
  { from: 'src/renderer/ok-d.test.tsx', of: 'node:fs' },
  { from: 'src/preload/ok-a.ts', of: 'electron' },
  { from: 'src/main/ok-a.ts', of: '../contract/setup.ts' },
  { from: 'src/main/ok-b.ts', of: 'node:fs' },
  { from: 'src/main/index.ts', of: 'electron' },
  { from: 'src/main/index.ts', of: '../practice/world.ts' },
  { from: 'src/main/local.ts', of: '../practice/world.ts' },
  { from: 'src/main/practice.ts', of: '../practice/world.ts' },
  { from: 'src/main/engine/ok-c.test.ts', of: '../../practice/world.ts' },
  { from: 'src/main/electron/ok-d.ts', of: 'electron' },
  { from: 'src/main/engine/plan.ts', of: '../../contract/plan.ts' },
  { from: 'src/practice/ok-a.ts', of: '../contract/setup.ts' },
  { from: 'src/practice/ok-b.ts', of: 'node:tls' },
  { from: 'e2e/ok-a.spec.ts', of: '../src/practice/world.ts' },
  { from: 'bench/ok-b.ts', of: '../src/practice/world.ts' },
];

/** The same import in each form the language has: a boundary that one of them passes is none. */
const forms: readonly ((of: string, name: string) => string)[] = [
  (of, name) => `import { ${name} } from '${of}'; ${name}();`,
  (of, name) => `import type { ${name} } from '${of}'; export type Of${name} = ${name};`,
  (of, name) => `export { ${name} } from '${of}';`,
  (of, name) => `export const ${name} = import('${of}');`,
];

const Report = z.object({
  diagnostics: z.array(
    z.object({
      category: z.string(),
      location: z.object({ path: z.string(), start: z.object({ line: z.number() }) }),
    }),
  ),
});

let folder: string;
let found: readonly string[];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'latchkey-boundaries-'));
  await cp(path.join(root, 'biome.json'), path.join(folder, 'biome.json'));
  await cp(path.join(root, '.gitignore'), path.join(folder, '.gitignore'));
  const places = [...new Set([...refused, ...allowed].map(({ from }) => from))];
  for (const place of places) await writeImports(place);
  found = complaints();
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function writeImports(place: string) {
  await mkdir(path.dirname(path.join(folder, place)), { recursive: true });
  const lines = importsIn(place).flatMap(({ of }, index) =>
    forms.map((form, kind) => form(of, `a${index}${'abcd'[kind]}`)),
  );
  await writeFile(path.join(folder, place), `${lines.join('\n')}\n`);
}

function importsIn(place: string): readonly Import[] {
  return [...refused, ...allowed].filter(({ from }) => from === place);
}

/** Where each form of an import stands, as `file:line`. */
function standsAt({ from, of }: Import): readonly string[] {
  const first = importsIn(from).findIndex((other) => other.of === of) * forms.length + 1;
  return forms.map((_, kind) => `${from}:${first + kind}`);
}

function complaints(): readonly string[] {
  const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome');
  const args = ['lint', '--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync(process.execPath, [biome, ...args], { cwd: folder, encoding: 'utf8' });
  return Report.parse(JSON.parse(stdout)).diagnostics.map(({ category, location }) => {
    expect(category).toBe('lint/style/noRestrictedImports');
    return `${location.path.replaceAll('\\', '/')}:${location.start.line}`;
  });
}

describe('the folder boundaries', () => {
  it.each(refused)('refuse $of in $from', (boundary) => {
    expect(found).toEqual(expect.arrayContaining([...standsAt(boundary)]));
  });

  it.each(allowed)('let $from import $of', (passage) => {
    expect(found.filter((place) => standsAt(passage).includes(place))).toEqual([]);
  });
});
