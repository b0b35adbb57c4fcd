import { z } from 'zod';
import type { KeychainRefusal } from '../errors/internal-refusals.ts';
import { Refusal } from '../errors/refusal.ts';

/** A vault's master key: 256 bits. */
export const MASTER_KEY_BYTES = 32;

/**
 * The master keys in the operating system's keychain: the one a vault is sealed with and, while it changes, the next. Every
 * promise rejects with {@link KeychainRefusal} only.
 */
export interface Keychain {
  /** The keys that are kept; none only when there surely is none: a locked keychain is a refusal. */
  read(): Promise<readonly Uint8Array[]>;
  /** Keeps these 32 bytes, in place of any key but `beside`, whose own entry is not touched. */
  add(key: Uint8Array, beside?: Uint8Array): Promise<void>;
  /** Forgets this key; with it, everything sealed by it. */
  remove(key: Uint8Array): Promise<void>;
}

export type Keytar = Pick<typeof import('keytar'), 'getPassword' | 'setPassword' | 'deletePassword'>;

/**
 * Two entries, because replacing one is not always one step: on macOS keytar deletes an entry before it writes it anew. So
 * the key of the vault as it is on the disk is never the one that is written over.
 */
const ACCOUNTS = ['vault master key', 'vault master key, second place'] as const;
type Account = (typeof ACCOUNTS)[number];
const PROBE_ACCOUNT = 'is the keychain unlocked';

/**
 * The keychain of this computer: macOS Keychain, Windows Credential Manager, Secret Service on Linux.
 * `service` is the name the user sees there. `load` must not run before the first use: keytar's native part fails to load
 * on a Linux without libsecret, and that must cost the keychain, not the program.
 */
export function systemKeychain({
  service = 'Latchkey',
  load = loadKeytar,
}: {
  readonly service?: string;
  readonly load?: () => Promise<Keytar>;
} = {}): Keychain {
  const ask = createAsk(load);
  const findKeys = () => findKeysIn(service, ask);

  return {
    async read() {
      const found = await findKeys();
      if (found.length > 0) return keysOf(found);
      await proveUnlocked(ask, service);
      return keysOf(await findKeys());
    },
    async add(key, beside) {
      const inUse = (await findKeys()).find((each) => isSameKey(each.key, beside));
      const account = ACCOUNTS.find((each) => each !== inUse?.account) ?? ACCOUNTS[0];
      await ask((keytar) => keytar.setPassword(service, account, Buffer.from(key).toString('base64')));
    },
    async remove(key) {
      for (const { account } of (await findKeys()).filter((each) => isSameKey(each.key, key))) {
        await ask((keytar) => keytar.deletePassword(service, account));
      }
    },
  };
}

const withoutKeychain = () => Promise.reject(new Refusal('switched-off'));

/** For whoever wants none: secrets stay in memory, as on a computer without a keychain. */
export const noKeychain: Keychain = { read: withoutKeychain, add: withoutKeychain, remove: withoutKeychain };

type Ask = <T>(question: (keytar: Keytar) => Promise<T>) => Promise<T>;

function createAsk(load: () => Promise<Keytar>): Ask {
  return async (question) => {
    const keytar = await load().catch(() => {
      throw new Refusal('unavailable');
    });
    return question(keytar).catch((error: unknown) => {
      throw new Refusal(refusalFor(error));
    });
  };
}

/** One after the other: the system may have to ask the user, and once is enough. */
async function findKeysIn(service: string, ask: Ask): Promise<readonly StoredKey[]> {
  const found: StoredKey[] = [];
  for (const account of ACCOUNTS) {
    const text = await ask((keytar) => keytar.getPassword(service, account));
    if (text !== null) found.push({ account, key: decodeKey(text) });
  }
  return found;
}

interface StoredKey {
  readonly account: Account;
  /** Something under our name that is no key opens nothing, so it counts as none. */
  readonly key: Uint8Array | undefined;
}

function keysOf(found: readonly StoredKey[]): readonly Uint8Array[] {
  return found.flatMap(({ key }) => key ?? []);
}

function isSameKey(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.from(a).equals(b);
}

/**
 * A locked Secret Service answers "no such password" (seen with gnome-keyring), which would read as "no key yet": a new
 * one would then replace the key of everything stored. Only writing tells the two apart, or makes the system ask the user.
 */
async function proveUnlocked(ask: Ask, service: string): Promise<void> {
  await ask((keytar) => keytar.setPassword(service, PROBE_ACCOUNT, 'yes'));
  await ask((keytar) => keytar.deletePassword(service, PROBE_ACCOUNT));
}

async function loadKeytar(): Promise<Keytar> {
  const { default: keytar } = await import('keytar');
  return keytar;
}

const MasterKey = z
  .base64()
  .transform((text) => Uint8Array.from(Buffer.from(text, 'base64')))
  .refine((bytes) => bytes.byteLength === MASTER_KEY_BYTES);

function decodeKey(text: string): Uint8Array | undefined {
  return MasterKey.safeParse(text).data;
}

/**
 * Keytar passes on the system's sentence and no code. Known ones: libsecret's of a locked or missing collection and of a
 * dismissed prompt; macOS's of errSecInteractionNotAllowed (-25308), errSecUserCanceled (-128) and errSecAuthFailed
 * (-25293). A sentence we do not know, or one in another language, counts as no keychain: nothing is lost by that.
 */
const knownSentences: readonly (readonly [RegExp, KeychainRefusal])[] = [
  [/locked collection|collection\/login|interaction is not allowed/i, 'locked'],
  [/dismissed|cancell?ed|not correct|denied|not permitted/i, 'denied'],
];

function refusalFor(error: unknown): KeychainRefusal {
  const sentence = error instanceof Error ? error.message : '';
  return knownSentences.find(([pattern]) => pattern.test(sentence))?.[1] ?? 'unavailable';
}
