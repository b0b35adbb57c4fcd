import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { everyPermission } from '../src/practice/cloudflare/token.ts';
import type { PracticeWorld } from '../src/practice/world.ts';
import { expect, test } from './fixtures.ts';
import { violations } from './look.ts';
import { walkTo } from './way.ts';
import type { Wizard } from './wizard.ts';

test.describe.configure({ mode: 'parallel' });

/** These sentences can be read, one after the other, and the screen that shows them is accessible. */
async function says(wizard: Wizard, ...sentences: readonly (string | RegExp)[]): Promise<void> {
  for (const sentence of sentences) await expect(wizard.words(sentence)).toBeVisible();
  expect(await violations(wizard.page)).toEqual([]);
}

test('a token that is none is refused before it goes anywhere, and stays in its field', async ({
  wizard,
  page,
}) => {
  const field = page.getByLabel('Paste the token here');
  await page.getByRole('button', { name: 'Set up my home' }).click();
  await wizard.asks('Connect your Cloudflare account');
  await says(wizard, /^This computer has no keychain that Latchkey can use\./);
  await wizard.cannot('Connect');

  const mangled = 'cfut_cut-short';
  await field.fill(mangled);
  await wizard.press('Connect');
  await says(
    wizard,
    'This does not look like a Cloudflare token.',
    'Part of it may be missing, or something else was copied with it.',
    'Copy the token again with the Copy button on the Cloudflare page, then paste it here.',
  );
  await expect(field).toHaveValue(mangled);

  const globalKey = '0123456789abcdef0123456789abcdef01234';
  await field.fill(globalKey);
  await wizard.press('Connect');
  await says(
    wizard,
    'This is your Global API Key. Latchkey does not take it.',
    'That key can do everything in your account. Latchkey needs far less.',
    'Open the token page above and make a token. It has only the rights Latchkey needs.',
  );
  await expect(field).toHaveValue(globalKey);
  await wizard.press('Show the token');
  await expect(field).toHaveAttribute('type', 'text');
});

test.describe('a token without one permission', () => {
  const { zone_waf: _, ...permissions } = everyPermission;
  test.use({ worldOptions: { token: { permissions } } });

  test('is told which, how it is added, and works once it is', async ({ wizard, world, page }) => {
    await walkTo('connect-cloudflare', wizard);
    await wizard.press('Use the practice token');
    await wizard.asks('The token is missing something');
    const missing = page.getByRole('list', { name: 'Rights of the token' }).getByRole('listitem');
    await expect(missing).toHaveText(/^Set the lockZone · Zone WAF · EditMissing$/);
    await says(
      wizard,
      'It works, but one right is not there yet.',
      /The token itself stays the same\.$/,
      'Your token is kept. You need not copy it again',
    );

    await wizard.press('Look again');
    await says(wizard, 'Still missing. Cloudflare can take a moment after you save.');
    grant(world);
    await wizard.press('Look again');
    await wizard.asks('Which domain?');
  });

  function grant({ cloudflare, token }: PracticeWorld): void {
    const { tokens } = cloudflare.cloud.state;
    const before = tokens.get(token);
    if (before) tokens.set(token, { ...before, permissions: everyPermission });
  }
});

test('a domain that is not ready says what it waits for and cannot be used', async ({
  wizard,
  world,
  page,
}) => {
  await walkTo('which-domain', wizard);
  const waiting = page.getByRole('list', { name: 'Not ready yet' }).getByRole('listitem');
  await expect(waiting).toContainText(['garden-shed.net']);
  await expect(waiting).toContainText(['Waits for its name servers']);
  await expect(page.getByRole('radio', { name: /garden-shed/ })).toHaveCount(0);
  await says(wizard, /^Set these name servers where you bought the domain\./, /\.ns\.cloudflare\.com/);

  // The domain on the screen was ready when it was looked at, and is not when it is chosen.
  const { zones } = world.cloudflare.cloud.state;
  const chosen = zones.get(world.zone.id);
  if (chosen) zones.set(world.zone.id, { ...chosen, zone: { ...chosen.zone, status: 'pending' } });
  await wizard.press('Use linden.house');
  await says(
    wizard,
    'This domain is not ready at Cloudflare yet.',
    'It still waits for its name servers, or it is paused.',
    'Choose another domain, or finish this one at Cloudflare and look again.',
  );

  await wizard.press('Look again');
  await expect(waiting).toContainText(['linden.house', 'garden-shed.net']);
  await wizard.cannot('Use this domain');
  await says(wizard, 'Choose a domain to go on');
});

