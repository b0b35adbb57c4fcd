import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { Command, Option } from 'commander';
import { type Language, languages } from '../src/words/languages.ts';
import { root } from './root.ts';

/**
 * `npm run screens`: takes a picture of every screen in every situation, in light and dark, in the usual window and on a narrow one,
 * in each of some languages, to be looked at. Git ignores them.
 */
const { language, only } = new Command('npm run screens --')
  .description(
    'Takes a picture of every screen, light and dark, 1120 and 360 pixels wide, into e2e/screenshots. It takes half an hour.',
  )
  .addOption(
    new Option('--language <tags...>', 'in these languages')
      .choices(languages)
      .default(['en', 'de', 'zh-Hans']),
  )
  .option('--only <pattern>', 'only situations whose name matches, such as "welcome|devices.add"', '.')
  .parse()
  .opts<{ readonly language: readonly Language[]; readonly only: string }>();

const { status } = spawnSync(
  process.execPath,
  [
    path.join(root, 'node_modules/vitest/vitest.mjs'),
    ...['run', '--project', 'screens', '--reporter', 'dot', '-t', `(${only}).* is for everybody$`],
  ],
  {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PICTURES: path.join(root, 'e2e/screenshots'),
      PICTURES_IN: language.join(' '),
    },
  },
);
process.exitCode = status ?? 1;
