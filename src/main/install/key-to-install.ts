import { createHash, X509Certificate } from 'node:crypto';

/** A device's key as far as it has to be known to be found or removed: a forgotten private key hinders neither. */
export interface InstalledKey {
  /** What the key is called, in plain letters. */
  readonly name: string;
  readonly certificatePem: string;
  /** Where the key opens: a Mac can be told to show it there without asking. */
  readonly hostnames: readonly string[];
}

export interface KeyToInstall extends InstalledKey {
  /** PKCS#8, unencrypted. */
  readonly privateKeyPem: string;
}

/** By what the stores of the systems know a key. */
export interface KeyMarks {
  /** Upper-case hex of the certificate's SHA-256. */
  readonly sha256: string;
  /** Upper-case hex of the certificate's SHA-1: Windows' thumbprint. */
  readonly sha1: string;
  /** Lower-case hex: NSS finds a key and its certificate by this CKA_ID, the SHA-1 of an RSA key's modulus. */
  readonly nssId: string;
  /** How the certificate is called in a browser's list, unmistakably ours. No colon: NSS reads `token:name`. */
  readonly label: string;
}

export function deriveMarks({ name, certificatePem }: InstalledKey): KeyMarks {
  const certificate = new X509Certificate(certificatePem);
  const sha256 = toPlainHex(certificate.fingerprint256);
  const { n: modulus = '' } = certificate.publicKey.export({ format: 'jwk' });
  return {
    sha256,
    sha1: toPlainHex(certificate.fingerprint),
    nssId: createHash('sha1').update(Buffer.from(modulus, 'base64url')).digest('hex'),
    label: `Latchkey ${name} ${sha256.slice(0, 8).toLowerCase()}`,
  };
}

function toPlainHex(fingerprint: string): string {
  return fingerprint.replaceAll(':', '').toUpperCase();
}
