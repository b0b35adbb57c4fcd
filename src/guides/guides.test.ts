import { describe, expect, it } from 'vitest';
import { platforms } from '../contract/setup.ts';
import { findGuide, listGuides, listNetworkGuides, listTrustGuides } from './guides.ts';
import { guideBody } from './page.ts';
import { readBook } from './read-book.ts';
import { type AnyFillings, fillPlainText, fillSentence, networkFillings } from './text/fill-sentence.ts';
import { type DrawnScreen, type Guide, type Instructions, served } from './text/guide.ts';
import { keepers, type NetworkTopic } from './text/network.ts';
import { trustPlaces } from './text/trust.ts';

const book = await readBook('en');
const all = platforms.flatMap((platform) => listGuides(book, platform));
const named = all.map((each) => [`${each.platform}, ${each.purpose}`, each] as const);
const fillings = {
  ...{ name: 'Anna’s phone', keyName: 'Anna’s phone 2 - Nov 2031', oldKeyName: 'Anna’s phone' },
  ...{ address: 'ha.linden.house', file: 'annas-phone-2-nov-2031.p12' },
};

const topics = Object.keys(keepers).filter((topic): topic is NetworkTopic => topic in keepers);
const trusting = platforms.flatMap((platform) => listTrustGuides(book, platform));
const networking = topics.flatMap((topic) => listNetworkGuides(book, topic));
const trustFillings = { address: 'ha.linden.house', file: 'root.crt', authority: 'Latchkey ha.linden.house' };
const homeFillings = networkFillings({ address: 'ha.linden.house', local: '192.168.1.20' });

/** Every guide of every book, with what belongs into it. */
const everyGuide: readonly (readonly [string, Instructions, AnyFillings])[] = [
  ...named.map(([name, each]) => [name, each, fillings] as const),
  ...trusting.map((each) => [`trust: ${each.platform}, ${each.place}`, each, trustFillings] as const),
  ...networking.map((each) => [`${each.topic}: ${each.keeper}`, each, homeFillings] as const),
];

/**
 * Read by us in Chromium 156 and Firefox ESR 153, or run by us, so that nothing has to be hedged
 * (facts: platforms#chrome-certificates, platforms#firefox-certificates, platforms#firefox-trust, platforms#linux-trust).
 */
const readByUs = (of: Instructions): boolean =>
  ('purpose' in of && of.purpose === 'firefox') || ('platform' in of && of.platform === 'linux');

