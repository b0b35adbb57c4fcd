import { describe, expect, it } from 'vitest';
import { type Platform, platforms } from '../contract/setup.ts';
import { listGuides, listNetworkGuides, listTrustGuides } from './guides.ts';
import { el, html } from './markup.ts';
import { printableNetworkPage } from './network-sheet.ts';
import { guideBody, networkBody, trustBody } from './page.ts';
import { drawQrCode } from './qr-drawing.ts';
import { readBook } from './read-book.ts';
import { printablePage } from './sheet.ts';
import { guideStyles, sheetStyles } from './styles.ts';
import { networkFillings } from './text/fill-sentence.ts';
import { purposes } from './text/guide.ts';
import { keepers, type NetworkTopic } from './text/network.ts';
import { printableTrustPage } from './trust-sheet.ts';

const book = await readBook('en');

const hostile = {
  name: `"><script>alert('1')</script><img src=x onerror=alert(1)>&`,
  address: 'ha.linden.house</p><style>*{display:none}</style>',
  file: `a'b"c<d>.p12`,
};
const tags =
  /<(?!\/?(?:article|header|footer|section|div|p|h1|h2|h3|ol|ul|li|dl|dt|dd|details|summary|span|strong)[ >])/;

describe('a guide on the device itself', () => {
  it('is there for every purpose a platform has, and for no other', () => {
    for (const platform of platforms) {
      const has = listGuides(book, platform).map(({ purpose }) => purpose);
      for (const purpose of purposes) {
        expect(guideBody(book, platform, purpose) !== undefined).toBe(has.includes(purpose));
      }
    }
  });

  it('is words alone: no script, no style of its own, nothing to load', () => {
    for (const platform of platforms) {
      for (const { purpose } of listGuides(book, platform)) {
        const body = guideBody(book, platform, purpose) ?? '';
        expect(body).not.toMatch(/<script|<link|<img|<iframe|\sstyle=|\son\w+=|\ssrc=|\shref=/i);
        expect(body).not.toMatch(tags);
        expect(body).not.toMatch(/\{\w+\}|\*\*|`/);
      }
    }
    expect(`${guideStyles}${sheetStyles}`).not.toMatch(/url\(|@import|<|expression/);
  });

  it('says which language it speaks', () => {
    expect(guideBody(book, 'iphone', 'browser')).toMatch(/^<article class="lk-guide" lang="en">/);
  });

  it('speaks of “your address” where nobody has told it', () => {
    expect(guideBody(book, 'android', 'browser')).toContain('your address');
  });

  it.each([
    ['Küche', 'Kuche'],
    ['🗝️', 'device 2'],
  ])('looks for the key of %s under the name it bears, everywhere', (name, keyName) => {
    // Those that are handed the very file are not asked which key to use.
    const neverAsk: readonly Platform[] = ['watch', 'program'];
    for (const platform of platforms.filter((each) => !neverAsk.includes(each))) {
      const asked = { name, keyName, address: 'ha.linden.house', file: 'kuche.p12' };
      const shown = [
        printablePage(book, { platform, ...asked }),
        ...listGuides(book, platform).map(({ purpose }) => guideBody(book, platform, purpose, asked) ?? ''),
      ].join('\n');
      expect(shown).toContain(`begins with`);
      expect(shown).toContain(`<strong>${keyName}</strong>`);
      expect(shown).not.toMatch(new RegExp(`begins with (<strong>|“)?${name}`));
    }
  });

  it('shows a hostile name as the text it is', () => {
    for (const platform of platforms) {
      for (const { purpose } of listGuides(book, platform)) {
        const body = guideBody(book, platform, purpose, hostile) ?? '';
        expect(body).not.toMatch(tags);
        expect(body).not.toMatch(/<[^>]*onerror/);
      }
    }
    expect(guideBody(book, 'iphone', 'browser', hostile)).toContain('&lt;script&gt;alert(&#39;1&#39;)');
  });

  it('gives every drawing away as a drawing', () => {
    const body = guideBody(book, 'iphone', 'browser') ?? '';
    expect(body.match(/class="lk-drawn lk-drawn-phone" aria-hidden="true"/g)).toHaveLength(7);
  });
});

describe('the sheet of paper', () => {
  it.each(platforms)('names device, address and file for %s', (platform) => {
    const page = printablePage(book, {
      platform,
      name: 'Anna’s phone',
      address: 'ha.linden.house',
      file: 'annas-phone.p12',
    });
    for (const word of ['Anna’s phone', 'ha.linden.house', 'annas-phone.p12']) expect(page).toContain(word);
    for (const { title } of listGuides(book, platform)) expect(page).toContain(title);
  });

  it('has no place for the six words, even when they are handed to it', () => {
    const sheet = { platform: 'mac', name: 'Mac', address: 'ha.linden.house', file: 'mac.p12' } as const;
    const withWords = { ...sheet, passphrase: 'tulip-cedar-mango-plaza-otter-wagon' };
    expect(printablePage(book, withWords)).toBe(printablePage(book, sheet));
    const field: 'passphrase' extends keyof Parameters<typeof printablePage>[1] ? 'has one' : 'has none' =
      'has none';
    expect(field).toBe('has none');
  });

  it('has the address for a camera, and nothing else in that code', () => {
    const sheet = { platform: 'mac', name: 'Mac', address: 'ha.linden.house', file: 'mac.p12' } as const;
    const codeOf = (page: string) => /lk-sheet-code-square.*?<\/svg>/s.exec(page)?.[0];
    const code = codeOf(printablePage(book, sheet));
    expect(code).toContain(`d="${drawQrCode('https://ha.linden.house').path}"`);
    expect(code).toContain('role="img" aria-label="Scan to open it"');
    expect(codeOf(printablePage(book, { ...sheet, name: 'Anna', file: 'anna.p12' }))).toBe(code);
    expect(codeOf(printablePage(book, { ...sheet, address: 'a.linden.house' }))).not.toBe(code);
  });

  it('shows a hostile name as the text it is, in the title too', () => {
    for (const platform of platforms) {
      const page = printablePage(book, { platform, ...hostile });
      expect(page).not.toMatch(/<script|<img|display:none\}<\/style>/);
      expect(page).toContain('<title>A key for &quot;&gt;&lt;script&gt;');
      expect(page.match(/<style>/g)).toHaveLength(1);
    }
  });

  it('names every file of a key that has several', () => {
    const sheet = { platform: 'iphone', name: 'Anna', address: 'ha.linden.house', file: 'anna.p12' } as const;
    expect(printablePage(book, sheet)).toContain('<dt>Key file</dt><dd>anna.p12</dd>');
    expect(printablePage(book, { ...sheet, files: ['anna.p12', 'anna.mobileconfig'] })).toContain(
      '<dt>Key files</dt><dd>anna.p12, anna.mobileconfig</dd>',
    );
  });

  it('carries what another maker calls things, because nobody can unfold it there', () => {
    const sheet = { platform: 'android', name: 'A', address: 'ha.linden.house', file: 'a.p12' } as const;
    for (const word of [
      'Other security settings',
      'VPN and app user certificate',
      'Install from phone storage',
    ])
      expect(printablePage(book, sheet)).toContain(`<strong>${word}</strong>`);
  });

  it.each(platforms)('can be followed on %s however the file came', (platform) => {
    const sheet = { platform, name: 'A', address: 'ha.linden.house', file: 'a.p12' } as const;
    const [first = ''] = /<li>.*?<\/p><\/li>|<li>.*?<\/li>/.exec(printablePage(book, sheet)) ?? [];
    if (first.includes('code')) expect(first).toContain('stick');
  });

  it('asks for what is there: Home Assistant’s own file at home, the first page at any other address', () => {
    const sheet = {
      platform: 'program',
      name: 'Script',
      address: 'cams.linden.house',
      file: 'script.pem',
    } as const;
    const line = 'curl --cert script.pem https://cams.linden.house/';
    expect(printablePage(book, sheet)).toContain(`<strong>${line}</strong>`);
    expect(printablePage(book, { ...sheet, path: '/manifest.json' })).toContain(
      `<strong>${line}manifest.json</strong>`,
    );
  });

  it('tells shared steps once', () => {
    const page = printablePage(book, {
      platform: 'android',
      name: 'Pixel',
      address: 'ha.linden.house',
      file: 'pixel.p12',
    });
    expect(page.match(/Encryption &amp; credentials/g)).toHaveLength(1);
    expect(page).toContain('Steps 1 to 7 are the ones under “The Home Assistant app on your Android phone');
  });
});

describe('trust and network on a page and on paper', () => {
  const home = { address: 'ha.linden.house', local: '192.168.1.20' };
  const authority = {
    address: 'ha.linden.house',
    file: 'root.crt',
    authority: '<b>Latchkey</b>',
    fingerprint: 'AA:BB',
    thumbprint: 'CC:DD',
  };
  const topics = Object.keys(keepers).filter((topic): topic is NetworkTopic => topic in keepers);

  it.each(platforms)(
    'shows each place of %s, with nothing left to fill in and no markup from a name',
    (platform) => {
      for (const { place } of listTrustGuides(book, platform)) {
        const body = trustBody(book, platform, place, authority) ?? '';
        expect(body).toMatch(/^<article class="lk-guide" lang="en">/);
        expect(body).not.toMatch(/\{\w+\}|\*\*|`|<b>/);
        expect(trustBody(book, platform, place)).not.toMatch(/\{\w+\}/);
      }
      const paper = printableTrustPage(book, { platform, ...authority });
      expect(paper).toContain('<dd>AA:BB</dd>');
      expect(paper.includes('CC:DD')).toBe(platform === 'windows');
      expect(paper).not.toMatch(/\{\w+\}|\*\*|`|<b>/);
    },
  );

  it.each(topics)('shows what each keeper is told about %s', (topic) => {
    for (const { keeper, title } of listNetworkGuides(book, topic)) {
      const body = networkBody(book, topic, keeper, networkFillings(home)) ?? '';
      expect(body).toContain(title);
      expect(`${body}${networkBody(book, topic, keeper)}`).not.toMatch(/\{\w+\}|\*\*|`/);
      const paper = printableNetworkPage(book, { topic, keeper, ...home });
      expect(paper).toContain(`<dd>${home.local}</dd>`);
      expect(paper).toContain(title);
      expect(paper).not.toMatch(/\{\w+\}|\*\*|`/);
    }
  });

  it('has nothing where a platform has no such place, or a keeper no such topic', () => {
    expect(trustBody(book, 'iphone', 'firefox')).toBeUndefined();
    expect(networkBody(book, 'port-forward', 'duckdns')).toBeUndefined();
  });
});

describe('markup', () => {
  it('escapes text and class names', () => {
    expect(html(el('p', 'a"b', `<&>"'`, el('strong', '', 'x')))).toBe(
      '<p class="a&quot;b">&lt;&amp;&gt;&quot;&#39;<strong>x</strong></p>',
    );
  });
});
