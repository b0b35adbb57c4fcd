import { describe, expect, it } from 'vitest';
import type { PickUpOrder } from './pick-up.ts';
import { aPickUp, buttonFor, keyBytes } from './testing/a-pick-up.ts';
import { userAgents } from './testing/user-agents.ts';

const german = { 'Accept-Language': 'de-CH,de;q=0.9' };
const as = (which: keyof typeof userAgents, more: Readonly<Record<string, string>> = {}) => ({
  headers: { 'User-Agent': userAgents[which], ...more },
});

describe('an iPhone', () => {
  it('saves the file for the app instead of opening it', async () => {
    const { look, press } = await aPickUp();
    const file = await press(await look(), 'app-file');
    expect(file.status).toBe(200);
    expect(file.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment; filename=annas-phone.p12',
      'content-length': String(keyBytes.length),
      'cache-control': 'no-store',
    });
    expect(file.body).toEqual(keyBytes);
  });

  it('hands the profile to Settings', async () => {
    const asked: string[] = [];
    const packFile = async (kind: string) => {
      asked.push(kind);
      return { name: 'annas-phone.mobileconfig', bytes: keyBytes };
    };
    const { look, press } = await aPickUp({ order: { packFile } });
    const file = await press(await look(), 'profile');
    expect(asked).toEqual(['configuration-profile']);
    expect(file.headers).toMatchObject({
      'content-type': 'application/x-apple-aspen-config',
      'content-disposition': 'inline; filename=annas-phone.mobileconfig',
    });
  });

  it.each(['chromeOnIphone', 'insideAnIphoneApp'] as const)(
    'with %s is sent to Safari, and can go on all the same',
    async (browser) => {
      const { look, origin, path } = await aPickUp();
      const page = await look(as(browser));
      expect(page.text).toContain('Open this page in Safari');
      expect(page.text).toContain(`${origin}${path}</p>`);
      expect(page.text.indexOf('Continue here anyway')).toBeLessThan(page.text.indexOf('<form'));
      expect(buttonFor(page, 'profile').body).not.toBe('');
    },
  );

  it.each(['safariOnIphone', 'chromeOnIphone'] as const)(
    'with %s gets no file of a watch, which could take the place of its own key',
    async (browser) => {
      const page = () => '<h1>How to</h1>';
      const { look } = await aPickUp({ order: { platform: 'watch', guides: { page, styles: '' } } });
      const { text } = await look(as(browser));
      expect(text).toContain('An Apple Watch needs no file');
      expect(text).not.toMatch(/<form|<button|\/guide\/|Open this page in Safari|This link works/);
    },
  );
});

