import { z } from 'zod';
import type { Setup } from '../../../contract/setup.ts';
import type { Draft, Making, Resource, SetupIo } from '../../engine/resource.ts';
import { readCertificate } from '../../keys/certificate.ts';
import {
  type CertificateSeen,
  type CertificateStatus,
  type ClientCertificatesSeen,
  certificateStatuses,
  type Observed,
} from '../observed.ts';
import { certificateName, keyIdOf } from './mark.ts';
import { isTestKey, type WantedKey, wantedKeys } from './wanted-keys.ts';

const Certificate = z.object({
  id: z.string(),
  certificate: z.string().nullish(),
  common_name: z.string().nullish(),
  // A status we do not know is taken for a certificate that is on: it uses up a place, and is switched off if it is ours.
  status: z.enum(certificateStatuses).catch('active'),
  expires_on: z.string().nullish(),
});

/** Client certificates of one zone on Cloudflare's Free plan (facts: quota, code 1445). Revoked ones do not count. */
const MOST_CERTIFICATES = 100;

/**
 * Client certificates, the keys: one for each device and two to test the lock with. Seen: on Review, as keys that are
 * made. Changes: certificates whose common name bears our mark. Never touched: the zone's other certificates. Gone:
 * revoked, once the lock does not list it; a revoked certificate stays in Cloudflare's list for ever.
 */
export const clientCertificate: Resource<'client-certificate'> = {
  id: 'client-certificate',

  async observe(setup, { cloudflare, keys }) {
    const [certificates, heldHere] = await Promise.all([
      cloudflare.readAll(Certificate, 'GET client_certificates', (page) =>
        cloudflare.sdk.clientCertificates.list({
          zone_id: setup.zone.id,
          status: 'all',
          per_page: 50,
          page,
        }),
      ),
      keys.held(),
    ]);
    return { certificates: certificates.map((certificate) => seenFrom(setup, certificate)), heldHere };
  },

  plan(setup, observed) {
    const wanted = wantedKeys(setup);
    return [
      ...wanted.filter((key) => mustBeMade(key, observed)).map((key) => creation(setup, key)),
      ...wanted.filter((key) => key.state === 'off').flatMap((key) => switchingOff(setup, key, observed)),
      ...abandoned(wanted, observed).map((certificate) => revocation(setup, certificate)),
    ];
  },

  blockers(setup, observed) {
    const used = observed['client-certificate'].certificates.filter(isOn).length;
    const more = wantedKeys(setup).filter((key) => mustBeMade(key, observed)).length;
    return used + more > MOST_CERTIFICATES ? [{ code: 'CERTIFICATES_FULL', names: [String(used)] }] : [];
  },

  async apply(change, making) {
    return change.action === 'remove' ? revoke(change.subject, change.id, making) : issue(change.id, making);
  },
};

/** Reads the certificates alone, where nothing else of a Setup matters. */
export function readCertificates(setup: Setup, io: SetupIo): Promise<ClientCertificatesSeen> {
  return clientCertificate.observe(setup, io, () => Promise.reject(new Error('nothing else is read here')));
}

/** The certificate that stands for a key: the one whose private half is here, else the newest that is on. */
export function certificateFor(keyId: string, { certificates, heldHere }: ClientCertificatesSeen) {
  const candidates = certificates.filter((certificate) => certificate.keyId === keyId && isOn(certificate));
  const held = candidates.find((certificate) => certificate.publicKey === heldHere[keyId]);
  return held ?? candidates.toSorted((a, b) => (a.expiresOn < b.expiresOn ? 1 : -1))[0];
}

export function isOn({ status }: { readonly status: CertificateStatus }): boolean {
  return status === 'active' || status === 'pending_reactivation';
}

/** A key that was switched off once is never made again, only its switching off is repeated if need be. */
function mustBeMade(key: WantedKey, observed: Observed): boolean {
  const seen = observed['client-certificate'];
  if (key.state === 'on') return certificateFor(key.id, seen) === undefined;
  return isTestKey(key.id) && !seen.certificates.some((certificate) => certificate.keyId === key.id);
}

function creation(setup: Setup, key: WantedKey): Draft {
  return {
    id: `client-certificate/create/${key.id}`,
    resource: 'client-certificate',
    action: 'create',
    subject: key.label,
    before: null,
    after: certificateName(setup.id, key.id, key.asciiLabel),
    follows: [],
    request: {
      method: 'POST',
      path: `/zones/${setup.zone.id}/client_certificates`,
      body: JSON.stringify({ csr: '‹signing request›', validity_days: key.validityDays }),
    },
  };
}

