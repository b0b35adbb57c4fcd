import path from 'node:path';
import { Command } from 'commander';
import { buildWhatIsStale } from '../build.ts';
import { runNpm } from '../npm.mjs';
import { root } from '../root.ts';
import { stageNpmPackage } from './stage.ts';

/** `npm run pack:npm`: the package that `npx latchkey` fetches, as npm would publish it. */
const { to } = new Command('npm run pack:npm --')
  .description(
    'Packs what `npx latchkey` fetches: dist/npm, and a tarball of it in dist/. Publishes nothing.',
  )
  .helpOption('--help', 'show this')
  .option('--to <folder>', 'where to put both instead', path.join(root, 'dist'))
  .parse()
  .opts<{ readonly to: string }>();

if ((await buildWhatIsStale()).kind === 'failed') {
  process.exitCode = 1;
} else {
  const staged = path.join(to, 'npm');
  await stageNpmPackage(staged);
  const { status, stdout } = runNpm(['pack', '--pack-destination', to, '--loglevel=error'], {
    cwd: staged,
    output: 'kept',
  });
  if (status === 0) console.log(path.join(to, stdout.trim()));
  process.exitCode = status;
}
