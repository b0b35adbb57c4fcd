import { X509Certificate } from 'node:crypto';
import type { KnownRequest } from '../../../rules-language/judge.ts';
import { exactly, inAnyLetters, type KnownText } from '../../../rules-language/known-text.ts';
import * as x509 from '../../../x509/x509.ts';
import type { CertificateSeen } from '../../resources/model/observed.ts';

type Texts = KnownRequest['texts'];

/** What it takes to know a certificate: its fingerprint, and the rest where it can be read. */
export type CertificateKnown = Pick<CertificateSeen, 'fingerprint' | 'certificatePem'>;

/**
 * What the rules language says of a certificate, one entry for each way in which its serial number may be written. What is not known
 * for sure is left out: how a name of several parts is spelled, and what only its authority's certificate tells
 * (facts: cloudflare#rule-fields). Pure.
 */
export function listTextsOf(certificate: CertificateKnown): readonly Texts[] {
  return readTexts(certificate, { fingerprints: inEither, numbers: inEither });
}

/** The same, with an entry for each way in which hex digits may be written as well: as one of them, whichever it is, it is seen. */
export function listSpellingsOf(certificate: CertificateKnown): readonly Texts[] {
  return [inSmall, inCapitals].flatMap((fingerprints) =>
    [inSmall, inCapitals].flatMap((numbers) => readTexts(certificate, { fingerprints, numbers })),
  );
}

type Hex = (text: string) => KnownText;

const inEither: Hex = (text) => inAnyLetters(exactly(text));
const inSmall: Hex = (text) => exactly(text.toLowerCase());
const inCapitals: Hex = (text) => exactly(text.toUpperCase());

interface Spelling {
  readonly fingerprints: Hex;
  readonly numbers: Hex;
}

/** Without a certificate every field about one is empty. */
export const textsWithoutCertificate: Texts = Object.fromEntries(
  (
    [
      'cf.tls_client_auth.cert_fingerprint_sha1',
      'cf.tls_client_auth.cert_fingerprint_sha256',
      'cf.tls_client_auth.cert_issuer_dn',
      'cf.tls_client_auth.cert_issuer_dn_legacy',
      'cf.tls_client_auth.cert_issuer_dn_rfc2253',
      'cf.tls_client_auth.cert_issuer_serial',
      'cf.tls_client_auth.cert_issuer_ski',
      'cf.tls_client_auth.cert_not_after',
      'cf.tls_client_auth.cert_not_before',
      'cf.tls_client_auth.cert_rfc9440',
      'cf.tls_client_auth.cert_serial',
      'cf.tls_client_auth.cert_ski',
      'cf.tls_client_auth.cert_subject_dn',
      'cf.tls_client_auth.cert_subject_dn_legacy',
      'cf.tls_client_auth.cert_subject_dn_rfc2253',
    ] satisfies readonly (keyof Texts)[]
  ).map((field) => [field, exactly('')]),
);

/** Of a certificate of the same authority that nobody has listed: what tells one certificate from all others is nobody's. */
export const textsOfNobodys: Texts = {
  'cf.tls_client_auth.cert_fingerprint_sha1': exactly('0'.repeat(40)),
  'cf.tls_client_auth.cert_fingerprint_sha256': exactly('0'.repeat(64)),
  'cf.tls_client_auth.cert_rfc9440': exactly('::'),
  'cf.tls_client_auth.cert_serial': exactly('0'),
  'cf.tls_client_auth.cert_ski': exactly('0'.repeat(40)),
};

function readTexts({ fingerprint, certificatePem }: CertificateKnown, spelling: Spelling): readonly Texts[] {
  const ofFingerprint = {
    'cf.tls_client_auth.cert_fingerprint_sha256': spelling.fingerprints(fingerprint),
  };
  return readPem(certificatePem, spelling).map((texts) => ({ ...texts, ...ofFingerprint }));
}

/** One that cannot be read, or was not handed out, is known by its fingerprint alone. */
function readPem(pem: string, { fingerprints, numbers }: Spelling): readonly Texts[] {
  try {
    const certificate = new X509Certificate(pem);
    const parsed = new x509.X509Certificate(certificate.raw);
    const ski = parsed.getExtension(x509.SubjectKeyIdentifierExtension)?.keyId;
    const issuerSki = parsed.getExtension(x509.AuthorityKeyIdentifierExtension)?.keyId;
    const texts: Texts = {
      'cf.tls_client_auth.cert_fingerprint_sha1': fingerprints(certificate.fingerprint.replaceAll(':', '')),
      'cf.tls_client_auth.cert_rfc9440': exactly(`:${certificate.raw.toString('base64')}:`),
      ...(ski ? { 'cf.tls_client_auth.cert_ski': numbers(ski) } : {}),
      ...(issuerSki ? { 'cf.tls_client_auth.cert_issuer_ski': numbers(issuerSki) } : {}),
      ...subjectTexts(certificate.subject),
    };
    return spellingsOfSerial(certificate.serialNumber).map((serial) => ({
      ...texts,
      'cf.tls_client_auth.cert_serial': numbers(serial),
    }));
  } catch {
    return [{}];
  }
}

/** Nowhere is said whether a number begins with zeros: with none, up to a whole byte, or with one more byte for its sign. */
function spellingsOfSerial(serial: string): readonly string[] {
  const bare = serial.replace(/^0+/, '');
  const whole = bare.length % 2 === 0 ? bare : `0${bare}`;
  return [...new Set([bare, whole, `00${whole}`])];
}

/** A name that is one plain common name has one spelling in each form; of any other one the order and the signs are not told. */
function subjectTexts(subject: string): Texts {
  if (!/^CN=[\w.-]+(?: [\w.-]+)*$/.test(subject)) return {};
  return {
    'cf.tls_client_auth.cert_subject_dn': exactly(subject),
    'cf.tls_client_auth.cert_subject_dn_rfc2253': exactly(subject),
    'cf.tls_client_auth.cert_subject_dn_legacy': exactly(`/${subject}`),
  };
}
