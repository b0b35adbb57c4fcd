import { execFile } from 'node:child_process';
import { copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { Refusal } from '../errors/refusal.ts';
import type { Keychain } from './keychain.ts';
import { createFileKeychain } from './testing/file-keychain.ts';
import { aKeychain } from './testing/memory-keychain.ts';
import { aFolder } from './testing/temporary-folder.ts';
import { memoryVault, openVault } from './vault.ts';

const now = () => new Date('2026-11-20T16:04:05.123Z');
const secret = '-----BEGIN PRIVATE KEY-----top secret-----END PRIVATE KEY-----';

async function aPlace(): Promise<{ folder: string; file: string; keychain: ReturnType<typeof aKeychain> }> {
  const folder = await aFolder();
  return { folder, file: join(folder, 'vault.json'), keychain: aKeychain() };
}

/** Another program that sets the secret `name` and dies before its new file is in place. */
async function killWhileSaving(file: string, value: string): Promise<void> {
  const dying = fileURLToPath(new URL('testing/killed-while-saving.ts', import.meta.url));
  const run = promisify(execFile)(process.execPath, [dying, 'vault', file, value]);
  await expect(run).rejects.toMatchObject({ signal: 'SIGKILL' });
}

describe('a vault', () => {
  it('gives back in the next run what it was given in this one', async () => {
    const place = await aPlace();
    const first = await openVault(place);
    await first.set('key/anna', secret);
    await first.set('token', 'old');
    await first.set('token', 'new');
    await first.set('gone', 'x');
    await first.delete('gone');
    const second = await openVault(place);
    expect(second.names()).toEqual(['key/anna', 'token']);
    expect(second.get('key/anna')).toBe(secret);
    expect(second.get('token')).toBe('new');
    expect(second.get('gone')).toBeUndefined();
    expect(second.custody).toBe('keychain');
    expect(second).not.toHaveProperty('setAside');
  });

  it('gives back any names and any secrets', async () => {
    const place = await aPlace();
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('__proto__', '', 'constructor', '\ud800'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text), { maxLength: 10 }), async (entries) => {
        const vault = await openVault(place);
        await vault.delete(...vault.names());
        await Promise.all(entries.map(([name, value]) => vault.set(name, value)));
        const reopened = await openVault(place);
        const expected = new Map(entries);
        expect(reopened.names()).toEqual([...expected.keys()]);
        for (const [name, value] of expected) expect(reopened.get(name)).toBe(value);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps a hundred secrets that are set at once, in a handful of writes', async () => {
    const place = await aPlace();
    const vault = await openVault(place);
    const names = Array.from({ length: 100 }, (_, i) => `key/${i}`);
    await Promise.all(names.map((name) => vault.set(name, `secret of ${name}`)));
    const reopened = await openVault(place);
    expect(names.map((name) => reopened.get(name))).toEqual(names.map((name) => `secret of ${name}`));
    expect(await readdir(place.folder)).toEqual(['vault.json']);
  });

  it('leaves the file alone when nothing changes', async () => {
    const place = await aPlace();
    const vault = await openVault(place);
    await vault.set('token', 'same');
    const before = await readFile(place.file, 'utf8');
    await vault.set('token', 'same');
    await vault.delete('unknown');
    expect(await readFile(place.file, 'utf8')).toBe(before);
  });

  it('keeps what it had when it cannot write', async () => {
    const place = await aPlace();
    const vault = await openVault(place);
    await mkdir(place.file);
    await expect(vault.set('token', secret)).rejects.toMatchObject({ code: 'FILES_NOT_WRITABLE' });
    expect(vault.names()).toEqual([]);
  });

  it('is whole after being killed between writing and renaming', async () => {
    const place = await aPlace();
    await place.keychain.add(new Uint8Array(32).fill(7));
    await (await openVault(place)).set('name', 'before');
    await killWhileSaving(place.file, 'after');
    expect((await readdir(place.folder)).length).toBe(2);
    const reopened = await openVault(place);
    expect(reopened.get('name')).toBe('before');
    await reopened.set('name', 'again');
    expect((await openVault(place)).get('name')).toBe('again');
  });

  it('leaves no copy of a deleted secret behind, though it was killed while it wrote one', async () => {
    const place = await aPlace();
    await place.keychain.add(new Uint8Array(32).fill(7));
    await (await openVault(place)).set('other', 'stays');
    await killWhileSaving(place.file, secret);
    await (await openVault(place)).delete('name');
    expect(await readdir(place.folder)).toEqual(['vault.json']);
  });

  it('leaves none behind without the keychain either', async () => {
    const place = await aPlace();
    await killWhileSaving(place.file, secret);
    place.keychain.refuse('locked');
    await openVault(place);
    expect(await readdir(place.folder)).toEqual([]);
  });
});

describe('a secret that is deleted', () => {
  /** A vault with two secrets, and a copy of its file from before one of them is deleted. */
  async function aPlaceWithCopy() {
    const folder = await aFolder();
    const [file, copy] = [join(folder, 'vault'), join(folder, 'copy')];
    const keychainFile = join(folder, 'keychain');
    const keychain = createFileKeychain(keychainFile);
    const vault = await openVault({ file, keychain });
    await vault.set('name', secret);
    await vault.set('other', 'stays');
    await copyFile(file, copy);
    return { vault, file, copy, keychainFile, keychain };
  }

  it('is in no older copy of the file that could still be opened', async () => {
    const { vault, file, copy, keychain } = await aPlaceWithCopy();
    await vault.delete('name');
    expect((await openVault({ file, keychain })).get('other')).toBe('stays');
    const opened = await openVault({ file: copy, keychain });
    expect(opened).toMatchObject({ custody: 'memory', setAside: { reason: 'wrong-key' } });
    expect(opened.names()).toEqual([]);
    expect(await keychain.read()).toHaveLength(1);
  });

  it('goes with all that are deleted with it, for one new key', async () => {
    const { vault, keychain } = await aPlaceWithCopy();
    const added = vi.spyOn(keychain, 'add');
    await vault.delete('name', 'other', 'unknown');
    expect(vault.names()).toEqual([]);
    expect(added).toHaveBeenCalledTimes(1);
  });

  it('stays when the keychain takes no new key, and so does everything else', async () => {
    const place = await aPlace();
    const vault = await openVault(place);
    await vault.set('name', secret);
    place.keychain.refuse('locked');
    await expect(vault.delete('name')).rejects.toMatchObject({
      code: 'KEYCHAIN_CLOSED',
      technical: { message: 'locked' },
    });
    expect(vault.get('name')).toBe(secret);
    await vault.set('other', 'is kept');
    expect(vault.names()).toEqual(['name', 'other']);
  });

  it('is gone although the old key could not be forgotten, which is done when the file is opened next', async () => {
    const { vault, file, copy, keychain } = await aPlaceWithCopy();
    const remove = vi.spyOn(keychain, 'remove').mockRejectedValueOnce(new Refusal('locked'));
    await vault.delete('name');
    expect(await keychain.read()).toHaveLength(2);
    expect((await openVault({ file, keychain })).names()).toEqual(['other']);
    expect(remove).toHaveBeenCalledTimes(2);
    expect(await openVault({ file: copy, keychain })).toMatchObject({ setAside: { reason: 'wrong-key' } });
  });

  it('costs no other secret at whatever step of it the program is killed', async () => {
    const dying = fileURLToPath(new URL('testing/killed-while-deleting.ts', import.meta.url));
    const found: string[] = [];
    for (let step = 0; found.at(-1) !== 'ended'; step += 1) {
      const { file, copy, keychainFile, keychain } = await aPlaceWithCopy();
      const run = promisify(execFile)(process.execPath, [dying, file, keychainFile, `${step}`]);
      const end = await run.then(
        () => 'ended',
        ({ signal }) => signal,
      );
      const after = await openVault({ file, keychain });
      expect(after.get('other')).toBe('stays');
      const isGone = after.get('name') === undefined;
      // One key is left, and the copy from before opens with it only where nothing was deleted.
      expect(await keychain.read()).toHaveLength(1);
      expect((await openVault({ file: copy, keychain })).get('name')).toBe(isGone ? undefined : secret);
      found.push(end === 'SIGKILL' ? (isGone ? 'gone' : 'still there') : end);
    }
    // The new key, the file and the old key: killed before and after each, and then not at all.
    expect(found).toEqual(['still there', 'still there', 'still there', 'gone', 'gone', 'gone', 'ended']);
  });
});

describe('the vault file', () => {
  it('shows neither secrets nor names, and belongs to this user alone', async () => {
    const place = await aPlace();
    await (await openVault(place)).set('key/annas-phone', secret);
    const everything = await Promise.all(
      (await readdir(place.folder)).map((name) => readFile(join(place.folder, name), 'utf8')),
    );
    for (const text of everything) {
      for (const plain of [secret, 'top secret', 'annas-phone']) {
        expect(text).not.toContain(plain);
        expect(Buffer.from(text, 'base64').toString('latin1')).not.toContain(plain);
      }
    }
    expect((await stat(place.file)).mode & 0o777).toBe(0o600);
  });

  it('has another nonce after every write', async () => {
    const place = await aPlace();
    const vault = await openVault(place);
    const nonces = new Set<string>();
    for (let i = 0; i < 20; i += 1) {
      await vault.set('token', `${i}`);
      nonces.add(JSON.parse(await readFile(place.file, 'utf8')).nonce);
    }
    expect(nonces.size).toBe(20);
  });

  it('is set aside, never deleted, when one character of it changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.constantFrom('A', '0', '}', '"'), async (at, replacement) => {
        const place = await aPlaceWithSecret();
        const good = await readFile(place.file, 'utf8');
        const index = at % good.trimEnd().length;
        fc.pre(good[index] !== replacement);
        const damaged = good.slice(0, index) + replacement + good.slice(index + 1);
        await writeFile(place.file, damaged);
        const vault = await openVault({ ...place, now });
        // base64 may spell the same bytes in two ways; then nothing was damaged.
        if (vault.get('token') !== secret) {
          expect(vault.names()).toEqual([]);
          expect(await readFile(vault.setAside?.file ?? '', 'utf8')).toBe(damaged);
        }
      }),
      { numRuns: 60 },
    );
  });

  async function aPlaceWithSecret() {
    const place = await aPlace();
    await (await openVault(place)).set('token', secret);
    return place;
  }
  async function aPlaceWith(change: (file: Record<string, unknown>) => object) {
    const place = await aPlaceWithSecret();
    await writeFile(place.file, JSON.stringify(change(JSON.parse(await readFile(place.file, 'utf8')))));
    return place;
  }
  const sealedWith = async (change: (file: Record<string, unknown>) => object) =>
    (await openVault({ ...(await aPlaceWith(change)), now })).setAside?.reason;

  it('is told apart: damaged, foreign, of a later version, of another key', async () => {
    expect(await sealedWith((file) => ({ ...file, tag: Buffer.alloc(16).toString('base64') }))).toBe(
      'corrupt',
    );
    expect(await sealedWith((file) => ({ ...file, tag: Buffer.alloc(4).toString('base64') }))).toBe(
      'corrupt',
    );
    expect(await sealedWith((file) => ({ ...file, format: 'something else' }))).toBe('foreign');
    expect(await sealedWith((file) => ({ ...file, version: 2 }))).toBe('newer-version');
    expect(await sealedWith((file) => ({ ...file, keyId: '0'.repeat(16) }))).toBe('wrong-key');
    expect(await sealedWith((file) => file)).toBeUndefined();
  });

  it('that is foreign is set aside under a name that tells when, and a new vault begins', async () => {
    const place = await aPlaceWith(() => ({ format: 'holiday photos' }));
    const old = await readFile(place.file, 'utf8');
    const vault = await openVault({ ...place, now });
    expect(vault).not.toHaveProperty('lockedAway');
    expect(vault.setAside).toEqual({
      reason: 'foreign',
      file: join(place.folder, 'vault.set-aside-2026-11-20T16-04-05-123Z.json'),
    });
    await vault.set('token', 'new');
    expect(await readFile(vault.setAside?.file ?? '', 'utf8')).toBe(old);
    expect((await openVault(place)).get('token')).toBe('new');
  });

  it('of a later version stays where that one looks for it, and this one works in memory', async () => {
    const place = await aPlaceWith((file) => ({ ...file, version: 2 }));
    const before = await readFile(place.file, 'utf8');
    const vault = await openVault({ ...place, now });
    const setAside = { reason: 'newer-version', file: place.file };
    expect(vault).toMatchObject({ custody: 'memory', setAside, lockedAway: true });
    await vault.set('token', 'new');
    expect(vault.get('token')).toBe('new');
    expect(await readFile(place.file, 'utf8')).toBe(before);
    expect(await readdir(place.folder)).toEqual(['vault.json']);
  });

  it('of another key stays, and opens when that key comes back', async () => {
    const place = await aPlaceWithSecret();
    const [key = new Uint8Array()] = await place.keychain.read();
    await place.keychain.remove(key);
    const vault = await openVault({ ...place, now });
    const setAside = { reason: 'wrong-key', file: place.file };
    expect(vault).toMatchObject({ custody: 'memory', setAside, lockedAway: true });
    await vault.set('token', 'new');
    // Nothing of ours may stand where the key is put back.
    expect(await place.keychain.read()).toEqual([]);
    await place.keychain.add(key);
    expect((await openVault(place)).get('token')).toBe(secret);
  });

  it('never replaces an earlier one that was set aside in the same moment', async () => {
    const place = await aPlace();
    for (const content of ['first', 'second', 'third']) {
      await writeFile(place.file, content);
      await openVault({ ...place, now });
    }
    const contents = (await readdir(place.folder)).map((name) => readFile(join(place.folder, name), 'utf8'));
    expect((await Promise.all(contents)).sort()).toEqual(['first', 'second', 'third']);
  });
});

