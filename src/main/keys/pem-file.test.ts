import { createPrivateKey, X509Certificate } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAuthority } from '../../practice/certificates/certificate-authority.ts';
import { runProgram } from '../programs/run-program.ts';
import { aFolder } from '../storage/testing/temporary-folder.ts';
import { needs } from '../testing/needs.ts';
import { buildPemFile } from './pem-file.ts';
import { exportPrivateKey, generatePrivateKey } from './private-key.ts';
import { buildSigningRequest } from './signing-request.ts';

const passphrase = 'tulip-anchor-velvet-copper-mango';

async function aKey() {
  const key = generatePrivateKey();
  const authority = await createAuthority({ name: 'Managed CA' });
  const csr = buildSigningRequest(key, 'Alexa');
  const { certificatePem } = await authority.signCsr(csr, { days: 365, account: 'account' });
  return { privateKeyPem: exportPrivateKey(key), certificatePem };
}

describe('a key as text', () => {
  it('holds the locked key and its certificate, and opens with the words alone', async () => {
    const key = await aKey();
    const text = buildPemFile({ ...key, passphrase });
    expect(text).toMatch(/^-----BEGIN ENCRYPTED PRIVATE KEY-----\n/);
    expect(text).not.toContain(passphrase);
    const opened = createPrivateKey({ key: text, passphrase });
    expect(new X509Certificate(text).checkPrivateKey(opened)).toBe(true);
    expect(() => createPrivateKey({ key: text, passphrase: 'tulip' })).toThrow();
  });

  it.each([
    ['passphrase-empty', { passphrase: '' }],
    ['passphrase-not-ascii', { passphrase: 'tülip' }],
    ['private-key-unreadable', { privateKeyPem: 'no key' }],
    ['certificate-unreadable', { certificatePem: 'no certificate' }],
  ])('is refused: %s', async (code, wrong) => {
    const key = await aKey();
    expect(() => buildPemFile({ ...key, passphrase, ...wrong })).toThrow(expect.objectContaining({ code }));
  });

  it('is refused with the certificate of another key', async () => {
    const [key, other] = [await aKey(), await aKey()];
    const mixed = { ...key, certificatePem: other.certificatePem, passphrase };
    expect(() => buildPemFile(mixed)).toThrow(expect.objectContaining({ code: 'certificate-not-for-key' }));
  });

  it('opens in OpenSSL, with the words from a file and not from a command line', async (test) => {
    needs(test, 'openssl');
    const folder = await aFolder();
    const [file, words] = [join(folder, 'alexa.pem'), join(folder, 'words')];
    await writeFile(file, buildPemFile({ ...(await aKey()), passphrase }));
    await writeFile(words, passphrase);
    const check = ['pkey', '-in', file, '-passin', `file:${words}`, '-noout', '-check'];
    expect(await runProgram('openssl', check, { timeoutMs: 120_000 })).toMatchObject({ exitCode: 0 });
  });
});
