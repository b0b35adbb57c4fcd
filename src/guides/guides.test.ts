import { describe, expect, it } from 'vitest';
import { platforms } from '../contract/setup.ts';
import { en } from './en/book.ts';
import { chooseLanguage, findGuide, listGuides, pageWords } from './guides.ts';
import { fillPlainText, fillSentence } from './text/fill-sentence.ts';
import { type DrawnScreen, type Guide, type SameShape, served } from './text/guide.ts';

const all = platforms.flatMap((platform) => listGuides(platform));
const named = all.map((each) => [`${each.platform}, ${each.purpose}`, each] as const);
const fillings = { name: 'Anna’s phone', address: 'ha.linden.house', file: 'annas-phone.p12' };

/**
 * Read by us in Chromium 156 and Firefox ESR 153, so that nothing has to be hedged
 * (facts: platforms#chrome-certificates, platforms#firefox-certificates).
 */
const readByUs = (of: Guide): boolean => of.purpose === 'firefox' || of.platform === 'linux';

function screensOf(of: Guide): readonly (readonly [string, DrawnScreen])[] {
  return of.steps.flatMap(({ say, screen, otherwise }) => [
    [say, screen] as const,
    ...(otherwise?.screen ? [[otherwise.say, otherwise.screen] as const] : []),
  ]);
}

function wordsOf(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(wordsOf) : [];
}

describe('the guides', () => {
  it.each(platforms)('has one for each purpose that %s can serve, the likely wish first', (platform) => {
    expect(listGuides(platform).map(({ purpose }) => purpose)).toEqual(served[platform]);
    for (const each of listGuides(platform)) {
      expect(each.platform).toBe(platform);
      expect(findGuide(platform, each.purpose, 'en')).toBe(each);
    }
  });

  it('has none where a key would be of no use', () => {
    expect(findGuide('windows', 'home-assistant-app', 'en')).toBeUndefined();
    expect(findGuide('watch', 'browser', 'en')).toBeUndefined();
  });

  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN-us', 'en'],
    ['xx', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
  ])('speaks the language that suits %j', (tag, language) => {
    expect(chooseLanguage(tag)).toBe(language);
    expect(pageWords(tag)).toBe(en.page);
  });

  it('could speak another language of the same shape', () => {
    const shouted: SameShape<typeof en.page> = { ...en.page, needs: 'WAS DU BRAUCHST' };
    expect(shouted.needs).not.toBe(en.page.needs);
  });

  it.each(named)('is complete: %s', (_, each) => {
    expect(each.steps.length).toBeGreaterThan(2);
    expect(each.needs.length * each.before.length).toBeGreaterThan(0);
    expect(each.test.length * each.remove.length).toBeGreaterThan(0);
    expect(each.thenApp !== undefined).toBe(
      each.purpose === 'home-assistant-app' && each.platform !== 'watch',
    );
    expect(each.wrong.length).toBeGreaterThan(3);
  });

  // A skill takes its key without the words.
  it.each(named.filter(([, { purpose }]) => purpose !== 'alexa'))(
    'says why “wrong password” may mean something else: %s',
    (_, each) => {
      expect(each.wrong[0]?.symptom).toMatch(/password/);
      expect(each.wrong[0]?.why).toMatch(/any file/);
    },
  );

  it.each(named)('fills every placeholder: %s', (_, each) => {
    for (const text of wordsOf(each)) expect(fillPlainText(text, fillings)).not.toMatch(/[{}]|\*\*/);
  });

  it.each(named)('marks one thing on each screen, and says it in words as well: %s', (_, each) => {
    for (const [say, { bar, rows }] of screensOf(each)) {
      expect(bar).not.toBe('');
      const menuWords = fillSentence(say, fillings).flatMap(({ look, text }) =>
        look === 'menu' ? [text] : [],
      );
      const marked = rows.filter((row) => 'marked' in row && row.marked);
      if (rows.some(({ kind }) => kind === 'home')) continue;
      expect(marked, say).toHaveLength(1);
      const [row] = marked;
      if (row === undefined || !('label' in row)) throw new Error('A marked row has words');
      expect(menuWords).toContain(fillPlainText(row.label || (row.detail ?? ''), fillings));
    }
  });

  it.each(named.filter(([, each]) => !readByUs(each)))(
    'has a way on beside words that nobody has read on a real device: %s',
    (_, each) => {
      const hedged = each.steps.filter(({ say }) => say.includes('**'));
      expect(hedged.filter(({ otherwise }) => otherwise === undefined)).toEqual([]);
    },
  );

  it('names what to search for wherever the way leads through settings', () => {
    const throughSettings = all.flatMap(({ steps }) =>
      steps.filter(({ say }) => say.includes('**Settings**') || say.includes('credentials**')),
    );
    expect(throughSettings.length).toBeGreaterThan(4);
    expect(throughSettings.filter(({ otherwise }) => !otherwise?.search)).toEqual([]);
  });
});

