import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { Command, Option } from 'commander';
import { type Language, languages } from '../src/words/languages.ts';
import { photographPages } from './pages-beside-window.ts';
import { root } from './root.ts';

/**
 * `npm run screens`: takes a picture of every screen in every situation and of every guide in the window, and of every page beside it, in
 * light and dark, in the usual window and on a narrow one, in each of some languages, to be looked at. Git ignores them.
 */
const { language, only } = new Command('npm run screens --')
  .description(
    'Takes a picture of every screen and every page beside the window, light and dark, 1120 and 360 pixels wide, into e2e/screenshots. It takes most of an hour.',
  )
  .addOption(
    new Option('--language <tags...>', 'in these languages')
      .choices(languages)
      .default(['en', 'de', 'zh-Hans']),
  )
  .option(
    '--only <pattern>',
    'only situations, guides and pages whose name matches, such as "welcome|devices.add", "guides for iphone" or "^sheets/"',
    '.',
  )
  .parse()
  .opts<{ readonly language: readonly Language[]; readonly only: string }>();

const folder = path.join(root, 'e2e/screenshots');
const taken = await photographPages({ languages: language, only: new RegExp(only), folder });
console.log(`${taken} pictures of pages beside the window.`);

/** What the tests of screens that leave pictures behind are called, whatever they are of. */
const pictured = '(is for everybody$|are for everybody in the window: |is told to everybody: )';

const { status } = spawnSync(
  process.execPath,
  [
    path.join(root, 'node_modules/vitest/vitest.mjs'),
    ...['run', '--project', 'screens', '--reporter', 'dot', '-t', `(${only}).*${pictured}`],
  ],
  {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PICTURES: folder,
      PICTURES_IN: language.join(' '),
    },
  },
);
process.exitCode = status ?? 1;
