import { createPublicKey, createSecretKey } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Refusal } from '../errors/refusal.ts';
import { unseal } from '../storage/sealed-secrets.ts';
import { aKeychain } from '../storage/testing/memory-keychain.ts';
import { aFolder } from '../storage/testing/temporary-folder.ts';
import { memoryVault, openVault, type Vault } from '../storage/vault.ts';
import { createKeyPool } from './key-pool.ts';
import { createKeyRing } from './key-ring.ts';
import { hashPublicKey } from './private-key.ts';

const keyPool = createKeyPool({ threads: 2 });
afterAll(() => keyPool.close());

const ringIn = (vault: Vault, scope = '0a1b2c3d') => createKeyRing(scope, vault, keyPool);

describe('a key', () => {
  it('is kept before its request is handed out, and both have the same public half', async () => {
    const vault = memoryVault();
    const { csr, publicKey } = await ringIn(vault).requestFor('000001', 'Phone');
    expect(csr).toContain('BEGIN CERTIFICATE REQUEST');
    const pem = (await ringIn(vault).privateKey('000001')) ?? '';
    expect(hashPublicKey(createPublicKey(pem))).toBe(publicKey);
    expect(await ringIn(vault).held()).toEqual({ '000001': publicKey });
  });

  it('that exists is asked for again with the same key', async () => {
    const vault = memoryVault();
    const first = await ringIn(vault).requestFor('000001', 'Phone');
    const second = await ringIn(vault).requestFor('000001', 'Another name');
    expect(second.publicKey).toBe(first.publicKey);
    expect(second.csr).not.toBe(first.csr);
  });

  it('is made once, also when it is asked for twice at once', async () => {
    const ring = ringIn(memoryVault());
    const [one, other] = await Promise.all([
      ring.requestFor('000001', 'Phone'),
      ring.requestFor('000001', 'Phone'),
    ]);
    expect(one.publicKey).toBe(other.publicKey);
    expect(await ring.held()).toEqual({ '000001': one.publicKey });
  });

  it('is begun before it is needed: its request is then there, and no thread is asked again', async () => {
    const asked: string[] = [];
    const ring = createKeyRing('0a1b2c3d', memoryVault(), {
      ...keyPool,
      makeKey: (job) => keyPool.makeKey(job).finally(() => asked.push('makeKey')),
      csrFor: (...job) => keyPool.csrFor(...job).finally(() => asked.push('csrFor')),
    });
    const begun = await ring.requestFor('000001', 'Phone');
    expect(await ring.requestFor('000001', 'Phone')).toEqual(begun);
    expect(asked).toEqual(['makeKey']);
  });

  it('that another one has replaced in the vault is asked for with the new one', async () => {
    const [vault, elsewhere] = [memoryVault(), memoryVault()];
    const ring = ringIn(vault);
    const { publicKey } = await ring.requestFor('000001', 'Phone');
    const replacing = await ringIn(elsewhere).requestFor('000001', 'Phone');
    const [name = ''] = elsewhere.names();
    await vault.set(name, elsewhere.get(name) ?? '');
    expect(replacing.publicKey).not.toBe(publicKey);
    expect(await ring.requestFor('000001', 'Phone')).toEqual(replacing);
    expect(await ring.held()).toEqual({ '000001': replacing.publicKey });
  });

  it('that cannot be kept is not asked for, and can be tried again', async () => {
    const vault = memoryVault();
    let isFull = true;
    const full: Vault = {
      ...vault,
      set: (name, secret) =>
        isFull ? Promise.reject(new Refusal('FILES_NOT_WRITABLE')) : vault.set(name, secret),
    };
    const ring = ringIn(full);
    await expect(ring.requestFor('000001', 'Phone')).rejects.toMatchObject({ code: 'FILES_NOT_WRITABLE' });
    await expect(ring.passphrase('000001')).rejects.toMatchObject({ code: 'FILES_NOT_WRITABLE' });
    expect(vault.names()).toEqual([]);
    isFull = false;
    const { publicKey } = await ring.requestFor('000001', 'Phone');
    expect(await ring.held()).toEqual({ '000001': publicKey });
  });

  it('that was never made is not there', async () => {
    expect(await ringIn(memoryVault()).privateKey('000001')).toBeUndefined();
    expect(await ringIn(memoryVault()).held()).toEqual({});
  });
});

