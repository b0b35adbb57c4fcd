import { createPublicKey, X509Certificate } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepareOnce } from '../testing/needs.ts';
import { type CertificateFacts, readCertificate } from './certificate.ts';
import { generatePrivateKey, hashPublicKey } from './private-key.ts';
import { buildSigningRequest } from './signing-request.ts';
import { outputOf } from './testing/installed-program.ts';
import { aTestAuthority, type TestAuthority } from './testing/test-authority.ts';

const key = generatePrivateKey();
let authority: TestAuthority;
let pem: string;
let facts: CertificateFacts;

prepareOnce(['openssl'], async () => {
  authority = await aTestAuthority();
  pem = await authority.sign(buildSigningRequest(key, 'lk, "Anna" + 1'));
  facts = readCertificate(pem);
  return () => authority.remove();
});

describe('a certificate tells', () => {
  it('its fingerprint as the lock lists it', async () => {
    const file = join(authority.folder, 'leaf.pem');
    await writeFile(file, pem);
    const printed = await outputOf('openssl', ['x509', '-in', file, '-noout', '-fingerprint', '-sha256']);
    expect(printed.trim().toLowerCase().replaceAll(':', '')).toBe(`sha256 fingerprint=${facts.fingerprint}`);
    expect(facts.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });

  it('which key it was made for', () => {
    expect(facts.publicKeySha256).toBe(hashPublicKey(createPublicKey(key)));
  });

  it('when it ends, in UTC', () => {
    expect(facts.notAfter).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/);
    expect(Date.parse(facts.notAfter)).toBe(Date.parse(new X509Certificate(pem).validTo));
  });

  it('its common name as it was given, characters with a meaning included', () => {
    expect(facts.commonName).toBe('lk, "Anna" + 1');
  });

  it('the same when the authority follows it', () => {
    expect(readCertificate(pem + authority.certificatePem)).toEqual(facts);
  });
});

it.each(['', 'nothing', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'])(
  'refuses %j',
  (text) => {
    expect(() => readCertificate(text)).toThrow(expect.objectContaining({ code: 'certificate-unreadable' }));
  },
);
