import { z } from 'zod';
import type { KeyPool } from '../../src/main/keys/key-pool.ts';
import { readPrivateKey } from '../../src/main/keys/private-key.ts';
import { buildPullCertificate } from '../../src/main/keys/pull-certificate.ts';

/** The process that a key is for: the one that may be killed, or the one that takes over. */
export const ProcessRole = z.enum(['first', 'successor']);
export type ProcessRole = z.infer<typeof ProcessRole>;

/** A key made beforehand, with a signing request under one of its names. */
export const PreparedKey = z.object({
  role: ProcessRole,
  commonName: z.string(),
  privateKeyPem: z.string(),
  csrPem: z.string(),
  publicKeySha256: z.string(),
});
export type PreparedKey = Readonly<z.infer<typeof PreparedKey>>;

/** A key pool that hands out keys made beforehand. Everything else about them is real. */
export function createPreparedKeyPool(keys: readonly PreparedKey[], role: ProcessRole): KeyPool {
  const find = (fits: (key: PreparedKey) => boolean): PreparedKey => {
    const found = keys.find(fits);
    if (!found) throw new Error('this key was not made beforehand');
    return found;
  };
  return {
    makeKey: async ({ commonName }) => find((key) => key.commonName === commonName && key.role === role),
    csrFor: async (privateKeyPem, commonName) =>
      find((key) => key.privateKeyPem === privateKeyPem && key.commonName === commonName).csrPem,
    signPullCertificate: async ({ authorityKeyPem, privateKeyPem, ...names }) =>
      buildPullCertificate({
        authority: readPrivateKey(authorityKeyPem),
        key: readPrivateKey(privateKeyPem),
        ...names,
      }),
    packPkcs12: () => Promise.reject(new Error('no key file is needed here')),
    close: async () => {},
  };
}
