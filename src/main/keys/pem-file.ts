import { X509Certificate } from 'node:crypto';
import { Refusal } from '../errors/refusal.ts';
import { isPrintableAscii } from './common-name.ts';
import { readPrivateKey } from './private-key.ts';

/**
 * Key and certificate as one text, the key locked with the passphrase: PKCS#8 under AES-256 (RFC 5958, RFC 8018), which
 * OpenSSL and all that is built on it read (facts: platforms#pem-files). Certificate after key, as curl wants them in one
 * file.
 * @throws {Refusal} `passphrase-empty`, `passphrase-not-ascii`, `private-key-unreadable`, `certificate-unreadable`,
 * `certificate-not-for-key`.
 */
export function buildPemFile(contents: {
  /** Unencrypted RSA key, PKCS#8. */
  readonly privateKeyPem: string;
  readonly certificatePem: string;
  readonly passphrase: string;
}): string {
  const { passphrase } = contents;
  if (passphrase === '') throw new Refusal('passphrase-empty');
  if (!isPrintableAscii(passphrase)) throw new Refusal('passphrase-not-ascii');
  const key = readPrivateKey(contents.privateKeyPem);
  const certificate = readCertificate(contents.certificatePem);
  if (!certificate.checkPrivateKey(key)) throw new Refusal('certificate-not-for-key');
  const locked = key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase });
  return `${locked.toString().trimEnd()}\n${certificate.toString().trimEnd()}\n`;
}

function readCertificate(pem: string): X509Certificate {
  try {
    return new X509Certificate(pem);
  } catch {
    throw new Refusal('certificate-unreadable');
  }
}
