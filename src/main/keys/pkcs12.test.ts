import { createHash, createPrivateKey, generateKeyPairSync, X509Certificate } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createSecureContext } from 'node:tls';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeyRefusal } from '../errors/internal-refusals.ts';
import { needs, prepareOnce } from '../testing/needs.ts';
import { buildPkcs12, type Pkcs12Contents } from './pkcs12.ts';
import { exportPrivateKey, generatePrivateKey } from './private-key.ts';
import { buildSigningRequest } from './signing-request.ts';
import { outputOf, runProgram } from './testing/installed-program.ts';
import { aTestAuthority, type TestAuthority } from './testing/test-authority.ts';

const passphrase = 'ample-river-onto-kiosk-plaza';
let authority: TestAuthority;
let contents: Pkcs12Contents;
let p12: string;

prepareOnce(['openssl'], async () => {
  authority = await aTestAuthority();
  contents = await contentsSignedBy(authority);
  p12 = join(authority.folder, 'annas-phone.p12');
  await writeFile(p12, buildPkcs12(contents));
  return () => authority.remove();
});

async function contentsSignedBy(signer: TestAuthority, extensions?: string): Promise<Pkcs12Contents> {
  const key = generatePrivateKey();
  const certificatePem = await signer.sign(buildSigningRequest(key, "Anna's phone"), extensions);
  return { privateKeyPem: exportPrivateKey(key), certificatePem, passphrase, friendlyName: "Anna's phone" };
}

