/**
 * The entry of the worker threads: the only place that loads node-forge and makes RSA keys, so the main thread never
 * waits for either. Bundles must emit it as a file of its own, `key-worker.js`, beside the main one.
 */

import { createPublicKey } from 'node:crypto';
import { type KeyRefusal, keyRefusals } from '../errors/internal-refusals.ts';
import { isRefusal } from '../errors/refusal.ts';
import { buildPkcs12, type Pkcs12Contents } from './pkcs12.ts';
import { exportPrivateKey, generatePrivateKey, hashPublicKey, readPrivateKey } from './private-key.ts';
import { buildPullCertificate, type PullCertificate } from './pull-certificate.ts';
import { buildSigningRequest } from './signing-request.ts';

/** An error would lose its code on the way between threads, so a refusal travels as data. */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'refused'; readonly code: KeyRefusal };

export interface MadeKey {
  /** PKCS#8, unencrypted: keep it in the vault only. */
  readonly privateKeyPem: string;
  readonly csrPem: string;
  /** Lower-case hex SHA-256 of the SubjectPublicKeyInfo: finds the certificate made for this key. */
  readonly publicKeySha256: string;
}

/** Called by name, from the pool. @public */
export function makeKey({ commonName }: { readonly commonName: string }): Outcome<MadeKey> {
  return outcomeOf(() => {
    const key = generatePrivateKey();
    return {
      privateKeyPem: exportPrivateKey(key),
      csrPem: buildSigningRequest(key, commonName),
      publicKeySha256: hashPublicKey(createPublicKey(key)),
    };
  });
}

/** Called by name, from the pool. @public */
export function makeSigningRequest(job: {
  readonly privateKeyPem: string;
  readonly commonName: string;
}): Outcome<string> {
  return outcomeOf(() => buildSigningRequest(readPrivateKey(job.privateKeyPem), job.commonName));
}

/** Called by name, from the pool. @public */
export function packPkcs12(contents: Pkcs12Contents): Outcome<Uint8Array> {
  return outcomeOf(() => buildPkcs12(contents));
}

/** Called by name, from the pool. @public */
export function signPullCertificate(job: {
  readonly authorityKeyPem: string;
  readonly privateKeyPem: string;
  readonly authorityName: string;
  readonly commonName: string;
}): Outcome<PullCertificate> {
  return outcomeOf(() =>
    buildPullCertificate({
      authority: readPrivateKey(job.authorityKeyPem),
      key: readPrivateKey(job.privateKeyPem),
      authorityName: job.authorityName,
      commonName: job.commonName,
    }),
  );
}

function outcomeOf<T>(work: () => T): Outcome<T> {
  try {
    return { kind: 'done', value: work() };
  } catch (error) {
    return { kind: 'refused', code: isRefusal(error, keyRefusals) ? error.code : 'failed' };
  }
}
