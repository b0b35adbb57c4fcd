import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../clock/clock.ts';
import { createHomeFinder } from '../home-assistant/find/home-finder.ts';
import { lookUpHere } from '../home-assistant/find/with-reached-at.ts';
import { createKeyPool } from '../keys/key-pool.ts';
import { aKeychain } from '../storage/testing/memory-keychain.ts';
import { aFolder } from '../storage/testing/temporary-folder.ts';
import { openVault } from '../storage/vault.ts';
import { openPlace, type Place, type PlaceOptions } from './place.ts';

async function aRealPlace(
  options: Pick<PlaceOptions, 'dataFolder' | 'access'> & Partial<Pick<PlaceOptions, 'wanted'>>,
): Promise<Place> {
  const clock = systemClock;
  const keyPool = createKeyPool();
  const finder = createHomeFinder({ clock, listen: async () => [], lookUp: lookUpHere });
  const token = 'cfut_of_the_real_account_0123456789012345';
  const place = await openPlace(
    { wanted: { kind: 'any' }, ...options, keychain: 'none', token },
    { clock, keyPool, finder, readInput: async () => '' },
  );
  onTestFinished(async () => {
    await place.close();
    await keyPool.close();
  });
  return place;
}

it('a vault whose keychain is left alone keeps nothing, and says so to whoever makes keys', async () => {
  const place = await aRealPlace({ dataFolder: await aFolder(), access: 'writing' });
  expect(place.workspace.vault.custody).toBe('memory');
});

it('keys in a vault whose keychain is left alone are locked away, not gone', async () => {
  const dataFolder = await aFolder();
  const vault = await openVault({ file: join(dataFolder, 'vault'), keychain: aKeychain() });
  await vault.set('cloudflare-token', 'kept');
  const place = await aRealPlace({ dataFolder, access: 'reading' });
  expect(place.workspace.vault).toMatchObject({ lockedAway: true });
});

it('of several homes in the data folder it is the one at the address, and its own answers are read', async () => {
  const dataFolder = await aFolder();
  const folders = [dataFolder, join(dataFolder, 'homes', '0b0b0b0b')];
  for (const [index, folder] of folders.entries()) {
    const answers = { address: `home-${index}.example` };
    const data = { mode: 'real', setupId: `0000000${index}`, step: 'welcome', answers };
    await mkdir(folder, { recursive: true });
    await writeFile(
      join(folder, 'journey.json'),
      JSON.stringify({ format: 'latchkey-document', version: 2, data }),
    );
  }
  for (const access of ['reading', 'writing'] as const) {
    const wanted = { kind: 'at', address: 'home-1.example' } as const;
    const place = await aRealPlace({ dataFolder, access, wanted });
    expect(place.workspace.journey.read().setupId).toBe('00000001');
    expect(place.otherHomes.map(({ answers }) => answers.address)).toEqual(['home-0.example']);
    await place.close();
    const refused = aRealPlace({ dataFolder, access });
    await expect(refused).rejects.toMatchObject({
      reason: { kind: 'several-homes', addresses: ['home-0.example', 'home-1.example'] },
    });
  }
});
