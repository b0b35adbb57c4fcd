import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { readFileIfAny, replaceFile } from './atomic-file.ts';
import { type Keychain, type KeychainRefusal, KeychainRefused, MASTER_KEY_BYTES } from './keychain.ts';
import { type SavedValue, savedValue } from './saved-value.ts';
import { type Secrets, seal, unseal } from './sealed-secrets.ts';
import { type Clock, type SetAside, setAside } from './set-aside.ts';

/** Named secrets: private keys, passphrases, tokens. */
export interface Vault {
  get(name: string): string | undefined;
  /** Resolves when the secret is safe on the disk. @throws {StorageRefused} and then still holds the earlier secret. */
  set(name: string, secret: string): Promise<void>;
  /** A name that is not there is fine. @throws {StorageRefused} */
  delete(name: string): Promise<void>;
  names(): readonly string[];
  /** `memory`: forgotten when Latchkey closes; nothing is written anywhere. */
  readonly custody: 'keychain' | 'memory';
  /** Why the keychain could not be used. */
  readonly reason?: KeychainRefusal;
  /** An earlier vault that could not be opened. This one started empty. */
  readonly setAside?: SetAside;
}

/**
 * Opens the vault file with the key in the keychain; makes either when there is none. Without a keychain the vault is in
 * memory only and an existing file stays untouched, to be opened another day. One process may have it open at a time.
 * @throws {StorageRefused} when the file exists but cannot be read or moved.
 */
export async function openVault({
  file,
  keychain,
  now = () => new Date(),
}: {
  readonly file: string;
  readonly keychain: Keychain;
  readonly now?: Clock;
}): Promise<Vault> {
  const found = await masterKey(keychain);
  if (found.kind === 'refused') return memoryVault(found.reason);
  const { key } = found;
  // The key is safe in the keychain by now. The other order could move a good vault away and then fail.
  const { secrets, aside } = await secretsIn(file, key, now);
  const saved = savedValue(secrets, (value) => replaceFile(file, seal(value, key)));
  return { ...secretsOf(saved), custody: 'keychain', ...(aside ? { setAside: aside } : {}) };
}

/** A vault that forgets: for practice mode, and where there is no keychain. */
export function memoryVault(reason?: KeychainRefusal): Vault {
  const saved = savedValue<Secrets>(new Map(), async () => {});
  return { ...secretsOf(saved), custody: 'memory', ...(reason ? { reason } : {}) };
}

function secretsOf(saved: SavedValue<Secrets>): Pick<Vault, 'get' | 'set' | 'delete' | 'names'> {
  return {
    get: (name) => saved.read().get(name),
    names: () => [...saved.read().keys()],
    set: (name, secret) =>
      saved.change((secrets) =>
        secrets.get(name) === secret ? secrets : new Map(secrets).set(name, secret),
      ),
    delete: (name) =>
      saved.change((secrets) =>
        secrets.has(name) ? new Map([...secrets].filter(([other]) => other !== name)) : secrets,
      ),
  };
}

async function secretsIn(
  file: string,
  key: KeyObject,
  now: Clock,
): Promise<{ readonly secrets: Secrets; readonly aside?: SetAside }> {
  const bytes = await readFileIfAny(file);
  if (bytes === undefined) return { secrets: new Map() };
  const content = unseal(bytes, key);
  if (content.kind === 'unsealed') return { secrets: content.secrets };
  return { secrets: new Map(), aside: await setAside(file, { reason: content.reason, now }) };
}

type MasterKey =
  | { readonly kind: 'key'; readonly key: KeyObject }
  | { readonly kind: 'refused'; readonly reason: KeychainRefusal };

async function masterKey(keychain: Keychain): Promise<MasterKey> {
  try {
    const bytes = (await keychain.read()) ?? (await newMasterKey(keychain));
    return { kind: 'key', key: createSecretKey(bytes) };
  } catch (error) {
    if (error instanceof KeychainRefused) return { kind: 'refused', reason: error.code };
    throw error;
  }
}

/** Read back before it is used: a keychain that forgets would take every secret with it. */
async function newMasterKey(keychain: Keychain): Promise<Uint8Array> {
  const made = randomBytes(MASTER_KEY_BYTES);
  await keychain.write(made);
  const kept = await keychain.read();
  if (kept === undefined || !made.equals(kept)) throw new KeychainRefused('unavailable');
  return kept;
}
