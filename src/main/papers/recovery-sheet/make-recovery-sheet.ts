import { isNameless } from '../../../contract/hand-made.ts';
import type { Setup } from '../../../contract/setup.ts';
import type { RecoveryKey, RecoveryRow, RecoverySheet } from '../../../guides/recovery-sheet.ts';
import { readCertificate } from '../../keys/certificate.ts';
import { isOn } from '../../resources/cloudflare/client-certificate/client-certificate.ts';
import { isOurs, listKeptKeys } from '../../resources/cloudflare/lock/lock.ts';
import { labelIn } from '../../resources/cloudflare/mark.ts';
import { isTestKey } from '../../resources/cloudflare/wanted-keys.ts';
import type { Ledger } from '../../resources/model/ledger.ts';
import type { WhatStands } from '../what-stands.ts';

/** What the answers know and Cloudflare does not. */
export interface KnownOfHome {
  /** Where the home answers in its own network, as far as that is known. */
  readonly atHome: string | null;
  readonly ledger: Ledger;
  /** Names of keys as their owner wrote them, by key id. */
  readonly names: ReadonlyMap<string, string>;
  readonly now: Date;
}

/** The recovery sheet of a home: what stands at Cloudflare, and nothing that opens anything. Pure. */
export function makeRecoverySheet(setup: Setup, stands: WhatStands, known: KnownOfHome): RecoverySheet {
  const { zone, services, home, reach } = setup;
  return {
    address: services[0]?.hostname ?? zone.name,
    atHome: known.atHome,
    domain: { name: zone.name, id: zone.id },
    account: zone.account,
    by: reach?.by ?? 'tunnel',
    inHome: home ? 'changed' : 'untouched',
    settings: Object.entries(known.ledger['zone-setting'] ?? {}).map(([setting, before]) => ({
      setting,
      before,
    })),
    things: thingsIn(setup, stands),
    keys: [...keysIn(setup, stands, known), ...keysFromBefore(setup, stands)],
    made: dayOf(known.now.toISOString()),
  };
}

/** In the order in which they must not be missing, should the sheet be full: what is one of a kind, then what names tell. */
function thingsIn(setup: Setup, stands: WhatStands): readonly RecoveryRow[] {
  const hostnames = setup.services.map(({ hostname }) => hostname);
  const { ours, abandoned } = stands.tunnel;
  return [
    ...stands['lock-rule'].rules
      .filter((rule) => isOurs(rule, setup))
      .map(({ description, ref, id }) => ({ what: 'lock-rule' as const, name: description || ref, id })),
    ...[...(ours ? [ours] : []), ...abandoned].map(({ name, id }) => ({ what: 'tunnel' as const, name, id })),
    ...(stands['origin-certificate']?.ours ?? []).map(({ hostnames: names, id }) => ({
      what: 'origin-certificate' as const,
      name: names.join(', '),
      id,
    })),
    ...(stands['origin-pull-certificate']?.ours ?? []).map(({ commonName, id }) => ({
      what: 'pull-certificate' as const,
      name: labelIn(commonName, setup.id),
      id,
    })),
    ...stands['dns-record'].flatMap(({ ours: isMarked, type, name, id }) =>
      isMarked ? [{ what: 'dns-record' as const, name: `${name} (${type})`, id }] : [],
    ),
    ...stands['certificate-hostname']
      .filter((name) => hostnames.includes(name))
      .map((name) => ({ what: 'certificate-hostname' as const, name, id: '' })),
  ];
}

function keysIn(setup: Setup, stands: WhatStands, { names }: KnownOfHome): readonly RecoveryKey[] {
  return stands['client-certificate'].certificates.flatMap((certificate) => {
    const { keyId, commonName, certificatePem, expiresOn } = certificate;
    // A key to try the lock with opens nothing.
    if (keyId === null || isTestKey(keyId) || !isOn(certificate)) return [];
    const name = names.get(keyId) ?? labelIn(commonName, setup.id);
    return [{ from: 'latchkey', name, serial: serialOf(certificatePem), until: dayOf(expiresOn) }];
  });
}

/** Keys that somebody made by hand before, and that open on: Cloudflare may know no name of them. */
function keysFromBefore(setup: Setup, stands: WhatStands): readonly RecoveryKey[] {
  const names = new Map(setup.adopts?.keys.map(({ certificateId, name }) => [certificateId, name]));
  return listKeptKeys(setup, stands['client-certificate']).map(
    ({ id, commonName, certificatePem, expiresOn }) => {
      const name = names.get(id) ?? commonName;
      return {
        from: 'before',
        name: isNameless(name) ? null : name,
        serial: serialOf(certificatePem),
        until: dayOf(expiresOn),
      };
    },
  );
}

function serialOf(pem: string): string {
  try {
    return readCertificate(pem).serialNumber;
  } catch {
    return '';
  }
}

/** A day that is read the same everywhere. */
function dayOf(moment: string): string {
  return moment.slice(0, 10);
}
