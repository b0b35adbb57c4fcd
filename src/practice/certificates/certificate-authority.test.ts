import { createPrivateKey, X509Certificate } from 'node:crypto';
import forge from 'node-forge';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Authority, BadCsr, createAuthority } from './certificate-authority.ts';

const now = () => new Date('2026-11-20T10:00:00.500Z');
let authority: Authority;
let keys: forge.pki.rsa.KeyPair;

beforeAll(async () => {
  authority = await createAuthority({ name: 'Practice managed CA', now });
  keys = forge.pki.rsa.generateKeyPair(2048);
});

function aCsr(subject: readonly forge.pki.CertificateField[], signer = keys): string {
  const csr = forge.pki.createCertificationRequest();
  csr.publicKey = keys.publicKey;
  csr.setSubject([...subject]);
  csr.sign(signer.privateKey, forge.md.sha256.create());
  return forge.pki.certificationRequestToPem(csr);
}

describe('signing a request', () => {
  it('keeps the subject and the key of the request and names the account only beside the certificate', async () => {
    const csr = aCsr([
      { shortName: 'CN', value: 'Küche', valueTagClass: forge.asn1.Type.UTF8 as unknown as forge.asn1.Class },
      { shortName: 'C', value: 'DE' },
      { shortName: 'ST', value: 'Hessen' },
      { shortName: 'L', value: 'Kassel' },
      { shortName: 'O', value: 'Home' },
      { shortName: 'OU', value: 'latchkey' },
    ]);
    const issued = await authority.signCsr(csr, { days: 365, account: 'stranger' });
    expect(issued.subject).toEqual({
      commonName: 'Küche',
      country: 'DE',
      state: 'Hessen',
      location: 'Kassel',
      organization: 'Home',
      organizationalUnit: 'latchkey',
    });
    const leaf = new X509Certificate(issued.certificatePem);
    expect(leaf.checkPrivateKey(createPrivateKey(forge.pki.privateKeyToPem(keys.privateKey)))).toBe(true);
    expect(issued.account).toBe('stranger');
    expect(issued.certificatePem).not.toContain('stranger');
    expect(leaf.subject).not.toContain('stranger');
  });

  it('describes the certificate as node and the API would', async () => {
    const issued = await authority.signCsr(aCsr([{ shortName: 'CN', value: 'phone' }]), {
      days: 10,
      account: 'a',
    });
    const leaf = new X509Certificate(issued.certificatePem);
    expect(issued.fingerprint).toBe(leaf.fingerprint256.replaceAll(':', '').toLowerCase());
    expect(BigInt(issued.serialDecimal)).toBe(BigInt(`0x${leaf.serialNumber}`));
    expect(issued.ski).toMatch(/^[0-9A-F]{40}$/);
    expect(issued.notBefore).toEqual(new Date('2026-11-20T10:00:00Z'));
    expect(issued.notAfter).toEqual(new Date('2026-11-30T10:00:00Z'));
    expect(leaf.validToDate).toEqual(issued.notAfter);
    expect(issued.signature).toBe('SHA256WithRSA');
    expect(leaf.ca).toBe(false);
    expect(leaf.keyUsage).toEqual(['1.3.6.1.5.5.7.3.2']);
  });

  it('signs with the authority and with nothing else', async () => {
    const issued = await authority.signCsr(aCsr([{ shortName: 'CN', value: 'phone' }]), {
      days: 1,
      account: 'a',
    });
    const other = await createAuthority({ name: 'Practice managed CA', now });
    const leaf = new X509Certificate(issued.certificatePem);
    expect(leaf.verify(new X509Certificate(authority.certificatePem).publicKey)).toBe(true);
    expect(leaf.verify(new X509Certificate(other.certificatePem).publicKey)).toBe(false);
  });

  it('accepts CRLF line ends', async () => {
    const csr = aCsr([{ shortName: 'CN', value: 'phone' }]).replace(/\r?\n/g, '\r\n');
    expect((await authority.signCsr(csr, { days: 1, account: 'a' })).subject.commonName).toBe('phone');
  });

  it.each([
    ['an empty text', ''],
    ['no PEM', 'hello'],
    ['a certificate', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'],
    ['rubbish in PEM', '-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n-----END CERTIFICATE REQUEST-----\n'],
  ])('refuses %s', async (_what, csr) => {
    await expect(authority.signCsr(csr, { days: 1, account: 'a' })).rejects.toMatchObject({
      name: 'BadCsr',
      reason: 'not-a-csr',
    });
  });

  it('refuses a request signed by another key than its own', async () => {
    const csr = aCsr([{ shortName: 'CN', value: 'thief' }], forge.pki.rsa.generateKeyPair(2048));
    const refusal = authority.signCsr(csr, { days: 1, account: 'a' });
    await expect(refusal).rejects.toBeInstanceOf(BadCsr);
    await expect(refusal).rejects.toMatchObject({ reason: 'self-signature-wrong' });
  });
});

describe('certificates of its own making', () => {
  it('issues a server certificate for every name and address', async () => {
    const server = await authority.issueServer(['ha.example.com', '127.0.0.1']);
    const leaf = new X509Certificate(server.certificatePem);
    expect(leaf.checkHost('ha.example.com')).toBe('ha.example.com');
    expect(leaf.checkIP('127.0.0.1')).toBe('127.0.0.1');
    expect(leaf.checkHost('other.example.com')).toBeUndefined();
    expect(leaf.checkPrivateKey(createPrivateKey(server.keyPem))).toBe(true);
    expect(leaf.verify(new X509Certificate(authority.certificatePem).publicKey)).toBe(true);
  });

  it("issues a stranger's client certificate", async () => {
    const client = await authority.issueClient({ commonName: 'stranger', days: 5 });
    const leaf = new X509Certificate(client.certificatePem);
    expect(leaf.subject).toBe('CN=stranger');
    expect(leaf.fingerprint256.replaceAll(':', '').toLowerCase()).toBe(client.fingerprint);
    expect(leaf.checkIssued(new X509Certificate(authority.certificatePem))).toBe(true);
  });
});
