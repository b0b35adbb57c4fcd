import { createPublicKey, type KeyObject } from 'node:crypto';
import type { Setup } from '../../src/contract/setup.ts';
import { exportPrivateKey, generatePrivateKey, hashPublicKey } from '../../src/main/keys/private-key.ts';
import { buildSigningRequest } from '../../src/main/keys/signing-request.ts';
import { certificateName } from '../../src/main/resources/cloudflare/mark.ts';
import {
  originKeyIds,
  originKeyName,
  publicAddressOf,
  pullNames,
} from '../../src/main/resources/cloudflare/origin/public-address.ts';
import { wantedKeys } from '../../src/main/resources/cloudflare/wanted-keys.ts';
import { type PreparedKey, ProcessRole } from './prepared-key-pool.ts';

/**
 * Makes every key that these Setups can ask for, one for each role: a process that takes over from a killed one must not get
 * the same key by luck. They are real keys, made once, because making them again at each point would only cost time.
 */
export function prepareKeys(setups: readonly Setup[]): readonly PreparedKey[] {
  const names = new Map<string, Set<string>>();
  for (const setup of setups) {
    for (const { id, commonName } of [...keysOfDevices(setup), ...keysOfOrigin(setup)]) {
      names.set(id, (names.get(id) ?? new Set<string>()).add(commonName));
    }
  }
  return [...names.values()].flatMap((commonNames) =>
    ProcessRole.options.flatMap((role) => signRequests(generatePrivateKey(), [...commonNames], role)),
  );
}

interface NamedKey {
  readonly id: string;
  readonly commonName: string;
}

function keysOfDevices(setup: Setup): readonly NamedKey[] {
  return wantedKeys(setup).map(({ id, asciiLabel }) => ({
    id,
    commonName: certificateName(setup.id, id, asciiLabel),
  }));
}

function keysOfOrigin(setup: Setup): readonly NamedKey[] {
  const { key, authority } = pullNames(setup);
  const server = { id: originKeyIds.server, commonName: originKeyName(setup) };
  return publicAddressOf(setup) ? [server, key, authority] : [];
}

function signRequests(key: KeyObject, commonNames: readonly string[], role: ProcessRole): PreparedKey[] {
  const prepared = {
    privateKeyPem: exportPrivateKey(key),
    publicKeySha256: hashPublicKey(createPublicKey(key)),
  };
  return commonNames.map((commonName) => ({
    ...prepared,
    role,
    commonName,
    csrPem: buildSigningRequest(key, commonName),
  }));
}
