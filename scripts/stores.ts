import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import { root } from './root.ts';
import { versionsIn } from './stores/changelog.ts';
import { flathubManifest } from './stores/flathub.ts';
import { homebrewCask } from './stores/homebrew.ts';
import { metainfo } from './stores/metainfo.ts';
import { readProduct } from './stores/product.ts';
import { readRelease } from './stores/release.ts';
import type { StoreFile } from './stores/store-file.ts';
import { wingetManifests } from './stores/winget.ts';

/** `npm run stores`: what the stores of others are told of a release. docs/maintainers/release.md says when. */
const program = new Command('npm run stores --')
  .description('Writes into dist/ what the stores of others are told of a release.')
  .helpOption('--help', 'show this');

program
  .command('metainfo')
  .description('writes what software centres on Linux show, which is one file of the release itself')
  .requiredOption('--repository <owner/name>', 'where the release will be')
  .action(async ({ repository }: { readonly repository: string }) => {
    const product = await readProduct();
    const changelog = await readFile(path.join(root, 'CHANGELOG.md'), 'utf8');
    await write('dist', {
      path: `Latchkey-${product.version}-metainfo.xml`,
      text: metainfo(product, repository, versionsIn(changelog)),
    });
  });

program
  .command('manifests')
  .description('writes the manifests for winget, Homebrew and Flathub into dist/stores/')
  .requiredOption('--repository <owner/name>', 'where the release is')
  .requiredOption('--checksums <file>', 'the SHA256SUMS of the release')
  .action(async (given: { readonly repository: string; readonly checksums: string }) => {
    const product = await readProduct();
    const checksums = await readFile(given.checksums, 'utf8');
    const release = readRelease({ version: product.version, repository: given.repository, checksums });
    const files = [...wingetManifests(release, product), homebrewCask(release), ...flathubManifest(release)];
    for (const file of files) await write('dist/stores', file);
  });

await program.parseAsync();

async function write(folder: string, file: StoreFile): Promise<void> {
  const place = path.join(root, folder, file.path);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, file.text);
  console.log(path.relative(root, place));
}
