import { createPublicKey } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { StorageRefused } from '../storage/storage-refusal.ts';
import { memoryVault, type Vault } from '../storage/vault.ts';
import { createKeyRing } from './key-ring.ts';
import { createKeyWorkshop } from './key-workshop.ts';
import { publicKeySha256 } from './private-key.ts';

const workshop = createKeyWorkshop({ threads: 2 });
afterAll(() => workshop.close());

const ringIn = (vault: Vault, scope = '0a1b2c3d') => createKeyRing(scope, vault, workshop);

describe('a key', () => {
  it('is kept before its request is handed out, and both have the same public half', async () => {
    const vault = memoryVault();
    const { csr, publicKey } = await ringIn(vault).requestFor('000001', 'Phone');
    expect(csr).toContain('BEGIN CERTIFICATE REQUEST');
    const pem = (await ringIn(vault).privateKey('000001')) ?? '';
    expect(publicKeySha256(createPublicKey(pem))).toBe(publicKey);
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
      ...workshop,
      makeKey: (job) => workshop.makeKey(job).finally(() => asked.push('makeKey')),
      csrFor: (...job) => workshop.csrFor(...job).finally(() => asked.push('csrFor')),
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
        isFull ? Promise.reject(new StorageRefused('unwritable')) : vault.set(name, secret),
    };
    const ring = ringIn(full);
    await expect(ring.requestFor('000001', 'Phone')).rejects.toBeInstanceOf(StorageRefused);
    await expect(ring.passphrase('000001')).rejects.toBeInstanceOf(StorageRefused);
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
  it('is five words, the same ones ever after', async () => {
    const vault = memoryVault();
    const words = await ringIn(vault).passphrase('000001');
    expect(words).toMatch(/^[a-z]+(?:-[a-z]+){4}$/);
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
