import type { KeychainRefusal } from '../../errors/internal-refusals.ts';
import { Refusal } from '../../errors/refusal.ts';
import type { Keychain } from '../keychain.ts';

/** A keychain in memory, which can be made to refuse from now on. */
export interface MemoryKeychain extends Keychain {
  refuse(code: KeychainRefusal): void;
}

export function aKeychain(): MemoryKeychain {
  let stored: Uint8Array | undefined;
  let refusal: KeychainRefusal | undefined;
  const allowed = async (): Promise<void> => {
    if (refusal) throw new Refusal(refusal);
  };
  return {
    refuse(code) {
      refusal = code;
    },
    read: () => allowed().then(() => stored?.slice()),
    write: (key) =>
      allowed().then(() => {
        stored = Uint8Array.from(key);
      }),
    remove: () =>
      allowed().then(() => {
        stored = undefined;
      }),
  };
}
