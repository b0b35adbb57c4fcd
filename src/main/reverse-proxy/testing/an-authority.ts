import { createPublicKey } from 'node:crypto';
import type { KeyPool } from '../../keys/key-pool.ts';
import { createKeyRing, type KeyRing } from '../../keys/key-ring.ts';
import {
  exportPrivateKey,
  generatePrivateKey,
  hashPublicKey,
  readPrivateKey,
} from '../../keys/private-key.ts';
import { buildSigningRequest } from '../../keys/signing-request.ts';
import { type Document, memoryDocument } from '../../storage/documents.ts';
import { memoryVault, type Vault } from '../../storage/vault.ts';
import { AuthorityRecord, noAuthority } from '../certificates/authority-record.ts';
import {
  type CertificateAuthority,
  createCertificateAuthority,
} from '../certificates/certificate-authority.ts';

/** Used by tests only: an authority whose keys are real and made in this thread. */
export interface AuthorityInTest {
  readonly authority: CertificateAuthority;
  readonly deviceKeys: KeyRing;
  readonly ownKeys: KeyRing;
  readonly record: Document<AuthorityRecord>;
  /** The same authority after a restart of the program. */
  reopened(): CertificateAuthority;
}

export function anAuthority({
  vault = memoryVault(),
  now = () => new Date('2026-11-29T12:00:00.500Z'),
}: {
  readonly vault?: Vault;
  readonly now?: () => Date;
} = {}): AuthorityInTest {
  const record = memoryDocument({ schema: AuthorityRecord, initial: noAuthority });
  const deviceKeys = createKeyRing('0a1b2c3d', vault, inThisThread);
  const ownKeys = createKeyRing('0a1b2c3d/reverse-proxy', vault, inThisThread);
  const reopened = () => createCertificateAuthority({ ownKeys, deviceKeys, record, now });
  return { authority: reopened(), deviceKeys, ownKeys, record, reopened };
}

const inThisThread: KeyPool = {
  makeKey: async ({ commonName }) => {
    const key = generatePrivateKey();
    return {
      privateKeyPem: exportPrivateKey(key),
      csrPem: buildSigningRequest(key, commonName),
      publicKeySha256: hashPublicKey(createPublicKey(key)),
    };
  },
  csrFor: async (pem, commonName) => buildSigningRequest(readPrivateKey(pem), commonName),
  packPkcs12: () => Promise.reject(new Error('no key file is needed here')),
  signPullCertificate: () => Promise.reject(new Error('no key for Cloudflare is needed here')),
  close: async () => {},
};
