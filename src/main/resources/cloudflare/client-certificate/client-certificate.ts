import { z } from 'zod';
import type { ChangeOf } from '../../../../contract/change.ts';
import type { Setup } from '../../../../contract/setup.ts';
import { requestTo } from '../../../cloudflare/request.ts';
import { Refusal } from '../../../errors/refusal.ts';
import { readCertificate } from '../../../keys/certificate.ts';
import type { ApplyContext, Dependency, PlannedChange, Resource } from '../../model/model.ts';
import type {
  CertificateSeen,
  CertificateStatus,
  ClientCertificatesSeen,
  Observed,
} from '../../model/observed.ts';
import { isGivenBack } from '../former-rules.ts';
import { certificateName, keyIdOf, labelIn } from '../mark.ts';
import { isTestKey, type WantedKey, wantedKeys } from '../wanted-keys.ts';
import { Certificate, listCertificates } from './listed-certificates.ts';

/**
 * Client certificates of one zone on Cloudflare's Free plan, revoked ones not counted
 * (facts: cloudflare#client-certificate-quota).
 */
const MOST_CERTIFICATES = 100;

/**
 * Client certificates, the keys: one for each device and two to test the lock with. Seen: on Review, as keys that are
 * made. Changes: certificates whose common name bears our mark. Never touched: the zone's other certificates. Gone:
 * revoked, once the lock does not list it; a revoked certificate stays in Cloudflare's list for ever.
 */
export const clientCertificate: Resource<'client-certificate'> = {
  id: 'client-certificate',

  async observe(setup, _ledger, io) {
    const [certificates, heldHere] = await Promise.all([listCertificates(setup.zone, io), io.keys.held()]);
    return { certificates: certificates.map((certificate) => seenFrom(setup, certificate)), heldHere };
  },

  plan(setup, _ledger, observed) {
    const wanted = wantedKeys(setup);
    return [
      ...wanted.filter((key) => mustBeMade(key, observed)).map((key) => creation(setup, key)),
      ...wanted.filter((key) => key.state === 'off').flatMap((key) => switchingOff(setup, key, observed)),
      ...revocationsOfOthers(setup, wanted, observed),
    ];
  },

  /** A key that was approved to be made came out twice, because an answer was lost: that one of them goes is no news. */
  isNoNews: (change, approved) =>
    change.kind === 'client-certificate.revoke' &&
    change.reason === 'second-copy' &&
    approved.some((other) => other.kind === 'client-certificate.issue' && other.keyId === change.keyId),

  /**
   * Making keys takes longer than anything Cloudflare does. They are kept under their ids and asked for again when it is
   * their turn.
   */
  prepare(changes, setup, { keys }) {
    const planned = new Set(
      changes.flatMap((change) => (change.kind === 'client-certificate.issue' ? change.keyId : [])),
    );
    for (const key of wantedKeys(setup).filter(({ id }) => planned.has(id))) {
      keys.requestFor(key.id, certificateName(setup.id, key.id, key.asciiLabel)).catch(() => undefined);
    }
  },

  blockers(setup, _ledger, observed) {
    const used = observed['client-certificate'].certificates.filter(isOn).length;
    const more = wantedKeys(setup).filter((key) => mustBeMade(key, observed)).length;
    return used + more > MOST_CERTIFICATES ? [{ code: 'CERTIFICATES_FULL', names: [String(used)] }] : [];
  },

  async apply(change, context) {
    switch (change.kind) {
      case 'client-certificate.issue':
        return issue(change, context);
      case 'client-certificate.revoke':
        return revoke(change, context);
    }
  },
};

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

function creation(setup: Setup, key: WantedKey): PlannedChange<'client-certificate'> {
  return {
    kind: 'client-certificate.issue',
    id: `client-certificate/create/${key.id}`,
    resource: 'client-certificate',
    keyId: key.id,
    name: key.label,
    purpose: isTestKey(key.id) ? 'lock-test' : 'device',
    follows: [],
    request: issueRequest(setup, key, '‹signing request›'),
  };
}

function issueRequest({ zone }: Setup, { validityDays }: WantedKey, csr: string) {
  return requestTo('POST', `/zones/${zone.id}/client_certificates`, { csr, validity_days: validityDays });
}

