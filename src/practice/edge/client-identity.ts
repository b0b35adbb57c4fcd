import type { X509Certificate } from 'node:crypto';
import type { FieldValues } from '../../rules-language/fields.ts';
import * as x509 from '../../x509/x509.ts';

/** The client certificate of one connection. It cannot change while the connection lasts. */
export type ClientIdentity =
  /** No certificate was asked for, or none was sent. */
  { readonly kind: 'none' } | PresentedCertificate;

export interface PresentedCertificate {
  readonly kind: 'presented';
  /**
   * Signed by the managed client CA and within its validity. Says nothing about revocation
   * (facts: cloudflare#rule-fields).
   */
  readonly verified: boolean;
  /** Lower-case hex SHA-256. */
  readonly fingerprint: string;
  readonly fields: CertificateFields;
}

type CertificateFields = Omit<
  {
    readonly [Name in keyof FieldValues as Name extends `cf.tls_client_auth.${string}`
      ? Name
      : never]: FieldValues[Name];
  },
  'cf.tls_client_auth.cert_presented' | 'cf.tls_client_auth.cert_verified' | 'cf.tls_client_auth.cert_revoked'
>;

/** Reads what the rules language shows of a presented certificate and checks it against the managed CA. */
export function identityOf(
  certificate: X509Certificate | undefined,
  clientAuthority: X509Certificate,
  now: Date,
): ClientIdentity {
  if (certificate === undefined) return { kind: 'none' };
  return {
    kind: 'presented',
    verified: isVerified(certificate, clientAuthority, now),
    fingerprint: hex(certificate.fingerprint256).toLowerCase(),
    fields: certificateFields(certificate, clientAuthority),
  };
}

function isVerified(certificate: X509Certificate, authority: X509Certificate, now: Date): boolean {
  const signed = certificate.checkIssued(authority) && certificate.verify(authority.publicKey);
  return signed && certificate.validFromDate <= now && now <= certificate.validToDate;
}

/** What the fields hold when there is no certificate. */
export const noCertificateFields: CertificateFields = {
  'cf.tls_client_auth.cert_fingerprint_sha1': '',
  'cf.tls_client_auth.cert_fingerprint_sha256': '',
  'cf.tls_client_auth.cert_issuer_dn': '',
  'cf.tls_client_auth.cert_issuer_dn_legacy': '',
  'cf.tls_client_auth.cert_issuer_dn_rfc2253': '',
  'cf.tls_client_auth.cert_issuer_serial': '',
  'cf.tls_client_auth.cert_issuer_ski': '',
  'cf.tls_client_auth.cert_not_after': '',
  'cf.tls_client_auth.cert_not_before': '',
  'cf.tls_client_auth.cert_rfc9440': '',
  'cf.tls_client_auth.cert_serial': '',
  'cf.tls_client_auth.cert_ski': '',
  'cf.tls_client_auth.cert_subject_dn': '',
  'cf.tls_client_auth.cert_subject_dn_legacy': '',
  'cf.tls_client_auth.cert_subject_dn_rfc2253': '',
};

/** The exact spelling of distinguished names at the real edge is not documented; nothing should lean on it. */
function certificateFields(certificate: X509Certificate, authority: X509Certificate): CertificateFields {
  const parsed = new x509.X509Certificate(certificate.raw);
  const ski = parsed.getExtension(x509.SubjectKeyIdentifierExtension)?.keyId ?? '';
  const issuerSki = parsed.getExtension(x509.AuthorityKeyIdentifierExtension)?.keyId ?? '';
  return {
    'cf.tls_client_auth.cert_fingerprint_sha1': hex(certificate.fingerprint).toLowerCase(),
    'cf.tls_client_auth.cert_fingerprint_sha256': hex(certificate.fingerprint256).toLowerCase(),
    'cf.tls_client_auth.cert_issuer_dn': parsed.issuer,
    'cf.tls_client_auth.cert_issuer_dn_legacy': `/${certificate.issuer.replaceAll('\n', '/')}`,
    'cf.tls_client_auth.cert_issuer_dn_rfc2253': parsed.issuer,
    'cf.tls_client_auth.cert_issuer_serial': certificate.checkIssued(authority) ? authority.serialNumber : '',
    'cf.tls_client_auth.cert_issuer_ski': issuerSki.toUpperCase(),
    'cf.tls_client_auth.cert_not_after': certificate.validTo,
    'cf.tls_client_auth.cert_not_before': certificate.validFrom,
    'cf.tls_client_auth.cert_rfc9440': `:${certificate.raw.toString('base64')}:`,
    'cf.tls_client_auth.cert_serial': certificate.serialNumber.toUpperCase(),
    'cf.tls_client_auth.cert_ski': ski.toUpperCase(),
    'cf.tls_client_auth.cert_subject_dn': parsed.subject,
    'cf.tls_client_auth.cert_subject_dn_legacy': `/${certificate.subject.replaceAll('\n', '/')}`,
    'cf.tls_client_auth.cert_subject_dn_rfc2253': parsed.subject,
  };
}

function hex(withColons: string): string {
  return withColons.replaceAll(':', '');
}
