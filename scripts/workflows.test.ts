import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { linters } from './checks/linters.ts';
import { root } from './root.ts';

/**
 * Workflows run with keys to what users install, and nothing here can run them. What would hand those keys to somebody else,
 * or only fail once a tag is pushed, is found by reading.
 */
const Permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));

const Step = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});

const Job = z.looseObject({
  container: z.looseObject({ image: z.string() }).optional(),
  uses: z.string().optional(),
  'timeout-minutes': z.number().positive().optional(),
  permissions: Permissions.optional(),
  steps: z.array(Step).default([]),
});

const Workflow = z.looseObject({
  on: z.record(z.string(), z.unknown()),
  permissions: Permissions.optional(),
  jobs: z.record(z.string(), Job),
});

type Workflow = z.infer<typeof Workflow>;
type Step = z.infer<typeof Step>;

/** What npm does itself. Everything else that follows its name is a script of ours. */
const npmsOwn: readonly string[] = ['audit', 'ci', 'install', 'sbom'];

const folder = '.github/workflows';
const files = (await readdir(path.join(root, folder))).filter((name) => /\.ya?ml$/.test(name));
const scripts = Object.keys(
  z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(await read('package.json')))
    .scripts,
);

function read(name: string): Promise<string> {
  return readFile(path.join(root, name), 'utf8');
}

/** Everything that is wrong with a workflow, a sentence each. */
function problemsIn(text: string): readonly string[] {
  const workflow = Workflow.parse(parse(text));
  return [
    ...wrongAtTheTop(workflow),
    ...wrongActions(text, workflow),
    ...wrongJobs(workflow),
    ...stepsOf(workflow).flatMap(wrongInStep),
  ];
}

function stepsOf({ jobs }: Workflow): readonly Step[] {
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

function wrongAtTheTop({ on, permissions }: Workflow): readonly string[] {
  return [
    ...(permissions !== undefined && Object.keys(permissions).length === 0
      ? []
      : ['the permissions at the top are not empty']),
    // Both run what a stranger wrote with what the maintainer may do.
    ...['pull_request_target', 'workflow_run']
      .filter((event) => event in on)
      .map((event) => `runs on ${event}`),
  ];
}

/** A comment is not in what YAML is parsed into, so lines are read, and counted against what was parsed. */
function wrongActions(text: string, workflow: Workflow): readonly string[] {
  const lines = [...text.matchAll(/^\s*(?:- )?uses: *(.*)$/gm)].map(([, line]) => line ?? '');
  const parsed = [...Object.values(workflow.jobs), ...stepsOf(workflow)].flatMap(({ uses }) => uses ?? []);
  return [
    ...(lines.length === parsed.length ? [] : ['an action is not on a line of its own']),
    ...lines.filter((line) => !isPinned(line)).map((line) => `not pinned: ${line}`),
  ];
}

/** By the whole name of a commit, with the version for whoever reads it, or a file of this very commit. */
function isPinned(line: string): boolean {
  if (line.startsWith('./')) return existsSync(path.join(root, line));
  return /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line);
}

function wrongJobs({ jobs }: Workflow): readonly string[] {
  return Object.entries(jobs).flatMap(([name, job]) => [
    ...(job.permissions === undefined ? [`${name} does not say what it may do`] : []),
    // A job that is another workflow has that one's limits.
    ...(job.uses === undefined && job['timeout-minutes'] === undefined ? [`${name} has no time limit`] : []),
    ...(isPinnedImage(job.container?.image) ? [] : [`the image of ${name} is not pinned`]),
  ]);
}

/** By its digest, with the tag for whoever reads it. */
function isPinnedImage(image: string | undefined): boolean {
  return image === undefined || /^[\w./-]+:[\w.-]+@sha256:[0-9a-f]{64}$/.test(image);
}

function wrongInStep({ uses = '', run = '', with: options = {} }: Step): readonly string[] {
  const keepsToken = uses.startsWith('actions/checkout@') && options['persist-credentials'] !== false;
  return [
    // A branch or a tag may be called like a command: what comes from outside is passed by env.
    ...(run.includes('${{') ? [`an expression inside a command: ${run}`] : []),
    ...(keepsToken ? ['a checkout keeps its token'] : []),
    ...scriptsIn(run)
      .filter((script) => !scripts.includes(script))
      .map((script) => `no such npm script: ${script}`),
  ];
}

