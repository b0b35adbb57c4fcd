import { X509Certificate } from 'node:crypto';
import { Refusal } from '../errors/refusal.ts';
import { hashPublicKey } from './private-key.ts';

/** What Latchkey needs to know of a client certificate. */
export interface CertificateFacts {
  /** Lower-case hex SHA-256 of the DER: what the lock lists (`cf.tls_client_auth.cert_fingerprint_sha256`). */
  readonly fingerprint: string;
  /** Lower-case hex SHA-256 of the SubjectPublicKeyInfo: tells which key it was made for. */
  readonly publicKeySha256: string;
  /** The serial number, upper-case hex. */
  readonly serialNumber: string;
  /** The first moment of validity, ISO 8601 in UTC. */
  readonly notBefore: string;
  /** The last moment of validity, ISO 8601 in UTC. */
  readonly notAfter: string;
  /** The subject's common name, `undefined` when it has none or several. */
  readonly commonName: string | undefined;
  /** The common name of the authority that signed it. */
  readonly issuerCommonName: string | undefined;
}

/** Reads the first certificate of a PEM text. @throws {Refusal} `certificate-unreadable` */
export function readCertificate(pem: string): CertificateFacts {
  try {
    const certificate = new X509Certificate(pem);
    return {
      fingerprint: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
      publicKeySha256: hashPublicKey(certificate.publicKey),
      serialNumber: certificate.serialNumber,
      notBefore: certificate.validFromDate.toISOString(),
      notAfter: certificate.validToDate.toISOString(),
      ...readCommonNames(certificate),
    };
  } catch {
    throw new Refusal('certificate-unreadable');
  }
}

function readCommonNames(certificate: X509Certificate) {
  // `subject` is one escaped text; the legacy object is the only place where Node has taken it apart already.
  const { subject, issuer } = certificate.toLegacyObject();
  return { commonName: single(subject?.CN), issuerCommonName: single(issuer?.CN) };
}

function single(name: unknown): string | undefined {
  return typeof name === 'string' ? name : undefined;
}
