import type { Device } from '../../contract/setup.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import { plainNames } from '../resources/cloudflare/key-names.ts';
import { keyIdsOf, testKeys } from '../resources/cloudflare/wanted-keys.ts';
import type { IssuedCertificate } from '../reverse-proxy/certificates/authority-record.ts';
import type { CertificateAuthority } from '../reverse-proxy/certificates/certificate-authority.ts';

export interface KeyMaking {
  readonly authority: Pick<CertificateAuthority, 'certificateFor' | 'switchOff' | 'issued'>;
  readonly keys: Pick<KeyRing, 'held'>;
}

/**
 * What is switched off stays so: a device whose key was, and that is on again, gets the next one. Its notes go with the old key,
 * as those of any renewed one. The same list where there is none.
 */
export function renewSwitchedOff(
  devices: readonly Device[],
  issued: readonly IssuedCertificate[],
): readonly Device[] {
  const off = new Set(issued.filter(({ switchedOffAt }) => switchedOffAt !== null).map(({ keyId }) => keyId));
  const renewed = devices.map((device) => {
    let next = device;
    while (next.state === 'on' && off.has(keyIdsOf(next)[0] ?? '')) {
      const generation = (next.renewal?.generation ?? 1) + 1;
      next = { ...next, renewal: { generation, previous: 'off' } };
    }
    return next;
  });
  return renewed.every((device, index) => device === devices[index]) ? devices : renewed;
}

/**
 * Certifies every key that has to open, and switches all others off for good. One of them never opened anything: it is there to
 * try the lock with, as a lost phone's would be. @throws {Refusal} `KEY_MISSING` where the vault has lost the authority
 */
export async function issueKeys(devices: readonly Device[], { authority, keys }: KeyMaking): Promise<void> {
  const names = plainNames(devices);
  const on = devices.filter(({ state }) => state === 'on');
  for (const device of on) {
    for (const keyId of keyIdsOf(device)) {
      const commonName = names.get(device.id) ?? device.id;
      await authority.certificateFor({ keyId, commonName, validityDays: device.validityDays });
    }
  }
  await makeTestKey({ authority, keys });
  const wanted = new Set(on.flatMap(keyIdsOf));
  const others = authority.issued().filter(({ keyId }) => !wanted.has(keyId));
  await authority.switchOff(...others.map(({ keyId }) => keyId));
}

async function makeTestKey({ authority, keys }: KeyMaking): Promise<void> {
  const { id, asciiLabel, validityDays } = testKeys.switchedOff;
  const held = (await keys.held())[id];
  const isThere = authority.issued().some(({ keyId, publicKey }) => keyId === id && publicKey === held);
  if (!isThere) await authority.certificateFor({ keyId: id, commonName: asciiLabel, validityDays });
}
