import fc, { type Arbitrary } from 'fast-check';
import { readCertificate } from '../../../src/main/keys/certificate.ts';
import { LONGEST_COMMON_NAME } from '../../../src/main/keys/common-name.ts';
import { buildPemFile } from '../../../src/main/keys/pem-file.ts';
import { buildPkcs12 } from '../../../src/main/keys/pkcs12.ts';
import { exportPrivateKey, generatePrivateKey } from '../../../src/main/keys/private-key.ts';
import { buildSigningRequest } from '../../../src/main/keys/signing-request.ts';
import { createProber } from '../../../src/main/probe/prober.ts';
import { BadCsr, createAuthority } from '../../../src/practice/certificates/certificate-authority.ts';
import { arbitraryText } from '../inputs/hostile.ts';
import { arbitraryBytes } from '../inputs/mutated-bytes.ts';
import type { Target } from '../target.ts';
import { readerTarget } from './reader.ts';

const PASSPHRASE = 'six words of a practice key';

/** Key, signing request, certificate and key file of one device, as the program makes them. */
async function makeKey() {
  const key = generatePrivateKey();
  const csr = buildSigningRequest(key, 'latchkey.1a2b3c4d.000001');
  const authority = await createAuthority({ name: 'Fuzz' });
  const { certificatePem } = await authority.signCsr(csr, { days: 365, account: 'fuzz' });
  const privateKeyPem = exportPrivateKey(key);
  const pkcs12 = buildPkcs12({
    privateKeyPem,
    certificatePem,
    passphrase: PASSPHRASE,
    friendlyName: 'Phone',
  });
  return { key, csr, authority, certificatePem, privateKeyPem, pkcs12 };
}

/** The bytes between the lines of a PEM text are what a parser sees first: both are mutated. */
function mutatedPem(pem: string): Arbitrary<Uint8Array> {
  const [, label = '', body = ''] = /-----BEGIN ([A-Z ]+)-----([\s\S]+?)-----END/.exec(pem) ?? [];
  const inside = arbitraryBytes([Buffer.from(body, 'base64')]).map((der) =>
    Buffer.from(`-----BEGIN ${label}-----\n${Buffer.from(der).toString('base64')}\n-----END ${label}-----\n`),
  );
  return fc.oneof(inside, arbitraryBytes([Buffer.from(pem)]));
}

export const keyTargets: readonly Target[] = [
  readerTarget('certificate', async () => ({
    bytes: mutatedPem((await makeKey()).certificatePem),
    read: (bytes) => {
      readCertificate(textOf(bytes));
      return 'taken';
    },
  })),
  readerTarget('PKCS#12 of a certificate', async () => {
    const { certificatePem, privateKeyPem } = await makeKey();
    return {
      bytes: mutatedPem(certificatePem),
      read: (bytes) => {
        const contents = { privateKeyPem, certificatePem: textOf(bytes), passphrase: PASSPHRASE };
        buildPemFile(contents);
        buildPkcs12({ ...contents, friendlyName: 'Phone' });
        return 'taken';
      },
    };
  }),
  readerTarget('PKCS#12 of a private key', async () => {
    const { certificatePem, privateKeyPem } = await makeKey();
    return {
      bytes: mutatedPem(privateKeyPem),
      read: (bytes) => {
        const contents = { privateKeyPem: textOf(bytes), certificatePem, passphrase: PASSPHRASE };
        buildPemFile(contents);
        buildPkcs12({ ...contents, friendlyName: 'Phone' });
        return 'taken';
      },
    };
  }),
  readerTarget('PKCS#12 of words', async () => {
    const { certificatePem, privateKeyPem } = await makeKey();
    return {
      bytes: arbitraryText.map((text) => Buffer.from(text)),
      read: (bytes) => {
        const text = textOf(bytes);
        const half = Math.floor(text.length / 2);
        buildPkcs12({
          privateKeyPem,
          certificatePem,
          passphrase: text.slice(half),
          friendlyName: text.slice(0, half),
        });
        return 'taken';
      },
    };
  }),
  readerTarget('PKCS#12 shown by a visit', async () => {
    const { pkcs12 } = await makeKey();
    // Nobody is there to be visited: what the file is to open has been read by then.
    const prober = createProber({
      resolvers: { overHttps: [], lastResort: 'none' },
      httpsPort: 1,
      httpPort: 1,
    });
    const visit = { hostname: 'ha.example.org', address: '127.0.0.1', protocol: 'https', path: '/' } as const;
    return {
      bytes: arbitraryBytes([pkcs12]),
      read: async (bytes) => {
        const result = await prober.probe({ ...visit, key: { pkcs12: bytes, passphrase: PASSPHRASE } });
        return result.kind === 'failure' && result.code === 'ECONNREFUSED' ? 'taken' : 'refused';
      },
    };
  }),
  readerTarget('CSR of a name', async () => {
    const { key } = await makeKey();
    return {
      bytes: arbitraryText.map((text) => Buffer.from(text.slice(0, LONGEST_COMMON_NAME + 1))),
      read: (bytes) => {
        buildSigningRequest(key, textOf(bytes));
        return 'taken';
      },
    };
  }),
  readerTarget('CSR that is signed', async () => {
    const { csr, authority } = await makeKey();
    return {
      bytes: mutatedPem(csr),
      read: async (bytes) => {
        try {
          await authority.signCsr(textOf(bytes), { days: 365, account: 'fuzz' });
          return 'taken';
        } catch (error) {
          if (error instanceof BadCsr) return 'refused';
          throw error;
        }
      },
    };
  }),
];

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString();
}