/** A test key is switched off as soon as it is there; a device's key only when the lock no longer lists it. */
function switchingOff(
  setup: Setup,
  key: WantedKey,
  observed: Observed,
): readonly PlannedChange<'client-certificate'>[] {
  const certificate = certificateFor(key.id, observed['client-certificate']);
  if (!certificate && !mustBeMade(key, observed)) return [];
  return [
    {
      kind: 'client-certificate.revoke',
      id: `client-certificate/remove/${key.id}`,
      resource: 'client-certificate',
      keyId: key.id,
      name: key.label,
      certificateId: certificate?.id ?? null,
      reason: 'switched-off',
      follows: [...outOfTheLock, { kind: 'client-certificate.issue' }],
      request: revokeRequest(setup, certificate?.id ?? '‹certificate›'),
    },
  ];
}

const outOfTheLock: readonly Dependency[] = [{ kind: 'lock-rule.create' }, { kind: 'lock-rule.update' }];

const lockIsBack: readonly Dependency[] = [{ kind: 'lock-rule.put-back' }, { kind: 'lock-rule.delete' }];

/** Keys of ours that no device stands for any more, and second copies of a key, left by a lost answer. */
function revocationsOfOthers(
  setup: Setup,
  wanted: readonly WantedKey[],
  observed: Observed,
): readonly PlannedChange<'client-certificate'>[] {
  const seen = observed['client-certificate'];
  const wantedIds = new Set(wanted.map(({ id }) => id));
  const kept = new Set(wanted.map((key) => certificateFor(key.id, seen)?.id));
  return seen.certificates.flatMap(({ id, keyId, status, commonName }) => {
    if (keyId === null || !isOn({ status }) || kept.has(id)) return [];
    return {
      kind: 'client-certificate.revoke',
      id: `client-certificate/remove/${keyId}/${id}`,
      resource: 'client-certificate',
      keyId,
      name: labelIn(commonName, setup.id),
      certificateId: id,
      reason: wantedIds.has(keyId) ? 'second-copy' : 'abandoned',
      // Out of the lock first. Where the lock itself goes, no address leads here any more.
      follows: [
        ...outOfTheLock,
        { kind: 'dns-record.delete' },
        ...(isGivenBack(setup, observed) ? lockIsBack : []),
      ],
      request: revokeRequest(setup, id),
    };
  });
}

function revokeRequest({ zone }: Setup, certificateId: string) {
  return requestTo('DELETE', `/zones/${zone.id}/client_certificates/${certificateId}`);
}

async function issue({ keyId }: ChangeOf<'client-certificate.issue'>, { setup, io }: ApplyContext) {
  const key = wantedKeys(setup).find(({ id }) => id === keyId);
  if (!key) throw new Refusal('PLAN_CHANGED');
  const { csr, publicKey } = await io.keys.requestFor(
    key.id,
    certificateName(setup.id, key.id, key.asciiLabel),
  );
  const request = issueRequest(setup, key, csr);
  const issued = await io.cloudflare.write(Certificate, 'POST client_certificates', request);
  await io.recentWrites.note({ kind: 'certificate-issued', zoneId: setup.zone.id, id: issued.id });
  const made = { ...seenFrom(setup, issued), keyId: key.id };
  return (seen: ClientCertificatesSeen): ClientCertificatesSeen => ({
    certificates: [...seen.certificates, made],
    heldHere: { ...seen.heldHere, [key.id]: publicKey },
  });
}

async function revoke(change: ChangeOf<'client-certificate.revoke'>, context: ApplyContext) {
  const { setup, observed, io } = context;
  // The key may have been made by the same plan.
  const id = change.certificateId ?? certificateFor(change.keyId, observed['client-certificate'])?.id;
  if (id === undefined) throw new Refusal('PLAN_CHANGED');
  await io.cloudflare.write(z.unknown(), 'DELETE client_certificates', revokeRequest(setup, id));
  await io.recentWrites.note({ kind: 'certificate-revoked', zoneId: setup.zone.id, id });
  return (now: ClientCertificatesSeen): ClientCertificatesSeen => ({
    ...now,
    certificates: now.certificates.map((each) =>
      each.id === id ? { ...each, status: 'pending_revocation' } : each,
    ),
  });
}

/** Fingerprint and public key are read from the certificate itself, whatever else the answer says. */
function seenFrom(setup: Setup, certificate: Certificate): CertificateSeen {
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
