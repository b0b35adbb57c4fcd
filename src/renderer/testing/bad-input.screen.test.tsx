import { describe, expect, it } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { rightsAtCloudflare, tokenRights } from '../../contract/cloudflare.ts';
import type { ProblemCode } from '../../contract/problem.ts';
import { violations } from './look.ts';
import { openWindow, reload } from './open-window.tsx';
import { firstSteps } from './scenarios.ts';
import { aConnection, aDomain, aRecordInTheWay, aSituation, type Situation } from './situation.ts';

/** What the program answers to such input is for its own tests to show; here is what a person then reads. */

/** These sentences can be read, one after the other, and the screen that shows them is accessible. */
async function says(...sentences: readonly (string | RegExp)[]): Promise<void> {
  for (const sentence of sentences) await expect.element(page.getByText(sentence)).toBeVisible();
  expect(await violations()).toEqual([]);
}

/** Whatever stands in the list, in this order. */
const reads = (list: Locator, text: RegExp) => expect.poll(() => list.element().textContent).toMatch(text);
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const cannot = (name: string) =>
  expect.element(page.getByRole('button', { name, exact: true })).toBeDisabled();
const asks = (name: string) => expect.element(page.getByRole('heading', { level: 1, name })).toBeVisible();

describe('a keychain', () => {
  it('that was switched off is not called missing', async () => {
    await openWindow(
      aSituation('connect-cloudflare', {
        connection: { phase: 'none', permissions: [], domains: [], endsOn: null, custody: 'memory' },
        custodyReason: 'switched-off',
      }),
    );
    await says(/^You started Latchkey with “--no-keychain”\./);
    await press('How can Latchkey use a keychain?');
    await says(/^Close Latchkey and start it again without “--no-keychain”\./);
    expect(page.getByText(/has no keychain/).elements()).toEqual([]);
  });
});

describe('a token', () => {
  const field = page.getByLabelText('Paste the token here');
  const connecting = (fails: Situation['fails']) =>
    aSituation('connect-cloudflare', {
      connection: { phase: 'none', permissions: [], domains: [], endsOn: null, custody: 'memory' },
      fails,
    });

  it('that is none, or can do everything, is refused, and stays in its field', async () => {
    const fails: Record<string, { code: ProblemCode }> = {
      'cloudflare.connect': { code: 'TOKEN_MANGLED' },
    };
    await openWindow(connecting(fails));
    await says(/^This computer has no keychain that Latchkey can use\./);
    await cannot('Connect');
    await field.fill('cfut_cut-short');
    await press('Connect');
    await says(
      'This does not look like a Cloudflare token.',
      'Part of it may be missing, or something else was copied with it.',
      'Copy the token again with the Copy button on the Cloudflare page, then paste it here.',
    );
    await expect.element(field).toHaveValue('cfut_cut-short');

    fails['cloudflare.connect'] = { code: 'TOKEN_GLOBAL_KEY' };
    await field.fill('0123456789abcdef0123456789abcdef01234');
    await press('Connect');
    await says(
      'This is your Global API Key. Latchkey does not take it.',
      'That key can do everything in your account. Latchkey needs far less.',
      'Open the token page above and make a token. It has only the rights Latchkey needs.',
    );
    await expect.element(field).toHaveValue('0123456789abcdef0123456789abcdef01234');
    await press('Show the token');
    await expect.element(field).toHaveAttribute('type', 'text');
  });
});

it('names every right that the link to the token page asks for, as Cloudflare calls it', async () => {
  await openWindow(
    aSituation('connect-cloudflare', {
      connection: { phase: 'none', permissions: [], domains: [], endsOn: null, custody: 'keychain' },
    }),
  );
  await press('Which rights does it have?');
  for (const { scope, group, level } of tokenRights.map((right) => rightsAtCloudflare[right])) {
    await expect.element(page.getByText(`${scope} · ${group} · ${level}`, { exact: true })).toBeVisible();
  }
});

describe('a domain that is not ready', () => {
  const waiting = page.getByRole('list', { name: 'Not ready yet' });
  const accountWith = (linden: 'active' | 'pending') =>
    aConnection({ domains: [aDomain('linden.house', linden), aDomain('garden-shed.net', 'pending')] });
  const choosing = (linden: 'active' | 'pending') =>
    aSituation('connect-cloudflare', {
      connection: accountWith(linden),
      connectsTo: accountWith('pending'),
      fails: { 'cloudflare.chooseDomain': { code: 'DOMAIN_NOT_ACTIVE' } },
    });

  it('says what it waits for and cannot be used', async () => {
    const connection = aConnection({ domains: [aDomain('garden-shed.net', 'pending')] });
    await openWindow(aSituation('connect-cloudflare', { connection }));
    await reads(waiting, /garden-shed\.net.*Waiting for its name servers/);
    expect(page.getByRole('radio', { name: /garden-shed/ }).elements()).toEqual([]);
    await says(
      /^Enter these name servers where you bought the domain, one by one\./,
      'ada.ns.cloudflare.com',
      'rob.ns.cloudflare.com',
    );
  });

  it('is told of when it was ready as it was looked at, and is not when it is chosen', async () => {
    // It is the only one that is ready, so it is chosen by itself.
    await openWindow(choosing('active'));
    await says(
      'This domain is not ready at Cloudflare yet.',
      'It still waits for its name servers, or it is paused.',
      'Choose another domain, or finish this one at Cloudflare and look again.',
    );

    await press('Try again');
    await reads(waiting, /linden\.house.*garden-shed\.net/);
    await cannot('Use this domain');
    await says('Choose a domain to continue');
  });
});

