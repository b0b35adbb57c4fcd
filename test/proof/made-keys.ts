import { createPublicKey, type KeyObject } from 'node:crypto';
import type { Setup } from '../../src/contract/setup.ts';
import { exportPrivateKey, generatePrivateKey, hashPublicKey } from '../../src/main/keys/private-key.ts';
import { buildSigningRequest } from '../../src/main/keys/signing-request.ts';
import { certificateName } from '../../src/main/resources/cloudflare/mark.ts';
import { wantedKeys } from '../../src/main/resources/cloudflare/wanted-keys.ts';
import type { MadeKey } from './key-pool-double.ts';

/**
 * Makes every key that these Setups can ask for, twice: a process that takes over from a killed one must not get the same key
 * by luck. Real keys, made once, because making them anew at each of hundreds of points would only test patience.
 */
export function makeKeysFor(setups: readonly Setup[]): readonly MadeKey[] {
  const names = new Map<string, Set<string>>();
  for (const setup of setups) {
    for (const { id, asciiLabel } of wantedKeys(setup)) {
      const commonName = certificateName(setup.id, id, asciiLabel);
      names.set(id, (names.get(id) ?? new Set<string>()).add(commonName));
    }
  }
  return [...names.values()].flatMap((commonNames) =>
    ([1, 2] as const).flatMap((life) => requestsOf(generatePrivateKey(), [...commonNames], life)),
  );
}

function requestsOf(key: KeyObject, commonNames: readonly string[], life: MadeKey['life']): MadeKey[] {
  const made = { privateKeyPem: exportPrivateKey(key), publicKeySha256: hashPublicKey(createPublicKey(key)) };
  return commonNames.map((commonName) => ({
    ...made,
    life,
    commonName,
    csrPem: buildSigningRequest(key, commonName),
  }));
}