function scriptsIn(run: string): readonly string[] {
  return [...run.matchAll(/\bnpm +(run +)?([\w:-]+)/g)].flatMap(([, isRun, name = '']) =>
    isRun === undefined && npmsOwn.includes(name) ? [] : name,
  );
}

describe.each(files)('%s', (name) => {
  it('is pinned, limited, and hands nothing from outside to a shell', async () => {
    expect(problemsIn(await read(`${folder}/${name}`))).toEqual([]);
  });
});

it('reads the workflows that are there, and the scripts that they run', async () => {
  expect(files.toSorted()).toEqual(['check.yml', 'release.yml']);
  const texts = await Promise.all(files.map((name) => read(`${folder}/${name}`)));
  const ran = texts
    .flatMap((text) => stepsOf(Workflow.parse(parse(text))))
    .flatMap(({ run = '' }) => scriptsIn(run));
  expect([...new Set(ran)].toSorted()).toEqual([
    'build',
    'check',
    'pack',
    'pack:npm',
    'stores',
    'test',
    'workflows',
  ]);
});

it('gets the linters that everybody else is told to get', async () => {
  const check = await read(`${folder}/check.yml`);
  for (const { install } of Object.values(linters)) expect(check).toContain(` ${install}\n`);
});

it('tells what a release is by the files that its stores are told of', async () => {
  const release = await read(`${folder}/release.yml`);
  // What is uploaded under such a name becomes a file of the release, with its checksum.
  expect(release).toContain(
    'name: release-contents\n          path: |\n            dist/*.cdx.json\n            dist/*-metainfo.xml',
  );
  expect(release).toContain('name: store-manifests\n');
});

describe('a workflow', () => {
  const pinned = `actions/checkout@${'0123456789'.repeat(4)} # v1.2.3`;
  const good = `
on:
  push:
permissions: {}
jobs:
  only:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: ${pinned}
        with:
          persist-credentials: false
      - run: npm ci && npm run check && npm test
`;

  it('has nothing wrong with it as it should be', () => expect(problemsIn(good)).toEqual([]));

  it.each([
    ['a tag', pinned, 'actions/checkout@v1 # v1.2.3', 'not pinned'],
    ['a short commit', pinned, 'actions/checkout@0123456 # v1.2.3', 'not pinned'],
    ['a pin without a version', pinned, pinned.replace(/ #.*/, ''), 'not pinned'],
    ['a file that is not there', pinned, './.github/workflows/none.yml', 'not pinned'],
    [
      'an action inside braces',
      'run: npm ci &&',
      '{ uses: some/action@v1 }\n      - run:',
      'line of its own',
    ],
    ['permissions for every job', 'permissions: {}', 'permissions: { contents: write }', 'not empty'],
    ['no permissions at the top', 'permissions: {}\n', '', 'not empty'],
    ['a job with all permissions', '    permissions:\n      contents: read\n', '', 'what it may do'],
    ['a stranger’s code with our rights', 'push:', 'pull_request_target:', 'pull_request_target'],
    ['no time limit', '    timeout-minutes: 5\n', '', 'no time limit'],
    ['a kept token', 'persist-credentials: false', 'fetch-depth: 0', 'keeps its token'],
    ['an expression in a shell', 'npm ci', `echo \${{ github.ref_name }}`, 'inside a command'],
    [
      'an image that may change',
      '    timeout-minutes: 5\n',
      '    timeout-minutes: 5\n    container:\n      image: node:24\n',
      'not pinned',
    ],
    ['a script that is gone', 'npm run check', 'npm run chekc', 'no such npm script: chekc'],
    ['a script by a short name', 'npm test', 'npm start-up', 'no such npm script: start-up'],
  ])('with %s is refused', (_, part, instead, problem) => {
    expect(good).toContain(part);
    expect(problemsIn(good.replace(part, () => instead)).join('\n')).toContain(problem);
  });
});