describe('a home that cannot be found', () => {
  const field = page.getByRole('textbox', { name: 'Or type the address', exact: true });
  const looking = (code: ProblemCode) => aSituation('find-home', { fails: { 'home.look': { code } } });

  it.each([
    {
      code: 'HOME_NOT_HOME_ASSISTANT',
      sentences: [
        'Something answers there, but it is not Home Assistant.',
        'It may be your router or another device. Often the part after the colon is missing.',
        'Add the port, for instance :8123, and try again.',
      ],
    },
    {
      code: 'HOME_UNREACHABLE',
      sentences: [
        'Nothing answers at this address.',
        'Your home may be switched off, or this computer is on another network.',
        /^Open the address in your browser on this computer\./,
      ],
    },
    {
      code: 'HOME_ADDRESS_MANGLED',
      sentences: [
        'This is not an address that can be opened.',
        'A part is missing, or a character is wrong.',
      ],
    },
  ] as const)(
    'is told of ($code), and what was typed stays, also over a reload',
    async ({ code, sentences }) => {
      await openWindow(looking(code));
      await field.fill('http://127.0.0.1:8999');
      await press('Knock there');
      await says(...sentences);
      await expect.element(field).toHaveValue('http://127.0.0.1:8999');
      await reload(looking(code));
      await expect.element(field).toHaveValue('http://127.0.0.1:8999');
    },
  );
});

describe('an address at home that cannot be one', () => {
  const field = page.getByRole('textbox', { name: 'Or type the address', exact: true });

  it.each([
    ['home assistant.local', 'An address cannot have a space in it.', 'Use homeassistant.local'],
    ['http://ha.local:81230', /^There is no port with this number\./, 'Use http://ha.local'],
    ['ftp://ha.local', /^Home Assistant answers only at http/, 'Use ha.local'],
    ['http://anna:secret@ha.local', /^Leave the login out\./, 'Use http://ha.local'],
  ] as const)('is told of while it is typed, with what would do: %s', async (typed, sentence, offer) => {
    await openWindow(aSituation('find-home'));
    await field.fill(typed);
    await says(sentence);
    await cannot('Knock there');
    await press(offer);
    await expect.element(field).toHaveValue(offer.replace(/^Use /, ''));
    await expect.element(page.getByRole('button', { name: 'Knock there' })).toBeEnabled();
  });

  it('is put right once somebody knocked at it', async () => {
    await openWindow(aSituation('find-home', { fails: { 'home.look': { code: 'HOME_ADDRESS_MANGLED' } } }));
    await field.fill('192,168,1,20:8123');
    await press('Knock there');
    await says('This is not an address that can be opened.');
    await press('Use 192.168.1.20:8123');
    await expect.element(field).toHaveValue('192.168.1.20:8123');
  });

  it('says what is left out of a page that was pasted', async () => {
    await openWindow(aSituation('find-home'));
    await field.fill('http://ha.local:8123/lovelace/0');
    await says('Latchkey leaves out /lovelace/0. It only needs the place where your home answers.');
  });
});

