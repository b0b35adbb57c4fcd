import { createHash, createPublicKey } from 'node:crypto';
import { threadCpuUsage } from 'node:process';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { needs, prepareOnce } from '../testing/needs.ts';
import { createKeyPool, type KeyPool } from './key-pool.ts';
import { runProgram } from './testing/installed-program.ts';
import { aTestAuthority, type TestAuthority } from './testing/test-authority.ts';

let keyPool: KeyPool;
beforeAll(() => {
  keyPool = createKeyPool({ threads: 2 });
});
afterAll(() => keyPool.close());

describe('a made key', () => {
  it('comes with a request that OpenSSL verifies and a hash that finds its certificate', async (test) => {
    needs(test, 'openssl');
    const made = await keyPool.makeKey({ commonName: "Anna's phone" });
    const { stdout, stderr } = await runProgram('openssl', ['req', '-verify', '-noout', '-pubkey'], {
      input: made.csrPem,
    });
    expect(stderr).toContain('verify OK');
    const spki = createPublicKey(stdout).export({ type: 'spki', format: 'der' });
    expect(made.publicKeySha256).toBe(createHash('sha256').update(spki).digest('hex'));
    expect(createPublicKey(made.privateKeyPem).equals(createPublicKey(stdout))).toBe(true);
  });

  it('is never made twice', async () => {
    const made = await Promise.all(
      Array.from({ length: 4 }, (_, i) => keyPool.makeKey({ commonName: `phone ${i}` })),
    );
    expect(new Set(made.map((key) => key.publicKeySha256)).size).toBe(4);
  });

  it('can ask for another certificate under another name', async (test) => {
    needs(test, 'openssl');
    const { privateKeyPem } = await keyPool.makeKey({ commonName: 'old' });
    const input = await keyPool.csrFor(privateKeyPem, 'new');
    const { stdout } = await runProgram('openssl', ['req', '-verify', '-noout', '-subject', '-pubkey'], {
      input,
    });
    expect(stdout).toMatch(/^subject=CN = new$/m);
    expect(createPublicKey(stdout).equals(createPublicKey(privateKeyPem))).toBe(true);
  });
});

describe('the key pool', () => {
  let authority: TestAuthority;
  prepareOnce(['openssl'], async () => {
    authority = await aTestAuthority();
    return () => authority.remove();
  });

  it('packs keys while the main thread stays free', async () => {
    const passphrase = 'ample-river-onto-kiosk-plaza';
    const job = async (commonName: string): Promise<Uint8Array> => {
      const made = await keyPool.makeKey({ commonName });
      const certificatePem = await authority.sign(made.csrPem);
      return keyPool.packPkcs12({ ...made, certificatePem, passphrase, friendlyName: commonName });
    };
    await job('to start the threads');
    const [ofThread, ofAll] = [threadCpuUsage(), process.cpuUsage()];
    const files = await Promise.all(Array.from({ length: 8 }, (_, i) => job(`phone ${i}`)));
    const spent = ({ user, system }: NodeJS.CpuUsage) => user + system;
    // Processor time against processor time, so a busy machine cannot fail it. Made here, it would be nearly all of it.
    expect(spent(threadCpuUsage(ofThread)) / spent(process.cpuUsage(ofAll))).toBeLessThan(0.25);
    expect(files.every((file) => file.byteLength > 2000)).toBe(true);
  });

  it('says what it refuses by code, across the threads', async () => {
    const { privateKeyPem, csrPem } = await keyPool.makeKey({ commonName: 'one' });
    const other = await keyPool.makeKey({ commonName: 'other' });
    const rest = { certificatePem: await authority.sign(csrPem), passphrase: 'a', friendlyName: 'a' };
    const refusals = await Promise.all([
      refusal(keyPool.makeKey({ commonName: '' })),
      refusal(keyPool.csrFor('nothing', 'name')),
      refusal(keyPool.packPkcs12({ ...rest, privateKeyPem: other.privateKeyPem })),
      refusal(keyPool.packPkcs12({ ...rest, privateKeyPem, passphrase: '' })),
      refusal(keyPool.packPkcs12({ ...rest, privateKeyPem, passphrase: 'ü' })),
    ]);
    expect(refusals).toEqual([
      'common-name-unfit',
      'private-key-unreadable',
      'certificate-not-for-key',
      'passphrase-empty',
      'passphrase-not-ascii',
    ]);
  });
});

describe('a closed key pool', () => {
  const opened: KeyPool[] = [];
  afterEach(() => Promise.all(opened.splice(0).map((each) => each.close())));

  it('refuses what has not begun and everything later', async () => {
    const closing = createKeyPool({ threads: 1 });
    opened.push(closing);
    const begun = closing.makeKey({ commonName: 'begun' });
    const waiting = Array.from({ length: 5 }, () => refusal(closing.makeKey({ commonName: 'waiting' })));
    await begun;
    await closing.close();
    expect((await Promise.all(waiting)).at(-1)).toBe('key-pool-closed');
    expect(await refusal(closing.makeKey({ commonName: 'late' }))).toBe('key-pool-closed');
  });

  it('may be closed twice, and without having worked', async () => {
    const idle = createKeyPool();
    await Promise.all([idle.close(), idle.close()]);
  });
});

async function refusal(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'done',
    (error: { readonly code?: unknown }) => error.code,
  );
}