describe('without a keychain', () => {
  it.each(['unavailable', 'locked', 'denied'] as const)(
    'that is %s, a vault lives in memory and says so',
    async (code) => {
      const place = await aPlace();
      place.keychain.refuse(code);
      const vault = await openVault(place);
      await vault.set('token', secret);
      expect(vault.get('token')).toBe(secret);
      expect({ custody: vault.custody, reason: vault.reason }).toEqual({ custody: 'memory', reason: code });
      expect(vault).not.toHaveProperty('lockedAway');
      expect(await readdir(place.folder)).toEqual([]);
    },
  );

  it('the file of an earlier day stays as it is, for a day with one', async () => {
    const place = await aPlace();
    await (await openVault(place)).set('token', secret);
    const before = await readFile(place.file, 'utf8');
    const locked = aKeychain();
    locked.refuse('locked');
    const today = await openVault({ ...place, keychain: locked });
    expect(today.lockedAway).toBe(true);
    expect(today.get('token')).toBeUndefined();
    await today.set('token', 'other');
    expect(await readFile(place.file, 'utf8')).toBe(before);
    expect((await openVault(place)).get('token')).toBe(secret);
  });

  it('that keeps what it is given, nothing is sealed with a key that will be gone', async () => {
    const place = await aPlace();
    const forgetful: Keychain = { ...place.keychain, add: async () => {} };
    const vault = await openVault({ ...place, keychain: forgetful });
    expect(vault).toMatchObject({ custody: 'memory', reason: 'unavailable' });
  });

  it('a vault for practice gives no reason', async () => {
    const vault = memoryVault();
    await vault.set('a', 'b');
    expect(vault.names()).toEqual(['a']);
    expect(vault).not.toHaveProperty('reason');
  });
});

it('says nothing about secrets in its errors', async () => {
  const place = await aPlace();
  const vault = await openVault(place);
  await mkdir(place.file);
  const error: Error = await vault.set('token', secret).catch((thrown) => thrown);
  expect(`${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`).not.toContain('top secret');
});
