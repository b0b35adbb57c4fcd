import { createPublicKey } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareOnce } from '../testing/needs.ts';
import { generatePrivateKey } from './private-key.ts';
import { buildSigningRequest } from './signing-request.ts';
import { runProgram } from './testing/installed-program.ts';

const key = generatePrivateKey();

describe('a signing request', () => {
  let verified: string;
  prepareOnce(['openssl'], async () => {
    const options = ['-verify', '-text', '-noout', '-nameopt', 'RFC2253,show_type', '-pubkey'];
    const run = await runProgram('openssl', ['req', ...options], {
      input: buildSigningRequest(key, 'lk_1 & Anna'),
    });
    verified = run.stdout + run.stderr;
    return undefined;
  });

  it('carries a signature that OpenSSL verifies', () => {
    expect(verified).toContain('verify OK');
    expect(verified).toContain('Signature Algorithm: sha256WithRSAEncryption');
  });

  it('names nothing but the common name', () => {
    expect(verified).toContain('Subject: CN=UTF8STRING:lk_1 & Anna\n');
    expect(verified).toMatch(/Attributes:\s+\(none\)/);
  });

  it('asks for the very key it was signed with, of 2,048 bits', () => {
    expect(verified).toContain('Public-Key: (2048 bit)');
    expect(verified).toContain(createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString());
  });
});

describe('the name in a signing request', () => {
  it('may have 64 characters and not 65', () => {
    expect(buildSigningRequest(key, 'x'.repeat(64))).toContain('BEGIN CERTIFICATE REQUEST');
    expect(() => buildSigningRequest(key, 'x'.repeat(65))).toThrow(unfit);
  });

  it('has nothing but printable ASCII', () => {
    const foreign = fc.string({ unit: 'binary', minLength: 1 }).filter((name) => !/^[ -~]*$/.test(name));
    fc.assert(
      fc.property(foreign, (name) => {
        expect(() => buildSigningRequest(key, name)).toThrow(unfit);
      }),
    );
    expect(() => buildSigningRequest(key, '')).toThrow(unfit);
  });
});

const unfit = expect.objectContaining({ code: 'common-name-unfit' });
