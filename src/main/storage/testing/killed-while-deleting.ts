/**
 * Deletes the secret `name` from the vault named on the command line and dies by its own hand at one step of it: right before
 * or right after the keychain or the file is changed. Ends by itself when there is no such step. Run as a program of its own
 * by vault.test.ts.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { Keychain } from '../keychain.ts';
import { openVault } from '../vault.ts';
import { createFileKeychain } from './file-keychain.ts';

const [file, keychainFile, lastStep] = z
  .tuple([z.string(), z.string(), z.coerce.number()])
  .parse(process.argv.slice(2));

let steps = -1;
function step(): void {
  steps += 1;
  if (steps === lastStep) process.kill(process.pid, 'SIGKILL');
}

async function between<T>(act: () => Promise<T>): Promise<T> {
  step();
  const result = await act();
  step();
  return result;
}

const kept = createFileKeychain(keychainFile);
const keychain: Keychain = {
  read: kept.read,
  add: (key, beside) => between(() => kept.add(key, beside)),
  remove: (key) => between(() => kept.remove(key)),
};

/** The vault's file is put in its place by a rename; those of the keychain are steps already. */
function dieAroundRenames(): void {
  const { rename } = fs;
  const renamed = promisify(rename);
  const dying = (from: fs.PathLike, to: fs.PathLike) =>
    to === file ? between(() => renamed(from, to)) : renamed(from, to);
  const withCallback: typeof rename.prototype = (
    from: fs.PathLike,
    to: fs.PathLike,
    done: fs.NoParamCallback,
  ) => void dying(from, to).then(() => done(null), done);
  fs.rename = Object.assign(withCallback, { __promisify__: dying, [promisify.custom]: dying });
  syncBuiltinESMExports();
}

const vault = await openVault({ file, keychain });
dieAroundRenames();
await vault.delete('name');
