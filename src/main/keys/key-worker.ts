/**
 * The entry of the worker threads: the only place that loads node-forge and makes RSA keys, so the main thread never
 * waits for either. Bundles must emit it as a file of its own, `key-worker.js`, beside the main one.
 */

import { createPublicKey } from 'node:crypto';
import { isRefusal } from '../errors/refusal.ts';
import type { MadeKey } from './key-pool.ts';
import { type KeyRefusal, keyRefusals } from './key-refusal.ts';
import { type Pkcs12Contents, pkcs12 } from './pkcs12.ts';
import { generatePrivateKey, privateKeyPem, publicKeySha256, readPrivateKey } from './private-key.ts';
import { signingRequest } from './signing-request.ts';

/** An error would lose its code on the way between threads, so a refusal travels as data. */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'refused'; readonly code: KeyRefusal };

export function makeKey({ commonName }: { readonly commonName: string }): Outcome<MadeKey> {
  return outcomeOf(() => {
    const key = generatePrivateKey();
    return {
      privateKeyPem: privateKeyPem(key),
      csrPem: signingRequest(key, commonName),
      publicKeySha256: publicKeySha256(createPublicKey(key)),
    };
  });
}

export function makeSigningRequest(job: {
  readonly privateKeyPem: string;
  readonly commonName: string;
}): Outcome<string> {
  return outcomeOf(() => signingRequest(readPrivateKey(job.privateKeyPem), job.commonName));
}

export function packPkcs12(contents: Pkcs12Contents): Outcome<Uint8Array> {
  return outcomeOf(() => pkcs12(contents));
}

function outcomeOf<T>(work: () => T): Outcome<T> {
  try {
    return { kind: 'done', value: work() };
  } catch (error) {
    return { kind: 'refused', code: isRefusal(error, keyRefusals) ? error.code : 'failed' };
  }
}