describe('a passphrase', () => {
  it('is six words, the same ones ever after', async () => {
    const vault = memoryVault();
    const words = await ringIn(vault).passphrase('000001');
    expect(words).toMatch(/^[a-z]+(?:-[a-z]+){5}$/);
    expect(await ringIn(vault).passphrase('000001')).toBe(words);
  });

  it('is drawn once, also when it is asked for twice at once', async () => {
    const ring = ringIn(memoryVault());
    const drawn = await Promise.all(Array.from({ length: 5 }, () => ring.passphrase('000001')));
    expect(new Set(drawn).size).toBe(1);
    expect(await ring.passphrase('000001')).toBe(drawn[0]);
  });

  it('is another one for every key', async () => {
    const ring = ringIn(memoryVault());
    const drawn = await Promise.all(['000001', '000002', '000003'].map((id) => ring.passphrase(id)));
    expect(new Set(drawn).size).toBe(3);
  });
});

describe('a key that is forgotten', () => {
  it('is gone with its words, and no other key is', async () => {
    const vault = memoryVault();
    const ring = ringIn(vault);
    for (const keyId of ['000001', '000001-2', '000002']) {
      await ring.requestFor(keyId, 'Phone');
      await ring.passphrase(keyId);
    }
    const words = await ring.passphrase('000002');
    await ring.forget('000001');
    expect(await ring.privateKey('000001')).toBeUndefined();
    expect(Object.keys(await ring.held())).toEqual(['000001-2', '000002']);
    expect(vault.names()).toHaveLength(4);
    expect(await ring.passphrase('000002')).toBe(words);
  });

  it('that is none, or has no words, is fine', async () => {
    const vault = memoryVault();
    const ring = ringIn(vault);
    await ring.requestFor('000001', 'Phone');
    await ring.forget('000001');
    await ring.forget('000001');
    await ring.forget('000002');
    expect(vault.names()).toEqual([]);
  });

  it('is another one when it is made again, with other words', async () => {
    const ring = ringIn(memoryVault());
    const before = [(await ring.requestFor('000001', 'Phone')).publicKey, await ring.passphrase('000001')];
    await ring.forget('000001');
    const { publicKey, csr } = await ring.requestFor('000001', 'Phone');
    expect(before).not.toContain(publicKey);
    expect(before).not.toContain(await ring.passphrase('000001'));
    expect(await ring.held()).toEqual({ '000001': publicKey });
    expect(csr).toContain('BEGIN CERTIFICATE REQUEST');
  });

  it('of another Setup stays', async () => {
    const vault = memoryVault();
    const [one, other] = [ringIn(vault, '0a1b2c3d'), ringIn(vault, '0a1b2c3e')];
    const { publicKey } = await one.requestFor('000001', 'Phone');
    await other.forget('000001');
    expect(await one.held()).toEqual({ '000001': publicKey });
  });

  it('is in the vault’s file no more, also after a restart', async () => {
    const [file, keychain] = [join(await aFolder(), 'vault'), aKeychain()];
    const opened = async () => ringIn(await openVault({ file, keychain }));
    const first = await opened();
    await first.requestFor('000001', 'Phone');
    const { publicKey } = await first.requestFor('000002', 'Tablet');
    const [words, kept] = [await first.passphrase('000001'), await first.passphrase('000002')];
    const privateKeyPem = (await first.privateKey('000001')) ?? 'none';

    await (await opened()).forget('000001');
    const restarted = await opened();
    expect(await restarted.privateKey('000001')).toBeUndefined();
    expect(await restarted.held()).toEqual({ '000002': publicKey });
    expect(await restarted.passphrase('000002')).toBe(kept);

    // A sealed file tells nothing of what it lacks, so it is opened with the keychain's own key.
    const [key = new Uint8Array()] = await keychain.read();
    const content = unseal(await readFile(file), createSecretKey(key));
    if (content.kind !== 'unsealed') throw new Error('The vault opens with its key.');
    const secrets = [...content.secrets];
    expect(secrets).toHaveLength(2);
    for (const gone of ['000001', words, privateKeyPem])
      expect(secrets.flat().join('\n')).not.toContain(gone);
    expect(await readdir(dirname(file))).toEqual(['vault']);
  });
});

it('keeps the keys of two Setups apart in one vault', async () => {
  const vault = memoryVault();
  const [one, other] = [ringIn(vault, '0a1b2c3d'), ringIn(vault, '0a1b2c3e')];
  const { publicKey } = await one.requestFor('000001', 'Phone');
  await one.passphrase('000001');
  expect(await other.held()).toEqual({});
  expect(await other.privateKey('000001')).toBeUndefined();
  expect(await other.passphrase('000001')).not.toBe(await one.passphrase('000001'));
  expect(await one.held()).toEqual({ '000001': publicKey });
});
