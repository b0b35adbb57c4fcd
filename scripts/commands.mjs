/**
 * What each npm script runs, on Latchkey's own Node and from the checkout's root. What is written after `--` comes last.
 *
 * @satisfies {Readonly<Record<string, readonly [program: string, ...args: string[]]>>}
 */
export const commands = {
  start: ['scripts/start.ts'],
  practice: ['src/main/practice.ts'],
  latchkey: ['src/main/latchkey.ts'],
  check: ['scripts/test.ts', '--quick'],
  test: ['scripts/test.ts'],
  faults: ['test/proof/faults.ts'],
  counterparts: ['test/counterparts/counterparts.ts'],
  fuzz: ['test/fuzz/fuzz.ts'],
  soak: ['test/soak/soak.ts'],
  bench: ['bench/run.ts'],
  lint: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'],
  layers: [
    'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
    'src',
    'test',
    'scripts',
    'e2e',
    'bench',
  ],
  circles: [
    'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
    '--config',
    'scripts/checks/folder-circles.mjs',
    'src',
  ],
  unused: ['node_modules/knip/bin/knip.js'],
  types: ['node_modules/typescript/bin/tsc'],
  build: ['scripts/build.ts'],
  pack: ['scripts/pack.ts'],
  'pack:npm': ['scripts/npm-package/pack.ts'],
  stores: ['scripts/stores.ts'],
  confirmed: ['scripts/confirmed.ts'],
  workflows: ['scripts/workflows.ts'],
  screens: ['scripts/screens.ts'],
};
