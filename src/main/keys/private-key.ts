import { createHash, createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { Refusal } from '../errors/refusal.ts';

/** RSA-2048 is the one key every importer takes: node-forge has no EC, and the HA iOS app fails on P-521. */
const MODULUS_BITS = 2048;

/** A fresh RSA private key. Takes 50 to 500 ms of the calling thread, so never call it on the main one. */
export function generatePrivateKey(): KeyObject {
  return generateKeyPairSync('rsa', { modulusLength: MODULUS_BITS }).privateKey;
}

/** Reads an unencrypted RSA private key. @throws {Refusal} `private-key-unreadable`, also for other kinds of key. */
export function readPrivateKey(pem: string): KeyObject {
  const key = parsePrivateKey(pem);
  if (key?.asymmetricKeyType !== 'rsa') throw new Refusal('private-key-unreadable');
  return key;
}

export function exportPrivateKey(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** Lower-case hex SHA-256 of the SubjectPublicKeyInfo: the same for a key, its CSR and its certificate. */
export function hashPublicKey(publicKey: KeyObject): string {
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex');
}

function parsePrivateKey(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
}
