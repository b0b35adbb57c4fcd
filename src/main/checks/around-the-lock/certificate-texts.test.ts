import { X509Certificate } from 'node:crypto';
import { expect, it } from 'vitest';
import { createAuthority } from '../../../practice/certificates/certificate-authority.ts';
import { identityOf, noCertificateFields } from '../../../practice/edge/client-identity.ts';
import type { StringField } from '../../../rules-language/fields.ts';
import { isEqual } from '../../../rules-language/known-text.ts';
import { listSpellingsOf, listTextsOf, textsWithoutCertificate } from './certificate-texts.ts';

type Fields = Partial<Readonly<Record<StringField, string>>>;

async function certificatesOf(...commonNames: readonly string[]) {
  const authority = await createAuthority({ name: 'Managed CA', now: () => new Date() });
  const issued = commonNames.map((commonName) => authority.issueClient({ commonName, days: 10 }));
  const root = new X509Certificate(authority.certificatePem);
  return (await Promise.all(issued)).map(({ certificatePem }) => {
    const certificate = new X509Certificate(certificatePem);
    const identity = identityOf(certificate, root, certificate.validFromDate);
    if (identity.kind !== 'presented') throw new Error('there is no certificate');
    return { certificatePem, fingerprint: identity.fingerprint, fields: identity.fields as Fields };
  });
}

/** Whether all that is said may be so, by one spelling of it at least. */
function isTrueOf(fields: Fields, all: ReturnType<typeof listTextsOf>): boolean {
  return all.some((texts) =>
    Object.entries(texts).every(
      ([field, known]) => isEqual(known, fields[field as StringField] ?? '') !== 'no',
    ),
  );
}

it('says of a certificate what the edge sees, and of no other one', async () => {
  const certificates = await certificatesOf('Anna', 'anna.phone-2', 'A, B', 'Ω', 'x=y');
  for (const { certificatePem, fingerprint } of certificates) {
    for (const list of [listTextsOf, listSpellingsOf]) {
      const all = list({ certificatePem, fingerprint });
      const own = certificates.filter(({ fields }) => isTrueOf(fields, all));
      expect(own.map((each) => each.fingerprint)).toEqual([fingerprint]);
    }
  }
});

it('says nothing of a name that could be spelled in another way', async () => {
  const [plain, odd] = await certificatesOf('Anna', 'A, B');
  const subjectOf = (each: typeof plain) =>
    each && listTextsOf(each).map((texts) => texts['cf.tls_client_auth.cert_subject_dn']?.begins);
  expect(new Set(subjectOf(plain))).toEqual(new Set(['CN=Anna']));
  expect(new Set(subjectOf(odd))).toEqual(new Set([undefined]));
});

it('knows one that cannot be read by its fingerprint alone', () => {
  const [texts, ...more] = listTextsOf({ certificatePem: '', fingerprint: 'ab12' });
  expect(Object.keys(texts ?? {})).toEqual(['cf.tls_client_auth.cert_fingerprint_sha256']);
  expect(more).toEqual([]);
});

it('leaves every field empty where there is none', () => {
  expect(Object.keys(textsWithoutCertificate).toSorted()).toEqual(
    Object.keys(noCertificateFields).toSorted(),
  );
  expect(isTrueOf(noCertificateFields, [textsWithoutCertificate])).toBe(true);
});