/** A test key is switched off as soon as it is there; a device's key only when the lock no longer lists it. */
function switchingOff(setup: Setup, key: WantedKey, observed: Observed): readonly Draft[] {
  const certificate = certificateFor(key.id, observed['client-certificate']);
  if (!certificate && !mustBeMade(key, observed)) return [];
  return [
    {
      ...revocation(setup, { id: certificate?.id ?? '‹certificate›', keyId: key.id, commonName: key.label }),
      id: `client-certificate/remove/${key.id}`,
      follows: ['lock-rule/create', 'lock-rule/update', 'client-certificate/create'],
    },
  ];
}

function revocation(setup: Setup, certificate: Pick<CertificateSeen, 'id' | 'keyId' | 'commonName'>): Draft {
  return {
    id: `client-certificate/remove/${certificate.keyId}/${certificate.id}`,
    resource: 'client-certificate',
    action: 'remove',
    subject: certificate.commonName,
    before: 'on',
    after: null,
    // Out of the lock first. Where the lock itself goes, no address leads here any more.
    follows: ['lock-rule/create', 'lock-rule/update', 'dns-record/remove'],
    request: {
      method: 'DELETE',
      path: `/zones/${setup.zone.id}/client_certificates/${certificate.id}`,
      body: null,
    },
  };
}

/** Keys of ours that no device stands for any more, and second copies of a key, left by a lost answer. */
function abandoned(wanted: readonly WantedKey[], observed: Observed): readonly CertificateSeen[] {
  const seen = observed['client-certificate'];
  const kept = new Set(wanted.map((key) => certificateFor(key.id, seen)?.id));
  return seen.certificates.filter(
    (certificate) => certificate.keyId !== null && isOn(certificate) && !kept.has(certificate.id),
  );
}

async function issue(changeId: string, { setup, io }: Making) {
  const key = wantedKeys(setup).find(({ id }) => changeId.endsWith(`/${id}`));
  if (!key) throw new Error('a planned key is not in the Setup');
  const { csr, publicKey } = await io.keys.requestFor(
    key.id,
    certificateName(setup.id, key.id, key.asciiLabel),
  );
  const issued = await io.cloudflare.write(Certificate, 'POST client_certificates', () =>
    io.cloudflare.sdk.clientCertificates.create({
      zone_id: setup.zone.id,
      csr,
      validity_days: key.validityDays,
    }),
  );
  const made = { ...seenFrom(setup, issued), keyId: key.id };
  return (seen: ClientCertificatesSeen): ClientCertificatesSeen => ({
    certificates: [...seen.certificates, made],
    heldHere: { ...seen.heldHere, [key.id]: publicKey },
  });
}

async function revoke(subject: string, changeId: string, { setup, observed, io: { cloudflare } }: Making) {
  const [, , keyId = '', certificateId] = changeId.split('/');
  const seen = observed['client-certificate'];
  const certificate = certificateId
    ? seen.certificates.find(({ id }) => id === certificateId)
    : certificateFor(keyId, seen);
  if (!certificate) throw new Error(`nothing to switch off for ${subject}`);
  await cloudflare.write(z.unknown(), 'DELETE client_certificates', () =>
    cloudflare.sdk.clientCertificates.delete(certificate.id, { zone_id: setup.zone.id }),
  );
  return (now: ClientCertificatesSeen): ClientCertificatesSeen => ({
    ...now,
    certificates: now.certificates.map((each) =>
      each.id === certificate.id ? { ...each, status: 'pending_revocation' } : each,
    ),
  });
}

/** Fingerprint and public key are read from the certificate itself, whatever else the answer says. */
function seenFrom(setup: Setup, certificate: z.infer<typeof Certificate>): CertificateSeen {
  const commonName = certificate.common_name ?? '';
  return {
    id: certificate.id,
    keyId: keyIdOf(setup.id, commonName) ?? null,
    commonName,
    status: certificate.status,
    certificatePem: certificate.certificate ?? '',
    ...factsOf(certificate.certificate ?? ''),
  };
}

/** A certificate that cannot be read is somebody else's: it takes a place in the zone, and nothing more is known. */
function factsOf(pem: string) {
  try {
    const { fingerprint, publicKeySha256, notBefore, notAfter } = readCertificate(pem);
    return { fingerprint, publicKey: publicKeySha256, issuedOn: notBefore, expiresOn: notAfter };
  } catch {
    return { fingerprint: '', publicKey: '', issuedOn: '', expiresOn: '' };
  }
}
