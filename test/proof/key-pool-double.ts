import { z } from 'zod';
import type { KeyPool } from '../../src/main/keys/key-pool.ts';

/** A key that was made beforehand, with its request under one of its names. */
export const MadeKey = z.object({
  /** Which process gets it: the first one, or one that takes over. */
  life: z.union([z.literal(1), z.literal(2)]),
  commonName: z.string(),
  privateKeyPem: z.string(),
  csrPem: z.string(),
  publicKeySha256: z.string(),
});
export type MadeKey = Readonly<z.infer<typeof MadeKey>>;

/** A key pool that hands out keys made beforehand; everything else of it is real. */
export function keyPoolWith(keys: readonly MadeKey[], life: MadeKey['life']): KeyPool {
  const find = (fits: (key: MadeKey) => boolean): MadeKey => {
    const found = keys.find(fits);
    if (!found) throw new Error('this key was not made beforehand');
    return found;
  };
  return {
    makeKey: async ({ commonName }) => find((key) => key.commonName === commonName && key.life === life),
    csrFor: async (privateKeyPem, commonName) =>
      find((key) => key.privateKeyPem === privateKeyPem && key.commonName === commonName).csrPem,
    packPkcs12: () => Promise.reject(new Error('no key file is needed here')),
    close: async () => {},
  };
}
