import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { buildPullCertificate } from './pull-certificate.ts';

const newKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const names = {
  authorityName: 'Authority (latchkey 1a2b3c4d-pull-ca)',
  commonName: 'Cloudflare (latchkey 1a2b3c4d-pull)',
};
const [authority, key] = [newKey(), newKey()];
const built = buildPullCertificate({ authority, key, ...names });
const leaf = new X509Certificate(built.certificatePem);
const root = new X509Certificate(built.authorityPem);

describe('the certificate that Cloudflare shows', () => {
  it('is a leaf for its key, signed by an authority that signs nothing but leaves', () => {
    expect(leaf.checkPrivateKey(key)).toBe(true);
    expect(leaf.verify(root.publicKey)).toBe(true);
    expect([leaf.ca, root.ca]).toEqual([false, true]);
    expect(leaf.keyUsage).toEqual(['1.3.6.1.5.5.7.3.2']);
    expect(leaf.subject).toBe(`CN=${names.commonName}`);
    expect(leaf.issuer).toBe(`CN=${names.authorityName}`);
  });

  it('is the same each time for the same keys, and another one for others', () => {
    expect(buildPullCertificate({ authority, key, ...names })).toEqual(built);
    const other = buildPullCertificate({ authority, key: newKey(), ...names });
    expect(other.authorityPem).toBe(built.authorityPem);
    expect(new X509Certificate(other.certificatePem).serialNumber).not.toBe(leaf.serialNumber);
  });

  it('is valid today and for years', () => {
    expect(leaf.validFromDate.getTime()).toBeLessThan(Date.parse('2026-11-29'));
    expect(leaf.validToDate.getTime()).toBeGreaterThan(Date.parse('2045-01-01'));
  });
});
