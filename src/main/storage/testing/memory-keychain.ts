import type { KeychainRefusal } from '../../errors/internal-refusals.ts';
import { Refusal } from '../../errors/refusal.ts';
import type { Keychain } from '../keychain.ts';

/** A keychain in memory, which can be made to refuse from now on. */
export interface MemoryKeychain extends Keychain {
  refuse(code: KeychainRefusal): void;
}

export function aKeychain(): MemoryKeychain {
  let stored: readonly Uint8Array[] = [];
  let refusal: KeychainRefusal | undefined;
  const allowed = async (): Promise<void> => {
    if (refusal) throw new Refusal(refusal);
  };
  return {
    refuse(code) {
      refusal = code;
    },
    read: () => allowed().then(() => stored.map((key) => key.slice())),
    add: (key, beside) =>
      allowed().then(() => {
        stored = [...stored.filter((kept) => isSame(kept, beside)), Uint8Array.from(key)];
      }),
    remove: (key) =>
      allowed().then(() => {
        stored = stored.filter((kept) => !isSame(kept, key));
      }),
  };
}

function isSame(a: Uint8Array, b: Uint8Array | undefined): boolean {
  return b !== undefined && Buffer.from(a).equals(b);
}
