import { isIP } from 'node:net';
import * as x509 from '../../x509/x509.ts';

/**
 * A certificate authority for practice mode. The same code plays Cloudflare's managed client CA (shared between all
 * customers, so a stranger's certificate is signed by it too) and the public CA of the edge's server certificates.
 *
 * Deliberately built on another library than the product's own key code, so that a mistake there cannot be mirrored here.
 */
export interface Authority {
  /** The self-signed CA certificate. */
  readonly certificatePem: string;
  /**
   * Signs a certificate signing request and keeps its subject, as Cloudflare does (facts: cloudflare#client-certificates).
   * The validity starts now and lasts `days` days; bounds are the caller's business.
   * @throws {BadCsr} when the text is no CSR or its self-signature does not verify.
   */
  signCsr(csrPem: string, options: SignOptions): Promise<IssuedCertificate>;
  /**
   * Signs the public key of a request as that of a server with these names, and takes nothing else from it, as Origin CA
   * does (facts: cloudflare#origin-ca).
   * @throws {BadCsr} when the text is no CSR or its self-signature does not verify.
   */
  signServerCsr(csrPem: string, options: ServerSignOptions): Promise<IssuedCertificate>;
  /** A fresh key and a server certificate for these names or IP addresses, valid for 90 days. */
  issueServer(hostnames: readonly string[]): Promise<KeyAndCertificate>;
  /** A fresh key and a client certificate that never passed through the API, such as another customer's. */
  issueClient(options: ClientOptions): Promise<KeyAndCertificate & { readonly fingerprint: string }>;
}

export interface SignOptions {
  readonly days: number;
  /** The account on whose behalf it is signed. It is not written into the certificate: the CA is shared. */
  readonly account: string;
}

export interface ServerSignOptions {
  readonly days: number;
  readonly hostnames: readonly string[];
}

export interface ClientOptions {
  readonly commonName: string;
  readonly days: number;
}

export interface KeyAndCertificate {
  /** PKCS#8, unencrypted. */
  readonly keyPem: string;
  /** The leaf only, as Cloudflare returns it. */
  readonly certificatePem: string;
}

export interface IssuedCertificate {
  readonly account: string;
  /** The leaf only. */
  readonly certificatePem: string;
  /** Lower-case hex SHA-256 of the DER, without colons. */
  readonly fingerprint: string;
  /** The API shows the serial in decimal, the rules language in upper-case hex. */
  readonly serialDecimal: string;
  readonly subject: CertificateSubject;
  /** Subject key identifier, upper-case hex. */
  readonly ski: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** As the API names it, for example `SHA256WithRSA`. */
  readonly signature: string;
}

/** Missing parts are empty strings, as in the API's answer. */
export interface CertificateSubject {
  readonly commonName: string;
  readonly country: string;
  readonly state: string;
  readonly location: string;
  readonly organization: string;
  readonly organizationalUnit: string;
}

export type BadCsrReason = 'not-a-csr' | 'self-signature-wrong';

export class BadCsr extends Error {
  readonly reason: BadCsrReason;
  constructor(reason: BadCsrReason) {
    super(`bad certificate signing request: ${reason}`);
    this.name = 'BadCsr';
    this.reason = reason;
  }
}

export interface AuthorityOptions {
  /** Common name of the CA certificate; the practice marker in it belongs to the caller. */
  readonly name: string;
  readonly now?: () => Date;
}

const dayMs = 86_400_000;
const authorityDays = 3650;
const serverDays = 90;
const rsa = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
};
/** Leaf keys made here are elliptic: they are made on demand and RSA would cost a visible moment each. */
const ec = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

export async function createAuthority({
  name,
  now = () => new Date(),
}: AuthorityOptions): Promise<Authority> {
  const keys = await crypto.subtle.generateKey(rsa, true, ['sign', 'verify']);
  const issuer = new x509.Name([{ O: ['Latchkey practice'] }, { CN: [name] }]);
  const certificate = await signOwnCertificate(keys, issuer, now());
  const sign: Sign = (leaf) => signLeaf(leaf, keys, issuer, now());
  return {
    certificatePem: certificate.toString('pem'),
    signCsr: (csrPem, options) => signCsr(csrPem, options, sign),
    signServerCsr: (csrPem, options) => signServerCsr(csrPem, options, sign),
    issueServer: (hostnames) => issueServer(hostnames, sign),
    issueClient: (options) => issueClient(options, sign),
  };
}

type Sign = (leaf: Leaf) => Promise<x509.X509Certificate>;

async function signOwnCertificate(
  keys: CryptoKeyPair,
  name: x509.Name,
  now: Date,
): Promise<x509.X509Certificate> {
  return x509.X509CertificateGenerator.createSelfSigned({
    name,
    keys,
    serialNumber: randomSerial(),
    ...validFor(authorityDays, now),
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
}

async function signLeaf(
  leaf: Leaf,
  keys: CryptoKeyPair,
  issuer: x509.Name,
  now: Date,
): Promise<x509.X509Certificate> {
  return x509.X509CertificateGenerator.create({
    subject: leaf.subject,
    issuer,
    publicKey: leaf.publicKey,
    signingKey: keys.privateKey,
    serialNumber: randomSerial(),
    ...validFor(leaf.days, now),
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage[leaf.usage]]),
      await x509.SubjectKeyIdentifierExtension.create(leaf.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(keys.publicKey),
      ...(leaf.names === undefined ? [] : [new x509.SubjectAlternativeNameExtension([...leaf.names])]),
    ],
  });
}

