import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { needs } from '../testing/needs.ts';
import { createInstaller } from './install.ts';
import { aLockedHome, type LockedHome } from './testing/a-locked-home.ts';
import {
  newFirefoxProfile,
  openFirefox,
  pageInChromium,
  prepareFirefox,
  trustEdge,
  visitWithFirefox,
} from './testing/real-browsers.ts';
import { thisLinux } from './testing/this-linux.ts';

/** The real browsers of this computer, before the practice edge. Each start of one takes seconds. */
const LONGEST_MS = 180_000;

let door: LockedHome;
beforeAll(async () => {
  // Nobody else asks for it, wherever the browser's rule lies.
  door = await aLockedHome({ hostname: `door-${process.pid}.linden.house` });
}, LONGEST_MS);
afterAll(() => door.world.stop());

describe('a key that was installed on this computer', () => {
  it(
    'opens the home in a real Chromium, and no longer once it is removed',
    async (test) => {
      needs(test, 'linux', 'chromium', 'certutil', 'pk12util');
      const io = await thisLinux();
      const installer = createInstaller(io);
      const { key, otherKey, hostname, outside } = door;
      const visit = { home: io.home, door };

      const [place] = await installer.places(key);
      expect(place).toMatchObject({ kind: 'chromium', state: 'absent', folder: '~/.local/share/pki/nssdb' });
      const id = place?.id ?? '';
      await installer.install(id, otherKey);
      await trustEdge(join(io.home, '.local/share/pki/nssdb'), door);
      expect(await pageInChromium(visit)).toContain('Sorry, you have been blocked');
      await installer.remove(id, otherKey);

      await installer.install(id, key);
      expect(await pageInChromium(visit)).toContain('Home Assistant');
      expect(await installer.prove(id, key, { hostname, leadsTo: 'home', outside })).toEqual({
        outcome: 'opened',
      });

      await installer.remove(id, key);
      expect(await pageInChromium(visit)).not.toContain('Home Assistant');
    },
    LONGEST_MS,
  );

  it(
    'opens the home in a real Firefox, whose profile is left alone while it runs',
    async (test) => {
      needs(test, 'linux', 'firefox-esr', 'certutil', 'pk12util');
      const io = await thisLinux();
      const installer = createInstaller(io);
      const { key, hostname, outside, world } = door;
      const profile = await newFirefoxProfile(io.home);
      await prepareFirefox(profile, door);
      const visit = { home: io.home, door };
      const placeNow = async () => (await installer.places(key)).find(({ kind }) => kind === 'firefox');

      const id = (await placeNow())?.id ?? '';
      expect(await placeNow()).toMatchObject({ name: 'default-esr', state: 'absent', blocker: null });
      const before = { requests: world.home.requests(), knocks: door.knocks() };
      await visitWithFirefox(visit);
      expect(door.knocks()).toBeGreaterThan(before.knocks);
      expect(world.home.requests()).toBe(before.requests);

      const open = await openFirefox(io.home);
      expect(await placeNow()).toMatchObject({ state: 'blocked', blocker: 'browser-running' });
      await expect(installer.install(id, key)).rejects.toMatchObject({ code: 'INSTALL_BROWSER_RUNNING' });
      // Killed, it leaves both of its lock files behind.
      await open.kill();
      expect(await placeNow()).toMatchObject({ state: 'absent', blocker: null });

      expect(await installer.install(id, key)).toMatchObject({ state: 'installed', blocker: null });
      await visitWithFirefox(visit);
      expect(world.home.requests()).toBeGreaterThan(before.requests);
      expect(await installer.prove(id, key, { hostname, leadsTo: 'home', outside })).toEqual({
        outcome: 'opened',
      });
    },
    LONGEST_MS,
  );
});