describe('any other device', () => {
  it.each(['chromeOnAndroid', 'edgeOnWindows', 'chromeOnMac', 'firefoxOnLinux', 'curl'] as const)(
    'with %s gets the file in the type that its system installs',
    async (browser) => {
      const { look, press } = await aPickUp({ order: { platform: 'android' } });
      const file = await press(await look(as(browser)), 'key-file', as(browser));
      expect(file.headers).toMatchObject({
        'content-type': 'application/x-pkcs12',
        'content-disposition': 'attachment; filename=annas-phone.p12',
      });
    },
  );

  it('inside an Android app is sent to the browser', async () => {
    const { look } = await aPickUp({ order: { platform: 'android' } });
    expect((await look(as('insideAnAndroidApp'))).text).toContain('Open this page in your browser');
  });

  it('with Android gets the file of a watch', async () => {
    const { look } = await aPickUp({ order: { platform: 'watch' } });
    const page = await look(as('chromeOnAndroid'));
    expect(page.text).toContain('For the watch, through this phone');
    expect(buttonFor(page, 'key-file').body).not.toBe('');
  });

  it('keeps what it said on the way to a guide and back', async () => {
    const guides = { page: () => '<h1>How to</h1>', styles: '' };
    const { look, path } = await aPickUp({ order: { platform: 'mac', guides } });
    const said = await look({ ...as('chromeOnMac'), path: `${path}?on=iphone` });
    expect(said.text).toContain(`href="${path}/guide/iphone/browser?on=iphone"`);
    const guide = await look({ ...as('chromeOnMac'), path: `${path}/guide/iphone/browser?on=iphone` });
    expect(guide.text.split(`href="${path}?on=iphone"`)).toHaveLength(3);
  });

  it('can say what it is, and what it said stays', async () => {
    const { look, path } = await aPickUp({ order: { platform: 'mac' } });
    const page = await look({ ...as('chromeOnMac'), path: `${path}?on=iphone` });
    expect(buttonFor(page, 'profile').action).toBe(`${path}/key.mobileconfig?on=iphone`);
    expect(page.text).toMatch(/\?on=iphone" aria-current="true"/);
  });

  it('that says nonsense is taken for what it looks like', async () => {
    const { look, path } = await aPickUp();
    const page = await look({ ...as('chromeOnAndroid'), path: `${path}?on=toaster` });
    expect(page.text).toContain('Put the key on this device');
  });
});

describe('the page', () => {
  it.each([
    [
      'safariOnIphone',
      /iPhone or iPad must ask for the six words[^<]*VPN, a root certificate or remote management/,
    ],
    ['chromeOnAndroid', /device must ask for the six words[^<]*CA certificate, cancel/],
    ['edgeOnWindows', /device must ask for the six words\. If it does not, cancel/],
    ['insideAnIphoneApp', /iPhone or iPad must ask for the six words/],
  ] as const)('is told on %s what tells our file from another, before any button', async (browser, words) => {
    const { look } = await aPickUp();
    const { text } = await look(as(browser));
    expect(text).toMatch(words);
    expect(text.search(words)).toBeLessThan(text.indexOf('<form'));
  });

  it('speaks the visitor’s language', async () => {
    const { look } = await aPickUp();
    const page = await look(as('safariOnIphone', german));
    expect(page.text).toContain('<html lang="de">');
    expect(page.text).toContain('Der Schlüssel für Anna’s phone');
  });

  it('says until when and how often, in the visitor’s way of writing times', async () => {
    const { look } = await aPickUp();
    const time = (locale: string) =>
      new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(
        new Date('2026-11-20T12:10:00Z'),
      );
    const british = await look(as('safariOnIphone', { 'Accept-Language': 'en-GB' }));
    expect(british.text).toContain(`This link works 3 more times, until ${time('en-GB')}.`);
    const american = await look(as('safariOnIphone', { 'Accept-Language': 'en-US' }));
    expect(american.text).toContain(`until ${time('en-US')}.`);
  });

  it('gives the file in the language of the visitor', async () => {
    const asked: string[] = [];
    const packFile: PickUpOrder['packFile'] = async (kind, language) => {
      asked.push(`${kind} ${language}`);
      return { name: 'annas-phone.mobileconfig', bytes: keyBytes };
    };
    const { look, press } = await aPickUp({ order: { packFile } });
    await press(await look(), 'profile', as('safariOnIphone', german));
    await press(await look(), 'profile', as('safariOnIphone', { 'Accept-Language': 'ja' }));
    expect(asked).toEqual(['configuration-profile de', 'configuration-profile en']);
  });

  it('treats the name of a device as a name', async () => {
    const { look } = await aPickUp({ order: { deviceName: '<script>alert(1)</script>"\'&' } });
    const page = await look();
    expect(page.text).not.toContain('<script');
    expect(page.text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;');
  });

  it('is marked in practice', async () => {
    const practice = await aPickUp({ order: { world: 'practice' } });
    expect((await practice.look()).text).toContain('Nothing here is real.');
    const real = await aPickUp();
    expect((await real.look()).text).not.toContain('Nothing here is real.');
  });

  it('links the guides that there are, in the words of the visitor', async () => {
    const asked = new Set<string>();
    const page = (platform: string, purpose: string, language: string) => {
      asked.add(language);
      return purpose === 'firefox' ? undefined : `<h1>${platform} ${purpose}</h1>`;
    };
    const { look, path } = await aPickUp({ order: { guides: { page, styles: '' } } });
    const links = (text: string) => [...text.matchAll(/href="([^"?]+)"/g)].map(([, href]) => href);
    expect(links((await look(as('safariOnIphone', german))).text)).toEqual([
      `${path}/guide/iphone/home-assistant-app`,
      `${path}/guide/iphone/browser`,
    ]);
    expect([...asked]).toEqual(['de-CH']);
    expect((await look({ path: `${path}/guide/iphone/browser` })).text).toContain('<h1>iphone browser</h1>');
    for (const missing of ['iphone/firefox', 'toaster/browser', 'iphone', 'iphone/browser/more'])
      expect((await look({ path: `${path}/guide/${missing}` })).status).toBe(404);
  });

  it('lets its own styles through and nothing else', async () => {
    const guides = { page: () => '<h1>How to</h1>', styles: 'h1{color:red}' };
    const { look, path } = await aPickUp({ order: { guides } });
    for (const page of [await look(), await look({ path: `${path}/guide/iphone/browser` })]) {
      const policy = page.headers['content-security-policy'] ?? '';
      const hashes = [...policy.matchAll(/'sha256-[\w+/=]{44}'/g)];
      expect(policy.replaceAll(/ 'sha256-[^']+'/g, '')).toBe(
        "default-src 'none'; style-src; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(page.text.split('<style>')).toHaveLength(hashes.length + 1);
      expect(page.text).not.toMatch(/<script|style="| on\w+="|src=|https?:\/\/(?!127\.)|@import|url\((?!#)/);
    }
  });
});

describe('the path of a file, asked for without its button', () => {
  it.each(['key.p12', 'key.mobileconfig'])('is the page for a person who reloads %s', async (file) => {
    const { look, path } = await aPickUp();
    const Accept = 'text/html,application/xhtml+xml,*/*;q=0.8';
    const page = await look({ path: `${path}/${file}`, headers: { Accept } });
    expect(page.status).toBe(200);
    expect(buttonFor(page, 'app-file').body).not.toBe('');
  });

  it.each([
    ['key.p12', '*/*'],
    ['key.mobileconfig', ''],
    ['key.p12', 'application/x-pkcs12'],
  ])('is nothing that could be saved as %s by what accepts %j', async (file, Accept) => {
    const { look, path, pickUps } = await aPickUp();
    for (const method of ['GET', 'HEAD']) {
      const answer = await look({ method, path: `${path}/${file}`, headers: Accept ? { Accept } : {} });
      expect(answer.status).toBe(404);
      expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
    }
    expect(pickUps.state.get()).toMatchObject({ visits: [] });
  });
});

describe('a file that could not be packed', () => {
  it('costs nothing, says nothing of why, and can be asked for again', async () => {
    let tries = 0;
    const packFile = async () => {
      tries += 1;
      if (tries === 1) throw new Error('the vault in the cellar is locked');
      return { name: 'a.p12', bytes: keyBytes };
    };
    const { look, press, pickUps } = await aPickUp({ order: { packFile } });
    const failed = await press(await look(), 'app-file');
    expect(failed.status).toBe(500);
    expect(failed.text).toContain('make a new code on the computer');
    expect(failed.text).not.toContain('cellar');
    expect(pickUps.state.get()).toMatchObject({
      fetchesLeft: 3,
      visits: [{ did: 'looked' }, { did: 'failed' }],
    });
    expect((await press(failed, 'app-file')).status).toBe(200);
  });
});

it('is named in a header by plain signs alone, whatever it is called', async () => {
  const packFile = async () => ({ name: 'a"\r\nSet-Cookie: x=y; Müller.p12', bytes: keyBytes });
  const { look, press } = await aPickUp({ order: { packFile } });
  const { headers } = await press(await look(), 'app-file');
  expect(headers['content-disposition']).toBe('attachment; filename=a-Set-Cookie-x-y-M-ller.p12');
  expect(headers['set-cookie']).toBeUndefined();
});