test('a home that cannot be found keeps what was typed, also over a reload', async ({ wizard, page }) => {
  await walkTo('find-home', wizard);
  const field = wizard.field('Or type the address');
  const router = createServer((_request, response) => response.end('<html>Router</html>'));
  await new Promise<void>((resolve) => router.listen(0, '127.0.0.1', resolve));
  // A listening TCP server has an address with a port; only pipes have a string.
  const address = `http://127.0.0.1:${(router.address() as AddressInfo).port}`;

  await field.fill(address);
  await wizard.press('Knock there');
  await says(
    wizard,
    'Something answers there, but it is not Home Assistant.',
    'It may be your router or another device. Often the part after the colon is missing.',
    'Add the port, for instance :8123, and try again.',
  );
  await expect(field).toHaveValue(address);

  await new Promise((resolve) => router.close(resolve));
  await wizard.press('Knock there');
  await says(
    wizard,
    'Nothing answers at this address.',
    'Your home may be switched off, or this computer is on another network.',
    /^Open the address in your browser on this computer\./,
  );
  await page.reload();
  await expect(field).toHaveValue(address);

  await field.fill('ftp://not a home');
  await wizard.press('Knock there');
  await says(wizard, 'This is not an address that can be opened.', 'A part is missing or a sign is wrong.');
  await expect(field).toHaveValue('ftp://not a home');
});

test('a name that cannot be used says why while it is typed, and stays', async ({ wizard, page }) => {
  await walkTo('choose-address', wizard);
  const field = wizard.field('Name');
  const refused: readonly (readonly [string, readonly (string | RegExp)[]])[] = [
    [
      'www',
      [
        'www.linden.house is already in use.',
        'It points to linden.house (CNAME record). Latchkey leaves that alone unless you say otherwise.',
        'Type another name, or take this one over. You can also stop here: nothing has been changed.',
      ],
    ],
    ['ha.garden', ['One dot too many.', /no deeper\. Try ha-garden\.$/]],
    ['küche', ['This name cannot be part of an address.', /^Use the letters a to z, digits and hyphens/]],
    [' ', ['Type a name to go on']],
  ];
  for (const [name, sentences] of refused) {
    await field.fill(name);
    await says(wizard, ...sentences);
    await wizard.cannot('Use this address');
    await expect(field).toHaveValue(name);
  }

  await field.fill('www');
  await page.reload();
  await expect(field).toHaveValue('www');
  await says(wizard, 'www.linden.house is already in use.');
});

test.describe('names of devices', () => {
  test('empty, too long or twice are told at the field; any script is taken', async ({ wizard, page }) => {
    const { dialog } = wizard;
    const name = dialog.getByRole('textbox', { name: 'Name' });
    const done = dialog.getByRole('button', { name: 'Done' });
    await walkTo('device', wizard);

    await done.click();
    await says(wizard, 'This device needs a name.');
    await name.fill('  MY PHONE ');
    await done.click();
    await says(wizard, 'Another device has this name.');
    await expect(name).toHaveValue('  MY PHONE ');
    await name.fill('The telephone in the summer kitchen');
    await says(wizard, 'This name is too long. 32 signs is the most.');
    await done.click();
    await expect(dialog).toBeVisible();

    await name.fill('Бабушкин 📱');
    await says(wizard, /^On the key itself this is written in plain letters/);
    await done.click();
    await expect(dialog).toBeHidden();
    await wizard.addDevice('Küche', 'Android');
    await page.reload();
    await expect(wizard.devices).toContainText(['My phone', 'This computer', 'Бабушкин 📱', 'Küche', 'Add']);
    await wizard.press('Continue');
    await wizard.asks('Extra protection');
  });

  test('no device is not enough, and the last one can be put back', async ({ wizard }) => {
    await walkTo('devices', wizard);
    for (const name of ['My phone', 'This computer']) {
      await wizard.press(`Edit ${name}`);
      await wizard.dialog.getByRole('button', { name: 'Take off the list' }).click();
      await says(wizard, `${name} is off the list.`);
    }
    await says(wizard, 'No device yet', 'Without a key nobody could open your home, not even you.');
    await wizard.cannot('Continue');
    await wizard.press('Put it back');
    await expect(wizard.devices).toContainText(['This computer', 'Add another device']);
    await wizard.press('Continue');
    await wizard.asks('Extra protection');
  });

  test('101 devices are too many, and none of them is lost', async ({ wizard, page }) => {
    await walkTo('devices', wizard);
    await wizard.addDevice('Phone 0', 'Android');
    // As if 98 more had been added by hand, which takes minutes: the list as the page keeps it while it is written.
    await page.evaluate(() => {
      const [key, kept] =
        Object.entries(window.sessionStorage).find(([name]) => name.endsWith(':devices')) ?? [];
      const list = JSON.parse(String(kept));
      const more = Array.from({ length: 98 }, (_, index) => ({
        ...list.at(-1),
        id: (index + 1).toString(16).padStart(6, '0'),
        name: `Phone ${index + 1}`,
      }));
      window.sessionStorage.setItem(String(key), JSON.stringify([...list, ...more]));
    });
    await page.reload();
    await says(wizard, /Latchkey needs two to test the lock\. Take 3 off the list\.$/);
    await expect(wizard.alert).toContainText('That is more than 98 devices.');
    await wizard.cannot('Continue');
    await expect(wizard.devices).toHaveCount(102);
    await expect(wizard.button('Edit Phone 98')).toBeVisible();
  });
});
