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
  { from: 'src/guides/book/g.ts', of: 'react' },
  { from: 'src/guides/book/h.ts', of: '../../main/app.ts' },
  { from: 'src/words/a.ts', of: '../guides/guides.ts' },
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
  { from: 'src/main/keys/c.ts', of: '../router/build.ts' },
  { from: 'src/main/streams/a.ts', of: '../clock/clock.ts' },
  { from: 'src/main/engine/a.ts', of: '../resources/registry.ts' },
  { from: 'src/main/home-assistant/login/a.ts', of: '../../checks/check-locks.ts' },
  { from: 'src/main/local.ts', of: './a-new-room/a.ts' },
  { from: 'src/renderer/journey/a.ts', of: '../steps/devices/devices.tsx' },
  { from: 'src/renderer/components/a.tsx', of: '../testing/situation.ts' },
  { from: 'src/practice/connector/a.ts', of: '../edge/view.ts' },
  { from: 'src/rules-language/a.ts', of: '../practice/edge/view.ts' },
  { from: 'src/rules-language/b.ts', of: '../main/app.ts' },
  { from: 'src/rules-language/c.ts', of: 'node:fs' },
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
  { from: 'src/guides/ok-c.ts', of: './book/book.ts' },
  { from: 'src/guides/ok-d.ts', of: '../contract/setup.ts' },
  { from: 'src/guides/book/ok-e.ts', of: '../guide.ts' },
  { from: 'src/guides/book/ok-f.ts', of: './common.ts' },
  { from: 'src/guides/ok-h.ts', of: '../words/languages.ts' },
  { from: 'src/guides/ok-g.test.ts', of: 'fast-check' },
  { from: 'src/rules-language/ok-a.ts', of: 'node:net' },
  { from: 'src/rules-language/ok-b.ts', of: './expression.ts' },
  { from: 'src/main/checks/ok-c.ts', of: '../../rules-language/judge.ts' },
  { from: 'src/practice/edge/ok-d.ts', of: '../../rules-language/evaluate.ts' },
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
  { from: 'src/main/router/ok-e.ts', of: '../keys/key-pool.ts' },
  { from: 'src/main/keys/ok-f.ts', of: './key-pool.ts' },
  { from: 'src/renderer/steps/devices/ok-e.tsx', of: '../../journey/journey.ts' },
  { from: 'src/practice/ok-a.ts', of: '../contract/setup.ts' },
  { from: 'src/practice/ok-b.ts', of: 'node:tls' },
  { from: 'e2e/ok-a.spec.ts', of: '../src/practice/world.ts' },
  { from: 'bench/ok-b.ts', of: '../src/practice/world.ts' },
];

/** The same import in each form the language has: a boundary that one of them passes is none. */
const forms: readonly ((of: string) => string)[] = [
  (of) => `import { a } from '${of}'; a();`,
  (of) => `import type { A } from '${of}'; export type B = A;`,
  (of) => `export { a } from '${of}';`,
  (of) => `export const a = import('${of}');`,
];

const Report = z.object({
  summary: z.object({ violations: z.array(z.object({ from: z.string(), to: z.string() })) }),
});

let folder: string;
/** What is refused in each form, as `from: to`. */
let refusals: readonly ReadonlySet<string>[];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'latchkey-boundaries-'));
  refusals = await Promise.all(
    forms.map((form, index) => refusalsOf(path.join(folder, String(index)), form)),
  );
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A project of nothing but these imports, with the rules of this one. */
async function refusalsOf(project: string, form: (of: string) => string): Promise<ReadonlySet<string>> {
  const all = [...refused, ...allowed];
  for (const each of all) await write(path.join(project, targetOf(each)), '');
  for (const [from, imports] of Map.groupBy(all, (each) => each.from)) {
    await write(path.join(project, from), imports.map(({ of }) => form(of)).join('\n'));
  }
  await cp(path.join(root, '.dependency-cruiser.mjs'), path.join(project, '.dependency-cruiser.mjs'));
  const violations = violationsIn(project, ['src', 'scripts', 'e2e', 'bench']);
  return new Set(violations.map(({ from, to }) => `${from}: ${to}`));
}

function violationsIn(project: string, args: readonly string[]) {
  const cruiser = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const { stdout } = spawnSync(process.execPath, [cruiser, '--output-type', 'json', ...args], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return Report.parse(JSON.parse(stdout)).summary.violations;
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** Where an import leads: a file of ours, or a package's entry. */
function targetOf({ from, of }: Import): string {
  return of.startsWith('.') ? path.posix.join(path.posix.dirname(from), of) : `node_modules/${of}/index.js`;
}

/** The same, as it is reported. */
function shownTarget(each: Import): string {
  return each.of.startsWith('node:') ? each.of.slice('node:'.length) : targetOf(each);
}

it('a circle of folders is found, however many files it takes, and none that only a test closes', async () => {
  const project = path.join(folder, 'circle');
  await write(
    path.join(project, 'src/a/one.ts'),
    "import type { B } from '../b/two.ts';\nexport type A = B;",
  );
  await write(path.join(project, 'src/b/two.ts'), 'export type B = 1;');
  await write(path.join(project, 'src/b/three.ts'), "export type { C } from '../c/four.ts';");
  await write(path.join(project, 'src/c/four.ts'), 'export type C = 2;');
  await write(
    path.join(project, 'src/c/four.test.ts'),
    "import type { A } from '../a/one.ts';\nexport type D = A;",
  );
  await cp(path.join(root, 'scripts/checks'), path.join(project, 'scripts/checks'), { recursive: true });
  await cp(path.join(root, '.dependency-cruiser.mjs'), path.join(project, '.dependency-cruiser.mjs'));
  const circles = ['--config', 'scripts/checks/folder-circles.mjs', 'src'];
  expect(violationsIn(project, circles)).toEqual([]);
  await write(path.join(project, 'src/c/five.ts'), "export type { A } from '../a/one.ts';");
  const among = violationsIn(project, circles).map(({ from }) => from);
  expect(new Set(among)).toEqual(new Set(['src/a', 'src/b', 'src/c']));
});

describe('the folder boundaries', () => {
  it.each(refused)('refuse $of in $from', (boundary) => {
    for (const found of refusals) expect(found).toContain(`${boundary.from}: ${shownTarget(boundary)}`);
  });

  it.each(allowed)('let $from import $of', (passage) => {
    for (const found of refusals) expect(found).not.toContain(`${passage.from}: ${shownTarget(passage)}`);
  });
});
