import { type KeyObject, X509Certificate } from 'node:crypto';
import forge from 'node-forge';
import { Refusal } from '../errors/refusal.ts';
import { isPrintableAscii } from './common-name.ts';
import { exportPrivateKey, readPrivateKey } from './private-key.ts';

export interface Pkcs12Contents {
  /** Unencrypted RSA key, PKCS#8. */
  readonly privateKeyPem: string;
  /** The leaf; a chain after it is left out. */
  readonly certificatePem: string;
  /** Printable ASCII: keytool refuses anything else, and Apple's `security` turns it into no passphrase at all. */
  readonly passphrase: string;
  /** What NSS and Android show as the certificate's name. Printable ASCII. */
  readonly friendlyName: string;
}

/**
 * The single profile that every importer takes (iOS 17 and older, Android 13 and older, macOS Keychain Access, Windows,
 * NSS, OpenSSL 3, Java): key under PBE-SHA1-3DES, HMAC-SHA1, 8-byte salts, the leaf alone. 3DES is only a wrapper for
 * the trip; the long passphrase is what protects the key.
 */
const profile = { algorithm: '3des', count: 10_000, saltSize: 8 } as const;

/**
 * Packs key and certificate into one PKCS#12 file (RFC 7292).
 * @throws {Refusal} `passphrase-empty`, `passphrase-not-ascii`, `friendly-name-unfit`, `private-key-unreadable`,
 * `certificate-unreadable`, `certificate-not-for-key`, `certificate-unsupported`.
 */
export function buildPkcs12(contents: Pkcs12Contents): Uint8Array {
  const { passphrase, friendlyName } = contents;
  // An empty passphrase is legal, yet macOS and the iPhone's profile screen cannot open such a file.
  if (passphrase === '') throw new Refusal('passphrase-empty');
  if (!isPrintableAscii(passphrase)) throw new Refusal('passphrase-not-ascii');
  if (!isPrintableAscii(friendlyName)) throw new Refusal('friendly-name-unfit');
  const key = readPrivateKey(contents.privateKeyPem);
  const leaf = readLeaf(key, contents.certificatePem);
  const pfx = forge.pkcs12.toPkcs12Asn1(
    forge.pki.privateKeyFromPem(exportPrivateKey(key)),
    [forgeCertificate(leaf)],
    passphrase,
    { ...profile, friendlyName },
  );
  // A copy of its own: a Buffer may be a window into a shared pool, and the pool would travel between threads with it.
  return Uint8Array.from(Buffer.from(forge.asn1.toDer(pfx).getBytes(), 'latin1'));
}

function readLeaf(key: KeyObject, certificatePem: string): X509Certificate {
  const leaf = parseCertificate(certificatePem);
  if (!leaf.checkPrivateKey(key)) throw new Refusal('certificate-not-for-key');
  return leaf;
}

function parseCertificate(pem: string): X509Certificate {
  try {
    return new X509Certificate(pem);
  } catch {
    throw new Refusal('certificate-unreadable');
  }
}

/**
 * Forge writes anew what it parsed. If that changed one byte, the fingerprint would no longer be the one in the lock. It
 * does for a leaf that an elliptic-curve authority signed; Cloudflare's managed authority signs with RSA.
 */
function forgeCertificate(leaf: X509Certificate): forge.pki.Certificate {
  const { certificate, rewritten } = rewrite(leaf);
  if (!leaf.raw.equals(rewritten)) throw new Refusal('certificate-unsupported');
  return certificate;
}

/** Forge is stricter with what stands in an extension than OpenSSL, which has read the leaf already. */
function rewrite(leaf: X509Certificate) {
  try {
    const certificate = forge.pki.certificateFromPem(leaf.toString());
    const rewritten = forge.asn1.toDer(forge.pki.certificateToAsn1(certificate)).getBytes();
    return { certificate, rewritten: Buffer.from(rewritten, 'latin1') };
  } catch {
    throw new Refusal('certificate-unsupported');
  }
}
