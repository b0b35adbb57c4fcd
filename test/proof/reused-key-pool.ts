import { createPublicKey, type KeyObject } from 'node:crypto';
import type { KeyPool } from '../../src/main/keys/key-pool.ts';
import {
  exportPrivateKey,
  generatePrivateKey,
  hashPublicKey,
  readPrivateKey,
} from '../../src/main/keys/private-key.ts';
import { buildPullCertificate } from '../../src/main/keys/pull-certificate.ts';
import { buildSigningRequest } from '../../src/main/keys/signing-request.ts';

/** Real signing requests for real keys, of which there are only so many. No property compares two keys. */
export function createReusedKeyPool(count: number): KeyPool {
  const keys: KeyObject[] = [];
  let made = 0;
  return {
    makeKey: async ({ commonName }) => {
      const key = keys[made % count] ?? generatePrivateKey();
      keys[made % count] = key;
      made += 1;
      return {
        privateKeyPem: exportPrivateKey(key),
        csrPem: buildSigningRequest(key, commonName),
        publicKeySha256: hashPublicKey(createPublicKey(key)),
      };
    },
    csrFor: async (pem, commonName) => buildSigningRequest(readPrivateKey(pem), commonName),
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
