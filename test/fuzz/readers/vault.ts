import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aKeychain } from '../../../src/main/storage/testing/memory-keychain.ts';
import { openVault } from '../../../src/main/storage/vault.ts';
import { CANARY } from '../inputs/hostile.ts';
import { arbitraryBytes } from '../inputs/mutated-bytes.ts';
import { OpenError } from '../target.ts';
import { type Reader, readerTarget } from './reader.ts';

/** The vault, whose key is in the keychain while its file was in other hands. */
export const vaultTarget = readerTarget('vault', async (): Promise<Reader> => {
  const root = await mkdtemp(join(tmpdir(), 'latchkey-fuzz-'));
  const keychain = aKeychain();
  const vaultFile = join(root, 'vault');
  const sealed = await openVault({ file: vaultFile, keychain });
  const seeds: Uint8Array[] = [];
  for (const name of ['token', 'key/000001', '__proto__']) {
    await sealed.set(name, CANARY);
    seeds.push(await readFile(vaultFile));
  }
  let nth = 0;
  return {
    bytes: arbitraryBytes(seeds),
    read: async (bytes) => {
      const folder = join(root, String(nth));
      nth += 1;
      await mkdir(folder, { mode: 0o700 });
      const file = join(folder, 'vault');
      await writeFile(file, bytes);
      try {
        const vault = await openVault({ file, keychain });
        const isAsSealed = vault.names().every((name) => vault.get(name) === CANARY);
        if (!isAsSealed) throw new OpenError('a secret that nobody has sealed');
        await vault.set('another', CANARY);
        return vault.names().length > 1 ? 'taken' : 'refused';
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    close: () => rm(root, { recursive: true, force: true }),
  };
});
