import { createSecretKey, randomBytes } from 'node:crypto';
import { keychainRefusals } from '../errors/internal-refusals.ts';
import { isRefusal, Refusal } from '../errors/refusal.ts';
import { readFileIfAny, replaceFile } from './atomic-file.ts';
import { type Keychain, MASTER_KEY_BYTES } from './keychain.ts';
import { type Secrets, seal, type Unsealed, unseal } from './sealed-secrets.ts';

/** What is in a vault's file; `key` is the one that it is sealed with, where that is known. */
export type SealedContent = (Unsealed | { readonly kind: 'none' }) & { readonly key?: Uint8Array };

/** @throws {Refusal} `unreadable` */
export async function readSealedFile(file: string, keys: readonly Uint8Array[]): Promise<SealedContent> {
  const bytes = await readFileIfAny(file);
  if (bytes === undefined) return { kind: 'none' };
  for (const key of keys) {
    const content = unseal(bytes, createSecretKey(key));
    if (!isOfAnotherKey(content)) return { ...content, key };
  }
  // To a key that has sealed nothing, every sound file is one of another key.
  return unseal(bytes, createSecretKey(randomBytes(MASTER_KEY_BYTES)));
}

function isOfAnotherKey(content: Unsealed): boolean {
  return content.kind === 'unusable' && content.reason === 'wrong-key';
}

/** A vault's file and the key it is sealed with, which changes with every secret that goes. */
export interface SealedFile {
  /** @param before What the file holds now. @throws {Refusal} and then it holds the same as before. */
  save(secrets: Secrets, before: Secrets): Promise<void>;
}

/**
 * Whoever has an older copy of the file could bring back a secret that was deleted since, for as long as the keychain has
 * the key of that copy. So the key goes with the secret: a new one is kept beside it, the file is sealed anew, and only
 * then the old one is forgotten. Wherever that is broken off, the keychain has the key of the file as it is.
 */
export async function createSealedFile({
  file,
  keychain,
  key,
  kept,
}: {
  readonly file: string;
  readonly keychain: Keychain;
  readonly key: Uint8Array;
  /** Every key that the keychain has: what a change of the key that was broken off has left goes now. */
  readonly kept: readonly Uint8Array[];
}): Promise<SealedFile> {
  let current = key;
  let others = await forgetKeys(
    keychain,
    kept.filter((each) => !isSameKey(each, key)),
  );
  const write = (secrets: Secrets, by: Uint8Array) => replaceFile(file, seal(secrets, createSecretKey(by)));
  return {
    async save(secrets, before) {
      if (!isAnyGone(before, secrets)) return write(secrets, current);
      const next = await newMasterKey(keychain, current).catch(asProblem);
      await write(secrets, next);
      others = await forgetKeys(keychain, [...others, current]);
      current = next;
    },
  };
}

/** Read back before it is used: a keychain that forgets would take every secret with it. */
export async function newMasterKey(keychain: Keychain, beside?: Uint8Array): Promise<Uint8Array> {
  const made = randomBytes(MASTER_KEY_BYTES);
  await keychain.add(made, beside);
  if (!(await keychain.read()).some((kept) => made.equals(kept))) throw new Refusal('unavailable');
  return made;
}

/** Which of the ways it was is for a technician: the user can do the same about all of them. */
function asProblem(error: unknown): never {
  if (isRefusal(error, keychainRefusals)) throw new Refusal('KEYCHAIN_CLOSED', { message: error.code });
  throw error;
}

/**
 * Those that could not be forgotten: the file is safe already, so they wait for the next secret to go, or for the file to be
 * opened again.
 */
async function forgetKeys(keychain: Keychain, keys: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  const left: Uint8Array[] = [];
  for (const key of keys) await keychain.remove(key).catch(() => left.push(key));
  return left;
}

function isSameKey(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.from(a).equals(b);
}

function isAnyGone(before: Secrets, now: Secrets): boolean {
  return [...before.keys()].some((name) => !now.has(name));
}
