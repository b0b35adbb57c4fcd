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

async function aRealPlace(options: Pick<PlaceOptions, 'dataFolder' | 'access'>): Promise<Place> {
  const clock = systemClock;
  const keyPool = createKeyPool();
  const finder = createHomeFinder({ clock, listen: async () => [], lookUp: lookUpHere });
  const token = 'cfut_of_the_real_account_0123456789012345';
  const place = await openPlace(
    { ...options, wanted: { kind: 'any' }, keychain: 'none', token },
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