describe('a name for the address', () => {
  const field = page.getByRole('textbox', { name: 'Name', exact: true });
  const taken = {
    'www.linden.house': [aRecordInTheWay({ type: 'CNAME', content: 'linden.house' })],
  };

  const refused: readonly {
    readonly name: string;
    readonly sentences: readonly (string | RegExp)[];
    /** The button that puts what would do into the field. */
    readonly offer?: string;
  }[] = [
    {
      name: 'www',
      sentences: [
        'www.linden.house is already in use.',
        'This record is there now. Latchkey leaves it alone unless you say otherwise.',
        'linden.house (CNAME record)',
        'Type another name, or take this one over. You can also stop here: nothing has been changed.',
      ],
    },
    { name: 'ha.garden', sentences: [/^One dot too many\./], offer: 'Use ha-garden' },
    { name: 'küche', sentences: [/^An address cannot have “ü” in it\./], offer: 'Use kueche' },
    {
      name: 'home assistant',
      sentences: [/^An address cannot have a space in it\./],
      offer: 'Use home-assistant',
    },
    { name: 'My Home!', sentences: [/^An address cannot have a space or “!” in it\./], offer: 'Use my-home' },
    { name: '🏠', sentences: [/^An address cannot have “🏠” in it\./], offer: 'Use house' },
    { name: 'ha-', sentences: ['An address cannot begin or end with a hyphen.'], offer: 'Use ha' },
    { name: 'linden.house', sentences: [/^This is the domain itself\./] },
    {
      name: 'ha.duckdns.org',
      sentences: ['ha.duckdns.org belongs to another domain. Your address here ends in linden.house.'],
      offer: 'Use ha',
    },
    {
      name: 'x'.repeat(80),
      sentences: ['This name is too long. It has 80 characters, and 63 is the limit.'],
      offer: `Use ${'x'.repeat(63)}`,
    },
    { name: 'wpad', sentences: [/^“wpad” has a meaning of its own on the internet\./] },
    { name: ' ', sentences: ['Type a name to continue'] },
  ];

  it('that cannot be used says why while it is typed, and stays', async () => {
    await openWindow(aSituation('choose-address', { taken }));
    for (const { name, sentences, offer } of refused) {
      await field.fill(name);
      await says(...sentences);
      await cannot('Use this address');
      await expect.element(field).toHaveValue(name);
      if (offer === undefined) continue;
      await press(offer);
      await expect.element(field).toHaveValue(offer.replace(/^Use /, ''));
      await expect.element(field).toHaveFocus();
      await expect
        .element(page.getByText(`${offer.replace(/^Use /, '')}.linden.house is free.`))
        .toBeVisible();
    }
  });

  it('that came with more than a name says what is left out', async () => {
    await openWindow(aSituation('choose-address'));
    await field.fill('https://HA.linden.house:8123/lovelace');
    await says(
      'Latchkey leaves out https://, :8123, /lovelace and capital letters. The address is the name alone.',
      'ha.linden.house is free.',
    );
  });

  it('is still there after a reload, with what is against it', async () => {
    const situation = aSituation('choose-address', { taken });
    await openWindow(situation);
    await field.fill('www');
    await reload(situation);
    await expect.element(field).toHaveValue('www');
    await says('www.linden.house is already in use.');
  });
});

describe('names of devices', () => {
  const dialog = page.getByRole('dialog');
  const name = dialog.getByRole('textbox', { name: 'Name' });
  const devices = page.getByRole('list', { name: 'Devices', exact: true });
  const done = () => dialog.getByRole('button', { name: 'Done', exact: true }).click();

  it('are told at the field when they are empty, too long or twice; any script is taken', async () => {
    const situation = aSituation('devices');
    await openWindow(situation);
    await press('Add another device');
    await done();
    await says('This device needs a name.');
    await name.fill('  MY PHONE ');
    await done();
    await says('Another device has this name.');
    await expect.element(name).toHaveValue('  MY PHONE ');
    await name.fill('The telephone in the summer kitchen');
    await says('This name is too long. 32 characters is the most.');
    await done();
    await expect.element(dialog).toBeVisible();
    await dialog.getByRole('button', { name: 'Use The telephone in the summer' }).click();
    await expect.element(name).toHaveValue('The telephone in the summer');
    await name.fill('My phone');
    await dialog.getByRole('button', { name: 'Use My phone 2' }).click();
    await expect.element(name).toHaveValue('My phone 2');

    await name.fill('Бабушкин 📱');
    await says(/^On the key itself, the name is in plain letters/);
    await done();
    await says('Choose what it is. The key then comes in a form that suits it.');
    await dialog.getByText('Android', { exact: true }).click();
    await done();
    await expect.element(dialog).not.toBeInTheDocument();
    await reload(situation);
    await reads(devices, /My phone.*This computer.*Бабушкин 📱.*Add/);
    await press('Continue');
    await asks('Review and build');
  });

  it('can all be taken off the list, but none is not enough, and the last one can be put back', async () => {
    await openWindow(aSituation('devices'));
    for (const each of ['My phone', 'This computer']) {
      await press(`Edit ${each}`);
      await dialog.getByRole('button', { name: 'Take off the list' }).click();
      await says(`${each} is off the list.`);
    }
    await says('No device yet', 'Without a key, nobody can open your home, not even you.');
    await cannot('Continue');
    await press('Put it back');
    await reads(devices, /This computer.*Add another device/);
    await press('Continue');
    await asks('Review and build');
  });

  it('can be 101, which is too many, and none of them is lost', async () => {
    const { 'devices-many': many = aSituation('devices') } = firstSteps;
    for (const open of [openWindow, reload]) {
      await open(many);
      await says(/Latchkey needs two to test the lock\. Take 3 off the list\.$/);
      await reads(page.getByRole('alert'), /That is more than 98 devices\./);
      await cannot('Continue');
      expect(devices.getByRole('listitem').elements()).toHaveLength(103);
      await expect.element(page.getByRole('button', { name: 'Edit Phone 98', exact: true })).toBeVisible();
    }
  });
});
