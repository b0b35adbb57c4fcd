import { z } from 'zod';
import type { KeychainRefusal } from '../errors/internal-refusals.ts';
import { Refusal } from '../errors/refusal.ts';

/** A vault's master key: 256 bits. */
export const MASTER_KEY_BYTES = 32;

/** One master key in the operating system's keychain. Every promise rejects with {@link KeychainRefusal} only. */
export interface Keychain {
  /** The key, `undefined` only when there surely is none: a locked keychain is a refusal. */
  read(): Promise<Uint8Array | undefined>;
  /** Stores these 32 bytes in place of an earlier key. */
  write(key: Uint8Array): Promise<void>;
  /** Forgets the key; with it, everything sealed by it. */
  remove(): Promise<void>;
}

export type Keytar = Pick<typeof import('keytar'), 'getPassword' | 'setPassword' | 'deletePassword'>;

const ACCOUNT = 'vault master key';
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
  const ask = async <T>(question: (keytar: Keytar) => Promise<T>): Promise<T> => {
    const keytar = await load().catch(() => {
      throw new Refusal('unavailable');
    });
    return question(keytar).catch((error: unknown) => {
      throw new Refusal(refusalFor(error));
    });
  };
  const stored = () => ask((keytar) => keytar.getPassword(service, ACCOUNT));

  return {
    async read() {
      const found = await stored();
      if (found !== null) return decodeKey(found);
      await proveUnlocked(ask, service);
      const afterUnlock = await stored();
      return afterUnlock === null ? undefined : decodeKey(afterUnlock);
    },
    write: (key) =>
      ask((keytar) => keytar.setPassword(service, ACCOUNT, Buffer.from(key).toString('base64'))),
    async remove() {
      await ask((keytar) => keytar.deletePassword(service, ACCOUNT));
    },
  };
}

/**
 * A locked Secret Service answers "no such password" (seen with gnome-keyring), which would read as "no key yet": a new
 * one would then replace the key of everything stored. Only writing tells the two apart, or makes the system ask the user.
 */
async function proveUnlocked(ask: Ask, service: string): Promise<void> {
  await ask((keytar) => keytar.setPassword(service, PROBE_ACCOUNT, 'yes'));
  await ask((keytar) => keytar.deletePassword(service, PROBE_ACCOUNT));
}
type Ask = <T>(question: (keytar: Keytar) => Promise<T>) => Promise<T>;

async function loadKeytar(): Promise<Keytar> {
  const { default: keytar } = await import('keytar');
  return keytar;
}

const StoredKey = z
  .base64()
  .transform((text) => Uint8Array.from(Buffer.from(text, 'base64')))
  .refine((bytes) => bytes.byteLength === MASTER_KEY_BYTES);

/** Something under our name that is no key opens nothing, so it counts as none. */
function decodeKey(text: string): Uint8Array | undefined {
  return StoredKey.safeParse(text).data;
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