describe('a key file opens', () => {
  it('in OpenSSL 3 without its legacy provider, holding this key and this leaf alone', async () => {
    const opened = await outputOf('openssl', [
      'pkcs12',
      '-in',
      p12,
      '-passin',
      `pass:${passphrase}`,
      '-nodes',
    ]);
    const certificates = opened.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
    expect(certificates.map(fingerprint)).toEqual([fingerprint(contents.certificatePem)]);
    const [key = ''] = opened.match(/-----BEGIN PRIVATE KEY-----[^-]+-----END PRIVATE KEY-----/) ?? [];
    expect(createPrivateKey(key).equals(createPrivateKey(contents.privateKeyPem))).toBe(true);
    expect(opened).toContain("friendlyName: Anna's phone");
  });

  it('in Java keytool, under its friendly name', async (test) => {
    needs(test, 'keytool');
    const keystore = ['-keystore', p12, '-storetype', 'PKCS12', '-storepass', passphrase];
    const listed = await outputOf('keytool', ['-J-Duser.language=en', '-list', '-v', ...keystore]);
    expect(listed).toContain("Alias name: anna's phone");
    expect(listed).toContain('Entry type: PrivateKeyEntry');
    expect(listed).toContain('Certificate chain length: 1');
    expect(listed.replaceAll(':', '').toLowerCase()).toContain(fingerprint(contents.certificatePem));
  });

  it('in NSS, the store of Chrome and Firefox on Linux, with key and name', async (test) => {
    needs(test, 'certutil', 'pk12util');
    const database = join(authority.folder, 'nss');
    await mkdir(database);
    await outputOf('certutil', ['-N', '-d', `sql:${database}`, '--empty-password']);
    await outputOf('pk12util', ['-i', p12, '-d', `sql:${database}`, '-W', passphrase, '-K', '']);
    expect(await outputOf('certutil', ['-L', '-d', `sql:${database}`])).toMatch(/Anna's phone +u,u,u/);
    expect(await outputOf('certutil', ['-K', '-d', `sql:${database}`])).toContain("Anna's phone");
  });

  it('in no program with another passphrase', async () => {
    const { code, stderr } = await runProgram('openssl', [
      'pkcs12',
      '-in',
      p12,
      '-passin',
      'pass:x',
      '-noout',
    ]);
    expect(code).not.toBe(0);
    expect(stderr).toContain('invalid password');
  });

  it('whatever printable passphrase and name it was given', () => {
    const printable = fc.string({
      unit: fc.integer({ min: 0x20, max: 0x7e }).map((n) => String.fromCharCode(n)),
    });
    const text = printable.filter((value) => value !== '');
    fc.assert(
      fc.property(text, text, (anyPassphrase, friendlyName) => {
        const bytes = buildPkcs12({ ...contents, passphrase: anyPassphrase, friendlyName });
        expect(() =>
          createSecureContext({ pfx: Buffer.from(bytes), passphrase: anyPassphrase }),
        ).not.toThrow();
      }),
      { numRuns: 25 },
    );
  });
});

describe('a key file is written', () => {
  it('in the profile that old phones, macOS and Windows take', async () => {
    const info = await outputOf('openssl', [
      'pkcs12',
      '-in',
      p12,
      '-passin',
      `pass:${passphrase}`,
      '-info',
      '-noout',
    ]);
    expect(info).toContain('MAC: sha1, Iteration 10000');
    expect(info).toContain('salt length: 8');
    expect(info).toContain('Shrouded Keybag: pbeWithSHA1And3-KeyTripleDES-CBC, Iteration 10000');
  });

  it('with fresh salts every time', () => {
    expect(Buffer.from(buildPkcs12(contents)).equals(Buffer.from(buildPkcs12(contents)))).toBe(false);
  });

  it('in memory of its own, so that nothing else travels between threads with it', () => {
    const bytes = buildPkcs12(contents);
    expect(bytes.buffer.byteLength).toBe(bytes.byteLength);
  });

  it('from the leaf when the authority follows it', () => {
    const chain = contents.certificatePem + authority.certificatePem;
    const bytes = Buffer.from(buildPkcs12({ ...contents, certificatePem: chain }));
    expect(bytes.includes(new X509Certificate(contents.certificatePem).raw)).toBe(true);
    expect(bytes.includes(new X509Certificate(authority.certificatePem).raw)).toBe(false);
  });
});

describe('a key file is refused', () => {
  const elliptic = () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;

  const refused: readonly [string, KeyRefusal, () => Partial<Pkcs12Contents>][] = [
    ['for no passphrase', 'passphrase-empty', () => ({ passphrase: '' })],
    ['for a passphrase that keytool cannot type', 'passphrase-not-ascii', () => ({ passphrase: 'pässwörd' })],
    ['for a passphrase with a control character', 'passphrase-not-ascii', () => ({ passphrase: 'a\nb' })],
    ['for no name', 'friendly-name-unfit', () => ({ friendlyName: '' })],
    ['for a name in other letters', 'friendly-name-unfit', () => ({ friendlyName: 'Küche' })],
    ['for no key', 'private-key-unreadable', () => ({ privateKeyPem: 'nothing' })],
    [
      'for a key that is not RSA',
      'private-key-unreadable',
      () => ({ privateKeyPem: exportPrivateKey(elliptic()) }),
    ],
    ['for no certificate', 'certificate-unreadable', () => ({ certificatePem: 'nothing' })],
    [
      "for someone else's key",
      'certificate-not-for-key',
      () => ({ privateKeyPem: exportPrivateKey(generatePrivateKey()) }),
    ],
    [
      'for a leaf whose bytes would change',
      'certificate-unsupported',
      () => ({ certificatePem: loosely(contents) }),
    ],
  ];
  it.each(refused)('%s: %s', (_why, code, changed) => {
    expect(() => buildPkcs12({ ...contents, ...changed() })).toThrow(expect.objectContaining({ code }));
  });

  it('when an elliptic-curve authority signed the leaf, for forge would change its bytes', async () => {
    const elliptic = await aTestAuthority({ key: 'ec' });
    try {
      const signed = await contentsSignedBy(elliptic);
      expect(() => buildPkcs12(signed)).toThrow(expect.objectContaining({ code: 'certificate-unsupported' }));
    } finally {
      await elliptic.remove();
    }
  });

  it('when an extension of the leaf is one that OpenSSL lets pass and forge does not', async () => {
    const signed = await contentsSignedBy(authority, 'extendedKeyUsage = clientAuth');
    expect(() => buildPkcs12(signed)).not.toThrow();
    const torn = { ...signed, certificatePem: withTornUsage(signed) };
    expect(() => buildPkcs12(torn)).toThrow(expect.objectContaining({ code: 'certificate-unsupported' }));
  });

  it('without a word about the key or the passphrase', () => {
    const error: unknown = thrownBy(() =>
      buildPkcs12({ ...contents, certificatePem: `${passphrase}\nbroken` }),
    );
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain(passphrase);
    expect(error).not.toHaveProperty('cause');
  });
});

function fingerprint(pem: string): string {
  return createHash('sha256').update(new X509Certificate(pem).raw).digest('hex');
}

/** The same leaf, whose extended key usage says that it is longer than it is. */
function withTornUsage({ certificatePem }: Pkcs12Contents): string {
  const der = Buffer.from(new X509Certificate(certificatePem).raw);
  // Its number (2.5.29.37), and the octets that hold a sequence, whose length is changed.
  const at = der.indexOf(Buffer.from([0x06, 0x03, 0x55, 0x1d, 0x25, 0x04]));
  expect(at).toBeGreaterThan(0);
  der[at + 8] = 0x7f;
  return toPem(der);
}

/** The same certificate with one length written in four bytes where three would do: BER, but no longer DER. */
function loosely({ certificatePem }: Pkcs12Contents): string {
  const der = new X509Certificate(certificatePem).raw;
  const inner = der.subarray(4);
  const loose = Buffer.concat([Buffer.from([0x30, 0x83, 0x00]), inner.subarray(2)]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(loose.length);
  return toPem(Buffer.concat([Buffer.from([0x30, 0x82]), length, loose]));
}

function toPem(der: Buffer): string {
  return `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`;
}

function thrownBy(work: () => unknown): object {
  try {
    work();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('Nothing was thrown.');
}
