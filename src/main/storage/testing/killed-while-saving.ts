/**
 * Saves the file named on the command line and dies by its own hand at the worst moment: the new file is written, and not
 * yet in place. Run as a program of its own by vault.test.ts and documents.test.ts.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { z } from 'zod';
import { openDocument } from '../documents.ts';
import { openVault } from '../vault.ts';

const [kind, file, secret] = z
  .tuple([z.enum(['vault', 'document']), z.string(), z.string()])
  .parse(process.argv.slice(2));

const key = Uint8Array.from({ length: 32 }, () => 7);
const keychain = { read: async () => [key.slice()], add: async () => {}, remove: async () => {} };

async function save(): Promise<void> {
  if (kind === 'vault') await (await openVault({ file, keychain })).set('name', secret);
  else await (await openDocument({ file, schema: z.string(), version: 1, initial: '' })).write(secret);
}

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  throw new Error('Still alive.');
}

fs.rename = Object.assign(die, { __promisify__: die });
syncBuiltinESMExports();
await save();