function screensOf(of: Instructions): readonly (readonly [string, DrawnScreen])[] {
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
    expect(listGuides(book, platform).map(({ purpose }) => purpose)).toEqual(served[platform]);
    for (const each of listGuides(book, platform)) {
      expect(each.platform).toBe(platform);
      expect(findGuide(book, platform, each.purpose)).toBe(each);
    }
  });

  it('has none where a key would be of no use', () => {
    expect(findGuide(book, 'windows', 'home-assistant-app')).toBeUndefined();
    expect(findGuide(book, 'watch', 'browser')).toBeUndefined();
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

  it.each(everyGuide)('fills every placeholder: %s', (_, each, known) => {
    for (const text of wordsOf(each)) expect(fillPlainText(text, known)).not.toMatch(/[{}`]|\*\*/);
  });

  it.each(named)(
    'says how a renewed key and the one before it are told apart, and how that one goes: %s',
    (_, each) => {
      const { putIn, takeOut } = each.replacing;
      expect(putIn.length * takeOut.length).toBeGreaterThan(0);
      const page = guideBody(book, each.platform, each.purpose, fillings) ?? '';
      expect(page).toContain('choose the one that begins with “Anna’s phone 2 - Nov 2031”');
      const { oldKeyName: _old, ...first } = fillings;
      expect(guideBody(book, each.platform, each.purpose, first)).not.toContain(book.page.replacing.takeOut);
    },
  );

  it.each(
    named.filter(([, { replacing }]) =>
      wordsOf(replacing.takeOut).some((text) => text.includes('{oldKeyName}')),
    ),
  )('takes the old key out of its store by its own name, and keeps the new one: %s', (_, { replacing }) => {
    const out = replacing.takeOut.map((text) => fillPlainText(text, fillings)).join('\n');
    expect(out).toMatch(/(Delete|Remove|bin beside|choose|tap|then) “(Latchkey: )?Anna’s phone”/i);
    expect(out).toMatch(/Keep (the one that begins with )?“(Latchkey: )?Anna’s phone 2 - Nov 2031”/);
  });

  it('takes the old key out before the new one is tried where a program would go on with the old one', () => {
    const before = all.filter(({ replacing }) => replacing.takeOutWhen === 'before-trying');
    expect(before.map(({ platform, purpose }) => `${platform} ${purpose}`)).toEqual([
      'android home-assistant-app',
      'windows firefox',
      'mac firefox',
      'linux firefox',
    ]);
    const page = guideBody(book, 'android', 'home-assistant-app', fillings) ?? '';
    expect(page.indexOf(book.page.replacing.takeOut)).toBeLessThan(page.indexOf(`>${book.page.test}<`));
  });

  it.each(everyGuide)('has each part: %s', (_, each) => {
    const { steps, needs, before, wrong, test, remove } = each;
    for (const part of [needs, before, test, remove]) expect(part.length).toBeGreaterThan(0);
    expect(steps.length).toBeGreaterThan(1);
    expect(wrong.length).toBeGreaterThan(1);
    expect(new Set(steps.map(({ say }) => say)).size).toBe(steps.length);
  });

  it.each(everyGuide)(
    'marks one thing on each screen, and says it in words as well: %s',
    (_, each, known) => {
      for (const [say, { bar, rows }] of screensOf(each)) {
        expect(bar).not.toBe('');
        const menuWords = fillSentence(say, known).flatMap(({ look, text }) =>
          look === 'plain' ? [] : [text],
        );
        const marked = rows.filter((row) => 'marked' in row && row.marked);
        if (rows.some(({ kind }) => kind === 'home')) continue;
        expect(marked, say).toHaveLength(1);
        const [row] = marked;
        if (row === undefined || !('label' in row)) throw new Error('A marked row has words');
        const shown = [row.label, row.detail ?? ''].map((text) => fillPlainText(text, known));
        expect(menuWords).toContain(shown.find((text) => text !== ''));
      }
    },
  );

  it.each(everyGuide.filter(([, each]) => !readByUs(each)))(
    'has a way on beside words that nobody has read on a real device: %s',
    (_, each) => {
      const hedged = each.steps.filter(({ say }) => /\*\*|`/.test(say));
      expect(hedged.filter(({ otherwise }) => otherwise === undefined)).toEqual([]);
    },
  );

  it('names what to search for wherever the way leads through settings', () => {
    const throughSettings = [...all, ...trusting].flatMap(({ steps }) =>
      steps.filter(({ say }) => say.includes('**Settings**') || say.includes('credentials**')),
    );
    expect(throughSettings.length).toBeGreaterThan(4);
    expect(throughSettings.filter(({ otherwise }) => !otherwise?.search)).toEqual([]);
  });
});

describe('trusting the home', () => {
  it.each(platforms)('is told for each place that %s has', (platform) => {
    expect(listTrustGuides(book, platform).map(({ place }) => place)).toEqual(trustPlaces[platform]);
    for (const each of listTrustGuides(book, platform)) expect(each.platform).toBe(platform);
  });

  it.each(trusting.filter(({ place }) => place !== 'firefox').map((each) => [each.platform, each] as const))(
    'is never told without the fingerprint: %s',
    (_, each) => {
      expect(wordsOf(each).join('\n')).toMatch(/compare/i);
      expect(each.wrong.map(({ symptom }) => symptom)).toContain('The fingerprint is a different one.');
    },
  );

  it.each([
    ['iphone', ['Certificate Trust Settings', 'Enable Full Trust for Root Certificates', 'Remove Profile']],
    ['android', ['CA certificate', 'Install anyway', 'Trusted credentials', 'Most other apps do not']],
    ['windows', ['Trusted Root Certification Authorities', 'Import-Certificate', 'Thumbprint (sha1)']],
    ['mac', ['login', 'Always Trust', 'When using this certificate']],
    ['linux', ['update-ca-certificates', 'trust anchor', 'Installed by you', 'Authorities']],
    ['chromebook', ['chrome://certificate-manager', 'Trusted Certificates']],
    ['watch', ['Wear OS', 'Let’s Encrypt']],
  ] as const)('has the words of the device itself for %s', (platform, words) => {
    const text = wordsOf(listTrustGuides(book, platform)).join('\n');
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });
});

describe('advice about the network', () => {
  it.each(topics)('is there for everybody who can keep %s, the recommended way first', (topic) => {
    expect(listNetworkGuides(book, topic).map(({ keeper }) => keeper)).toEqual(keepers[topic]);
    for (const each of listNetworkGuides(book, topic)) expect(each.topic).toBe(topic);
    const labels = listNetworkGuides(book, topic).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('recommends the address in the app before any change of names, and says what the other way needs', () => {
    const [first] = keepers['at-home'];
    expect(first).toBe('app-iphone');
    const know = book.network['at-home'].about.know.join('\n');
    expect(know).toMatch(/^Recommended: the Home Assistant app/);
    for (const part of ['Without internet', 'no key', 'a certificate for the name', 'only Cloudflare'])
      expect(know).toContain(part);
  });

  it('lets no name lead home without a certificate for it', () => {
    const overNames = listNetworkGuides(book, 'at-home').filter(({ keeper }) => !keeper.startsWith('app-'));
    for (const { before } of overNames)
      expect(before.join('\n')).toContain('with a certificate that your devices trust');
  });

  it('opens one port only after the look for a shared number, everywhere', () => {
    for (const each of listNetworkGuides(book, 'port-forward')) {
      const text = wordsOf(each).join('\n');
      for (const word of ['CGNAT', 'DS-Lite', '100.64', '443', 'Compare two numbers'])
        expect(text).toContain(word);
    }
  });

  it('says of each token what else it could do', () => {
    for (const { keeper, before } of listNetworkGuides(book, 'public-name'))
      expect(before.join('\n'), keeper).toMatch(/token|key/i);
  });

  it('cuts the address at its first dot for those who want it in two', () => {
    expect(homeFillings).toMatchObject({ host: 'ha', domain: 'linden.house' });
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
    [
      'android',
      'home-assistant-app',
      ['VPN & app user certificate', 'CA certificate', 'Home Assistant URL', 'Internal connection URL'],
    ],
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
    const text = texts(findGuide(book, platform, purpose));
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  it.each([
    ['iphone', 'browser', ['removed after 8 minutes', 'Only one profile waits']],
    ['iphone', 'home-assistant-app', ['iOS or iPadOS 17', '2026.8', 'Apple Watch', 'Settings, as a profile']],
    ['android', 'home-assistant-app', ['2026.8.2', 'Wear OS', 'screen lock', 'without Wi-Fi']],
    ['android', 'browser', ['“{file}.txt”', '“(1)”', 'grey', 'CA certificate', 'guest Wi-Fi', 'NTFS']],
    ['windows', 'firefox', ['Firefox is still open', 'closed']],
    ['linux', 'browser', ['Flatpak', 'Snap', '/auth/providers']],
    ['watch', 'home-assistant-app', ['must not stay empty', 'only while a watch is being set up']],
  ] as const)('go with what people run into on %s, %s', (platform, purpose, things) => {
    const text = texts(findGuide(book, platform, purpose));
    expect(things.filter((thing) => !text.includes(thing))).toEqual([]);
  });
});

describe('our own words', () => {
  const sentences = [
    ...wordsOf([all, trusting, networking]),
    ...wordsOf(topics.map((topic) => book.network[topic].about)),
    ...wordsOf(book.page),
  ];
  /** Without the words of menus, of the devices themselves, and of what is typed. */
  const ours = sentences.map((text) => text.replaceAll(/\*\*.*?\*\*|`.*?`|“.*?”|\{.*?\}/g, '…'));

  it('never shout, blame or make little of what is hard', () => {
    const banned = /!|\bsimply\b|\bjust\b|\beasy\b|\bplease\b|\binvalid\b|\byou (forgot|failed)\b/i;
    // The maker writes it so.
    const written = sentences.map((text) => text.replaceAll('FRITZ!Box', 'FRITZBox'));
    expect(written.filter((text) => banned.test(text))).toEqual([]);
  });

  it('are key, lock and words where a menu does not say otherwise', () => {
    const technical =
      /\b(certs?|p12|PFX|WAF|daemon|ingress|CNAME|FQDN|upstream|provision|enroll|passphrase)\b/i;
    const everything = everyGuide.map(([, each]) => each);
    const searched = everything.flatMap(({ steps }) =>
      steps.flatMap(({ otherwise }) => otherwise?.search ?? []),
    );
    const menus = new Set([
      ...searched,
      ...everything.flatMap(screensOf).flatMap(([, screen]) => wordsOf(screen)),
    ]);
    const said = sentences.flatMap((text, index) => (menus.has(text) ? [] : [ours[index] ?? '']));
    expect(said.filter((text) => technical.test(text))).toEqual([]);
    // A question of the device is called what the device calls it, and so is what it must not speak of.
    const certificate = said.filter((text) => /certificate/i.test(text));
    const asTheDevice =
      /asks for the password of|asks which certificate|names a VPN, a root certificate|warns about a CA certificate/;
    // What shows that a server is who it says is no key, and the window calls it so too.
    const ofAServer = /\bproxy\b|for (?:the|this) name|Cloudflare made/;
    expect(certificate.filter((text) => !asTheDevice.test(text) && !ofAServer.test(text))).toEqual([]);
  });

  it('are short', () => {
    const long = sentences
      .flatMap((text) => text.split(/(?<=[.?:])\s/))
      .filter((sentence) => sentence.split(/\s+/).length > 22);
    expect(long).toEqual([]);
  });
});
