import { createPublicKey, randomBytes } from 'node:crypto';
import * as x509 from '../../../x509/x509.ts';
import { crlNumber, nameConstraints } from './rare-extensions.ts';

/**
 * What the certificates of the own authority look like (RFC 5280), and nothing of who asks for them. Every key is RSA and
 * every signature SHA-256: that is what each importer of a key file takes (facts: platforms#key-file-profile).
 */
export const signing = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const;

/** For a key that is made here and signs. */
export const newKey = { ...signing, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) } as const;

/** An authority's two halves, as far as signing needs them. The private half cannot be read out again. */
export interface SigningKeys {
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

/** @param privateKeyPem PKCS#8. The public half follows from it. */
export async function importSigningKeys(privateKeyPem: string): Promise<SigningKeys> {
  const pkcs8 = x509.PemConverter.decodeFirst(privateKeyPem);
  const spki = new Uint8Array(createPublicKey(privateKeyPem).export({ type: 'spki', format: 'der' }));
  return {
    privateKey: await crypto.subtle.importKey('pkcs8', pkcs8, signing, false, ['sign']),
    publicKey: await crypto.subtle.importKey('spki', spki, signing, true, ['verify']),
  };
}

/** From when and until when, both told by whoever asks for a certificate. */
export interface Validity {
  readonly notBefore: Date;
  readonly notAfter: Date;
}

/**
 * A self-signed authority that signs leaves and lists of revoked ones, and no further authority. With `onlyFor` its word counts
 * for this name alone: whoever steals its key can pretend to be this home and nobody else, on devices that trust it
 * (RFC 5280 §4.2.1.10).
 */
export async function signAuthority(
  name: x509.Name,
  keys: SigningKeys,
  validity: Validity,
  onlyFor?: string,
): Promise<string> {
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name,
    keys,
    signingAlgorithm: signing,
    serialNumber: newSerial(),
    ...validity,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      ...(onlyFor === undefined ? [] : [nameConstraints(onlyFor)]),
    ],
  });
  return asText(certificate.toString('pem'));
}

/** What a leaf is for. A key for a device never serves as a server's, and the other way round. */
export type LeafUse = { readonly use: 'device' } | { readonly use: 'server'; readonly hostname: string };

/** Signs a request of our own, whose key is in the vault already. The subject is the one that it asks for. */
export async function signLeaf(
  csrPem: string,
  leaf: LeafUse,
  issuer: { readonly name: x509.Name; readonly keys: SigningKeys },
  validity: Validity,
): Promise<string> {
  const request = new x509.Pkcs10CertificateRequest(csrPem);
  const certificate = await x509.X509CertificateGenerator.create({
    subject: request.subjectName,
    issuer: issuer.name,
    publicKey: request.publicKey,
    signingKey: issuer.keys.privateKey,
    signingAlgorithm: signing,
    serialNumber: newSerial(),
    ...validity,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      ...usageOf(leaf),
      await x509.SubjectKeyIdentifierExtension.create(request.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(issuer.keys.publicKey),
    ],
  });
  return asText(certificate.toString('pem'));
}

function usageOf(leaf: LeafUse): readonly x509.Extension[] {
  const { digitalSignature, keyEncipherment } = x509.KeyUsageFlags;
  switch (leaf.use) {
    case 'device':
      return [
        new x509.KeyUsagesExtension(digitalSignature, true),
        new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.clientAuth]),
      ];
    case 'server':
      return [
        new x509.KeyUsagesExtension(digitalSignature | keyEncipherment, true),
        new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
        new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: leaf.hostname }]),
      ];
  }
}

export interface Revoked {
  /** Hexadecimal. */
  readonly serial: string;
  readonly at: Date;
}

/** A list of revoked leaves (RFC 5280 §5). `number` has to be higher than that of every list before. */
export async function signRevocationList(
  revoked: readonly Revoked[],
  number: number,
  issuer: { readonly name: x509.Name; readonly keys: SigningKeys },
  { thisUpdate, nextUpdate }: { readonly thisUpdate: Date; readonly nextUpdate: Date },
): Promise<string> {
  const list = await x509.X509CrlGenerator.create({
    issuer: issuer.name,
    signingKey: issuer.keys.privateKey,
    signingAlgorithm: signing,
    thisUpdate,
    nextUpdate,
    entries: revoked.map(({ serial, at }) => ({ serialNumber: serial, revocationDate: at })),
    extensions: [await x509.AuthorityKeyIdentifierExtension.create(issuer.keys.publicKey), crlNumber(number)],
  });
  // The library's own label is one that OpenSSL does not know (RFC 7468 §7).
  return asText(x509.PemConverter.encode(list.rawData, 'X509 CRL'));
}

/** Hexadecimal, positive, without a leading zero, and of the greatest length: 20 octets (RFC 5280 §4.1.2.2). */
function newSerial(): string {
  const bytes = randomBytes(20);
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytes.toString('hex');
}

/** A file of text ends with a line end; some programs join the next file to the last line otherwise. */
function asText(pem: string): string {
  return `${pem.trimEnd()}\n`;
}
