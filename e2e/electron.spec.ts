import { canShowElectron, electronProgram } from '../scripts/electron-binary.ts';
import { type ElectronWindow, openElectron } from './electron-window.ts';
import { test as base, expect } from './fixtures.ts';
import { knock } from './knock.ts';
import { takeKey, walkTo } from './way.ts';
import { wizardOn } from './wizard.ts';

/** The one real Electron that a test has, where there is one and it can be shown. */
const program = await electronProgram(process.env);

const test = base.extend<{ readonly electron: ElectronWindow }>({
  electron: async ({ world, context }, use) => {
    if (program === undefined) throw new Error('There is no Electron.');
    const electron = await openElectron({ program, world, browser: context });
    await use(electron);
    expect(await electron.close()).toBe(0);
  },
});

test.skip(
  program === undefined,
  'This test needs Electron’s program, which is not here: node node_modules/electron/install.js fetches it.',
);
test.skip(
  !canShowElectron(process),
  'This test needs a display, and on Linux a user other than root: Electron starts nowhere else.',
);

test('a person walks through practice mode in a real Electron, and gets in with the key and not without it', async ({
  electron,
  world,
}) => {
  const wizard = wizardOn(electron.page, electron.desk);
  await walkTo('one-key', wizard);
  const key = await takeKey(wizard);
  expect((await knock(world, 'ha.linden.house', key)).status).toBe(200);
  expect((await knock(world, 'ha.linden.house')).status).toBe(403);
  await wizard.press('Install it on My phone');
  await walkTo('done', wizard, 'guide');
  expect(world.counts().exposedRequests).toBe(0);
});

test('its window is a page without powers, at its own address', async ({ electron: { page } }) => {
  await expect(page).toHaveURL(/^app:\/\/latchkey\//);
  const powers = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', '__dirname'].filter((name) => name in globalThis),
  );
  expect(powers).toEqual([]);
  const fetched = await page.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'an answer',
      () => 'nothing',
    ),
  );
  expect(fetched).toBe('nothing');
});
