import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import { ReleaseSourceFile } from '../src/main/updates/release-source.ts';
import { RELEASE_DOCUMENT } from '../src/main/updates/signed-release.ts';
import { cutSection } from '../src/main/updates/what-is-new.ts';
import { describeRelease } from './release-document.ts';
import { root } from './root.ts';

/**
 * Describes the files of a release and signs each, for programs that look for newer versions (docs/maintainers/release.md). The key
 * comes in by the environment, never as an argument: whoever lists the processes would read it.
 */
const KEY_VARIABLE = 'UPDATE_SIGNING_KEY';
const SOURCE = 'src/main/updates/release-source.json';

const program = new Command('node scripts/sign-release.ts').helpOption('--help', 'show this');
program
  .command('new-key')
  .description(
    'Makes a key: the private half into a new file that only you can read, the public half on the screen.',
  )
  .argument('<file>')
  .action(makeKey);
program
  .command('sign')
  .description(
    `Writes ${RELEASE_DOCUMENT} beside the files of a release. ${KEY_VARIABLE} holds the private key.`,
  )
  .argument('<folder>', 'with all files of the release')
  .option('--days <count>', 'over how many days it reaches everybody, from now on', '3')
  .action(sign);
await program.parseAsync();

async function makeKey(file: string): Promise<void> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  // Fails where there is one: a key that was in use would be lost.
  await writeFile(file, pem, { mode: 0o600, flag: 'wx' });
  console.log(printPublic(publicKey));
}

async function sign(folder: string, { days }: { readonly days: string }): Promise<void> {
  const key = createPrivateKey(process.env[KEY_VARIABLE] ?? '');
  const { publicKey } = ReleaseSourceFile.parse(JSON.parse(await read(SOURCE)));
  if (printPublic(createPublicKey(key)) !== publicKey) {
    throw new Error(
      `The key does not belong to publicKey in ${SOURCE}: no program would take what it signs.`,
    );
  }
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(await read('package.json')));
  const notes = cutSection(await read('CHANGELOG.md'), version);
  if (notes === '')
    throw new Error(`CHANGELOG.md says nothing about ${version}: nobody would read what is new.`);
  const about = { version, notes, releasedAt: new Date().toISOString(), stagedOverDays: Number(days) };
  const document = await describeRelease(folder, about, key);
  await writeFile(path.join(folder, RELEASE_DOCUMENT), `${JSON.stringify(document, undefined, 2)}\n`);
  for (const { name } of document.files) console.log(`signed ${name}`);
}

function printPublic(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'der' }).toString('base64');
}

function read(name: string): Promise<string> {
  return readFile(path.join(root, name), 'utf8');
}