async function signCsr(
  csrPem: string,
  { days, account }: SignOptions,
  sign: Sign,
): Promise<IssuedCertificate> {
  const { subjectName: subject, publicKey } = await verifiedRequest(csrPem);
  return describeIssued(await sign({ subject, publicKey, days, usage: 'clientAuth' }), account);
}

async function signServerCsr(
  csrPem: string,
  { days, hostnames }: ServerSignOptions,
  sign: Sign,
): Promise<IssuedCertificate> {
  const { publicKey } = await verifiedRequest(csrPem);
  const subject = new x509.Name([{ OU: ['Origin CA'] }, { CN: ['Origin Certificate'] }]);
  const names = hostnames.map((value) => ({ type: 'dns', value }) as const);
  return describeIssued(await sign({ subject, publicKey, days, usage: 'serverAuth', names }), '');
}

async function issueServer(hostnames: readonly string[], sign: Sign): Promise<KeyAndCertificate> {
  const { keyPem, publicKey } = await freshKey();
  const leaf = await sign({
    subject: new x509.Name([{ CN: [hostnames[0] ?? 'practice'] }]),
    publicKey,
    days: serverDays,
    usage: 'serverAuth',
    names: hostnames.map((value) => ({ type: isIP(value) === 0 ? 'dns' : 'ip', value })),
  });
  return { keyPem, certificatePem: leaf.toString('pem') };
}

async function issueClient({ commonName, days }: ClientOptions, sign: Sign) {
  const { keyPem, publicKey } = await freshKey();
  const subject = new x509.Name([{ CN: [commonName] }]);
  const leaf = await sign({ subject, publicKey, days, usage: 'clientAuth' });
  return { keyPem, certificatePem: leaf.toString('pem'), fingerprint: await fingerprintOf(leaf) };
}

interface Leaf {
  readonly subject: x509.Name;
  readonly publicKey: CryptoKey | x509.PublicKey;
  readonly days: number;
  readonly usage: 'clientAuth' | 'serverAuth';
  readonly names?: readonly { readonly type: 'dns' | 'ip'; readonly value: string }[];
}

async function verifiedRequest(csrPem: string): Promise<x509.Pkcs10CertificateRequest> {
  const csr = parseRequest(csrPem);
  // A public key that cannot even be imported cannot have signed the request either.
  if (!(await csr.verify().catch(() => false))) throw new BadCsr('self-signature-wrong');
  return csr;
}

function parseRequest(csrPem: string): x509.Pkcs10CertificateRequest {
  // The library would also accept bare base64 and hex; Cloudflare wants PEM.
  if (!/^-----BEGIN (NEW )?CERTIFICATE REQUEST-----$/m.test(csrPem)) throw new BadCsr('not-a-csr');
  try {
    return new x509.Pkcs10CertificateRequest(csrPem.replace(/(BEGIN|END) NEW /g, '$1 '));
  } catch {
    throw new BadCsr('not-a-csr');
  }
}

async function describeIssued(leaf: x509.X509Certificate, account: string): Promise<IssuedCertificate> {
  const field = (name: string) => leaf.subjectName.getField(name)[0] ?? '';
  return {
    account,
    certificatePem: leaf.toString('pem'),
    fingerprint: await fingerprintOf(leaf),
    serialDecimal: BigInt(`0x${leaf.serialNumber}`).toString(10),
    subject: {
      commonName: field('CN'),
      country: field('C'),
      state: field('ST'),
      location: field('L'),
      organization: field('O'),
      organizationalUnit: field('OU'),
    },
    ski: (leaf.getExtension(x509.SubjectKeyIdentifierExtension)?.keyId ?? '').toUpperCase(),
    notBefore: leaf.notBefore,
    notAfter: leaf.notAfter,
    // The authority's key is RSA with SHA-256, whatever the leaf's key is.
    signature: 'SHA256WithRSA',
  };
}

async function fingerprintOf(certificate: x509.X509Certificate): Promise<string> {
  return Buffer.from(await certificate.getThumbprint('SHA-256')).toString('hex');
}

async function freshKey(): Promise<{ readonly keyPem: string; readonly publicKey: CryptoKey }> {
  const keys = await crypto.subtle.generateKey(ec, true, ['sign', 'verify']);
  const pkcs8 = await crypto.subtle.exportKey('pkcs8', keys.privateKey);
  return { keyPem: x509.PemConverter.encode(pkcs8, 'PRIVATE KEY'), publicKey: keys.publicKey };
}

/** 20 octets, the longest serial RFC 5280 §4.1.2.2 allows, positive and without leading zeros. */
function randomSerial(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(20));
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return Buffer.from(bytes).toString('hex');
}

function validFor(days: number, from: Date): { readonly notBefore: Date; readonly notAfter: Date } {
  // Certificates carry whole seconds.
  const start = Math.floor(from.getTime() / 1000) * 1000;
  return { notBefore: new Date(start), notAfter: new Date(start + days * dayMs) };
}
