import { type KeychainRefusal, keychainRefusals } from '../errors/internal-refusals.ts';
import { isRefusal } from '../errors/refusal.ts';
import { sweepInterruptedWrites } from './atomic-file.ts';
import type { Keychain } from './keychain.ts';
import { createSavedValue, type SavedValue } from './saved-value.ts';
import { createSealedFile, newMasterKey, readSealedFile, type SealedContent } from './sealed-file.ts';
import type { Secrets } from './sealed-secrets.ts';
import { type Clock, type SetAside, setAside } from './set-aside.ts';

/** Named secrets: private keys, passphrases, tokens. */
export interface Vault {
  get(name: string): string | undefined;
  /** Resolves when the secret is safe on the disk. @throws {Refusal} and then still holds the earlier secret. */
  set(name: string, secret: string): Promise<void>;
  /**
   * Deletes these secrets, all at once, and makes older copies of the vault file worthless: the file is sealed with a new
   * master key, and the one before is forgotten. A name that is not there is fine.
   * @throws {Refusal} and then still holds all of them: `KEYCHAIN_CLOSED` when the keychain takes no new key.
   */
  delete(...names: readonly string[]): Promise<void>;
  names(): readonly string[];
  /** `memory`: forgotten when Latchkey closes; nothing is written anywhere. */
  readonly custody: 'keychain' | 'memory';
  /** Why the keychain could not be used. */
  readonly reason?: KeychainRefusal;
  /** An earlier vault that could not be opened. This one started empty. */
  readonly setAside?: SetAside;
  /** There is a file whose secrets may be read another day: with the keychain, the other key or the newer Latchkey. */
  readonly lockedAway?: true;
}

/**
 * Opens the vault file with the key in the keychain; makes either when there is none. Without a keychain, and beside a file
 * of a newer version or of another key, the vault is in memory only: that file stays untouched, to be opened another day.
 * What is damaged or not ours is set aside, and a new file begins. One process may have it open at a time.
 * @throws {Refusal} when the file exists but cannot be read or moved.
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
  // Whatever becomes of the keychain: a deleted secret may lie in them, sealed.
  await sweepInterruptedWrites(file);
  try {
    const kept = await keychain.read();
    const content = await readSealedFile(file, kept);
    // A key that comes back, or the newer Latchkey, must find its file; and no key of ours may stand in the other's place.
    if (content.kind === 'unusable' && opensAnotherDay(content))
      return { ...memoryVault(), setAside: { reason: content.reason, file }, lockedAway: true };
    const key = content.key ?? kept[0] ?? (await newMasterKey(keychain));
    // The key is safe in the keychain by now. The other order could move a file away and then fail.
    const aside =
      content.kind === 'unusable' ? await setAside(file, { reason: content.reason, now }) : undefined;
    const sealedFile = await createSealedFile({ file, keychain, key, kept });
    const secrets: Secrets = content.kind === 'unsealed' ? content.secrets : new Map();
    const saved = createSavedValue(secrets, sealedFile.save);
    return { ...secretsOf(saved), custody: 'keychain', ...(aside ? { setAside: aside } : {}) };
  } catch (error) {
    if (!isRefusal(error, keychainRefusals)) throw error;
    const content = await readSealedFile(file, []).catch(() => undefined);
    return {
      ...memoryVault(error.code),
      ...(content && opensAnotherDay(content) ? { lockedAway: true } : {}),
    };
  }
}

/** A vault that forgets: for practice mode, and where there is no keychain. */
export function memoryVault(reason?: KeychainRefusal): Vault {
  const saved = createSavedValue<Secrets>(new Map(), async () => {});
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
    delete: (...names) =>
      saved.change((secrets) => {
        const left = new Map([...secrets].filter(([name]) => !names.includes(name)));
        return left.size === secrets.size ? secrets : left;
      }),
  };
}

function opensAnotherDay(content: SealedContent): boolean {
  return (
    content.kind === 'unusable' && (content.reason === 'newer-version' || content.reason === 'wrong-key')
  );
}