describe('the words of menus', () => {
  const texts = (of: Guide | undefined): string => wordsOf(of).join('\n');

  it.each([
    ['iphone', 'browser', ['Profile Downloaded', 'VPN & Device Management', 'Remove Profile', 'Not Signed']],
    [
      'iphone',
      'home-assistant-app',
      [
        'Client Certificate Required',
        'Select Certificate File',
        'Certificate Password',
        'Import Certificate',
        'Companion App',
      ],
    ],
    [
      'android',
      'browser',
      [
        'Security & privacy',
        'More security settings',
        'More security & privacy',
        'Encryption & credentials',
        'Install a certificate',
        'VPN & app user certificate',
        'Choose a certificate type',
        'Name this certificate',
        'User certificate installed',
        'User credentials',
        'Other security settings',
        'Install from phone storage',
        'Install from device storage',
        'VPN and app user certificate',
      ],
    ],
    ['android', 'home-assistant-app', ['VPN & app user certificate', 'CA certificate', 'External URL']],
    [
      'windows',
      'browser',
      [
        'Certificate Import Wizard',
        'Current User',
        'Enable strong private key protection',
        'Mark this key as exportable',
        'Automatically select the certificate store based on the type of certificate',
        'The import was successful.',
        'certmgr.msc',
      ],
    ],
    ['mac', 'browser', ['login', 'Always Allow', 'wants to sign using key']],
    ['mac', 'home-assistant-app', ['Client Certificate Required', 'Select Certificate File']],
    [
      'linux',
      'browser',
      [
        'chrome://certificate-manager',
        'Your certificates',
        'View imported certificates from Linux',
        'Client certificates from platform',
        'Import',
      ],
    ],
    ['chromebook', 'browser', ['chrome://certificate-manager', 'Import and Bind']],
    ['watch', 'home-assistant-app', ['Select a TLS client certificate file']],
    ['program', 'command-line', ['curl --cert', '--cert-type P12', 'PEM pass phrase']],
    [
      'program',
      'alexa',
      [
        'Create Skill',
        'Provision your own',
        'Default endpoint',
        'Create stack',
        'Retrieve secret value',
        'https://www.amazon.com/ap/oa',
        'https://api.amazon.com/auth/o2/token',
        'Allowed Return URLs',
      ],
    ],
    [
      'linux',
      'firefox',
      [
        'Privacy & Security',
        'Manage certificates',
        'View Certificates…',
        'Your Certificates',
        'Import…',
        'Certificate File to Import',
        'has requested that you identify yourself with a certificate',
        'Remember this decision',
      ],
    ],
  ] as const)('are those that the program itself has for %s, %s', (platform, purpose, words) => {
    const text = texts(findGuide(platform, purpose, 'en'));
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  it.each([
    ['iphone', 'browser', ['removed after 8 minutes', 'Only one profile waits']],
    ['iphone', 'home-assistant-app', ['iOS or iPadOS 17', '2026.8', 'Apple Watch', 'Settings, as a profile']],
    ['android', 'home-assistant-app', ['2026.8.2', 'Wear OS', 'screen lock', 'without Wi-Fi']],
    ['android', 'browser', ['“{{file}}.txt”', '“(1)”', 'grey', 'CA certificate', 'guest Wi-Fi', 'NTFS']],
    ['windows', 'firefox', ['Firefox is still open', 'closed']],
    ['linux', 'browser', ['Flatpak', 'Snap', '/auth/providers']],
    ['watch', 'home-assistant-app', ['must not stay empty', 'only while a watch is being set up']],
  ] as const)('go with what people run into on %s, %s', (platform, purpose, things) => {
    const text = texts(findGuide(platform, purpose, 'en'));
    expect(things.filter((thing) => !text.includes(thing))).toEqual([]);
  });
});

describe('our own words', () => {
  const sentences = [...wordsOf(all), ...wordsOf(en.page)];
  /** Without the words of menus, of the devices themselves, and of what is typed. */
  const ours = sentences.map((text) => text.replaceAll(/\*\*.*?\*\*|“.*?”|\{\{.*?\}\}/g, '…'));

  it('never shout, blame or make little of what is hard', () => {
    const banned = /!|\bsimply\b|\bjust\b|\beasy\b|\bplease\b|\binvalid\b|\byou (forgot|failed)\b/i;
    expect(sentences.filter((text) => banned.test(text))).toEqual([]);
  });

  it('are key, lock and words where a menu does not say otherwise', () => {
    const technical =
      /\b(certs?|p12|PFX|WAF|daemon|ingress|CNAME|FQDN|upstream|provision|enroll|passphrase)\b/i;
    const searched = all.flatMap(({ steps }) => steps.flatMap(({ otherwise }) => otherwise?.search ?? []));
    const menus = new Set([...searched, ...all.flatMap(screensOf).flatMap(([, screen]) => wordsOf(screen))]);
    const said = sentences.flatMap((text, index) => (menus.has(text) ? [] : [ours[index] ?? '']));
    expect(said.filter((text) => technical.test(text))).toEqual([]);
    // A question of the device is called what the device calls it, and so is what it must not speak of.
    const certificate = said.filter((text) => /certificate/i.test(text));
    const asTheDevice =
      /asks for the password of|the question which certificate|names a VPN, a root certificate|warns of a CA certificate/;
    expect(certificate.filter((text) => !asTheDevice.test(text))).toEqual([]);
  });

  it('are short', () => {
    const long = sentences
      .flatMap((text) => text.split(/(?<=[.?:])\s/))
      .filter((sentence) => sentence.split(/\s+/).length > 22);
    expect(long).toEqual([]);
  });
});
