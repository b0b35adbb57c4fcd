import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import forge from 'node-forge';
import { exportPrivateKey } from './private-key.ts';

/** A client certificate for Cloudflare to show, and the authority that signed it and nothing else. Both in PEM. */
export interface PullCertificate {
  readonly certificatePem: string;
  /** What the reverse proxy believes. */
  readonly authorityPem: string;
}

export interface PullCertificateJob {
  readonly authority: KeyObject;
  readonly key: KeyObject;
  readonly authorityName: string;
  readonly commonName: string;
}

/**
 * The certificate by which a reverse proxy knows Cloudflare. Cloudflare takes leaves only, so an authority signs it
 * (facts: cloudflare#origin-pulls). The same keys and names always give the same two certificates: nothing has to be kept
 * beside the keys, and what is made again after a lost answer is what the proxy believes already.
 */
export function buildPullCertificate({
  authority,
  key,
  authorityName,
  commonName,
}: PullCertificateJob): PullCertificate {
  const signWith = { issuer: authorityName, authority };
  return {
    certificatePem: sign({ ...signWith, subject: commonName, key, extensions: ofLeaf }),
    authorityPem: sign({ ...signWith, subject: authorityName, key: authority, extensions: ofAuthority }),
  };
}

/**
 * Not the day on which it is made, so that it is the same each time. The end is late because an expired one locks its owner
 * out: it guards one way between two machines, and is replaced by making new keys.
 */
const validity = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2049-12-31T00:00:00Z') };

const ofAuthority = [
  { name: 'basicConstraints', cA: true, pathLenConstraint: 0, critical: true },
  { name: 'keyUsage', keyCertSign: true, critical: true },
  { name: 'subjectKeyIdentifier' },
];
const ofLeaf = [
  { name: 'basicConstraints', cA: false, critical: true },
  { name: 'keyUsage', digitalSignature: true, critical: true },
  { name: 'extKeyUsage', clientAuth: true },
  { name: 'subjectKeyIdentifier' },
];

interface ToSign {
  readonly subject: string;
  readonly issuer: string;
  readonly key: KeyObject;
  readonly authority: KeyObject;
  readonly extensions: readonly object[];
}

function sign({ subject, issuer, key, authority, extensions }: ToSign): string {
  const publicPem = createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.publicKeyFromPem(publicPem);
  // Positive, and another one for each key (RFC 5280 §4.1.2.2).
  certificate.serialNumber = `40${createHash('sha256').update(publicPem).digest('hex').slice(0, 30)}`;
  certificate.validity = { ...validity };
  certificate.setSubject([{ name: 'commonName', value: subject }]);
  certificate.setIssuer([{ name: 'commonName', value: issuer }]);
  certificate.setExtensions([...extensions]);
  certificate.sign(forge.pki.privateKeyFromPem(exportPrivateKey(authority)), forge.md.sha256.create());
  return forge.pki.certificateToPem(certificate).replaceAll('\r\n', '\n');
}
