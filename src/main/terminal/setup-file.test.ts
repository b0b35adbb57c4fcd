import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readServiceUrl } from '../../contract/service-url.ts';
import { terminalInEnglish as t } from '../../words/terminal.ts';
import { readSetupFile } from './read-setup-file.ts';
import { setupFileSchema } from './setup-file.ts';

const good = `latchkey: 1
address: ha.linden.house
home:
  url: http://192.0.2.10:8123
devices:
  - {name: Phone, platform: android}
`;

/** Nine short lists that come to more than a million of texts. */
const aliasesOfAliases = Array.from({ length: 8 }).reduce<string>(
  (inside, _, level) => `[&a${level} ${inside}, ${Array.from({ length: 9 }, () => `*a${level}`).join(', ')}]`,
  '[x]',
);

const place = (url: string): string => good.replace('http://192.0.2.10:8123', url);

function mistakesIn(text: string): readonly string[] {
  const read = readSetupFile(text, t);
  if (read.kind === 'read') throw new Error('the file was taken for good');
  return read.mistakes.map(({ line, column, sentence }) => `${line}:${column} ${sentence}`);
}

describe('a setup file', () => {
  it('is read as YAML and as JSON', () => {
    const read = readSetupFile(good, t);
    if (read.kind === 'wrong') throw new Error('the file was refused');
    expect(readSetupFile(JSON.stringify(read.file), t)).toEqual(read);
  });

  it.each([
    ['no YAML', 'a: [', /^1:\d+ This is not YAML: /],
    ['an alias of nothing', good.replace('Phone', '*nobody'), /^6:12 This is not YAML: Unresolved alias/],
    [
      'aliases of too much',
      `${good}services: ${aliasesOfAliases}\n`,
      /^1:1 This is not YAML: Excessive alias count/,
    ],
    ['nothing', '', /^1:1 The file must be a block of fields\.$/],
    [
      'a field too many',
      good.replace('latchkey', 'door: 3\nlatchkey'),
      /^1:\d+ There is no field “door” in a setup file\.$/,
    ],
    [
      'a field too few',
      good.replace(/ {2}url.*\n/, '  assistant: {}\n'),
      /^4:\d+ .*home, url is missing\.$/m,
    ],
    [
      'no device',
      good.replace(/devices:.*$/s, 'devices: []\n'),
      /^5:10 devices is too short or too small: at least 1\.$/,
    ],
    [
      'a kind of device that is none',
      good.replace('android', 'toaster'),
      /^6:29 devices 1, platform must be one of: iphone, android, /,
    ],
    [
      'a kind that is left out',
      good.replace(', platform: android', ''),
      /^6:5 devices 1, platform is missing\.$/,
    ],
    ['another version', good.replace('latchkey: 1', 'latchkey: 2'), /^1:11 latchkey must be one of: 1\.$/],
    ['a name that is none', good.replace('ha.linden.house', 'HA'), /^2:10 address must be a host name/],
    ['a token where it does not belong', `${good}token: abc\n`, /There is no field “token”/],
    [
      'two devices of one name',
      `${good}  - {name: phone, platform: mac}\n`,
      /^7:12 Another device is already called “phone”\. Write for instance: phone 2$/,
    ],
    [
      'a kind that is left out and stands in the name',
      good.replace('Phone, platform: android', 'Anna’s iPad'),
      /^6:5 devices 1, platform is missing\. Write for instance: iphone$/,
    ],
    [
      'a kind in other words',
      good.replace('android', 'MacBook'),
      /platform must be one of: .*\. Write for instance: mac$/,
    ],
    [
      'a name too long',
      good.replace('Phone', 'The telephone in the summer kitchen'),
      /^6:12 “The telephone in the summer kitchen” is too long: 32 .*: The telephone in the summer$/,
    ],
    [
      'a name with an umlaut',
      good.replace('ha.linden.house', 'müller.linden.house'),
      /^2:10 address must be a host name .*\. Write for instance: mueller\.linden\.house$/,
    ],
    [
      'a whole address',
      good.replace('ha.linden.house', 'https://HA.linden.house:8123/lovelace'),
      /^2:10 address must .*\. Write for instance: ha\.linden\.house$/,
    ],
    [
      'a home without a scheme',
      good.replace('http://192.0.2.10:8123', '192,0,2,10:8123'),
      /^4:8 home, url must be .*\. Write for instance: http:\/\/192\.0\.2\.10:8123$/,
    ],
    [
      'an address of another domain',
      `${good}zone: garden.net\n`,
      /^2:10 ha\.linden\.house is not under garden\.net\.$/,
    ],
    [
      'a device that is not in it',
      `${good}services:\n  - {address: b.linden.house, url: http://192.0.2.1, devices: [Tablet]}\n`,
      /^8:\d+ There is no device “Tablet” in this file\.$/,
    ],
    [
      'a login in an address',
      place('http://admin:s3cret@nvr:5000'),
      /^4:8 home, url must be a host with its port/,
    ],
    ['a path in an address', place('http://nvr:5000/live'), /home, url must be a host with its port/],
    ['a question in an address', place('http://nvr:5000?x=1'), /home, url must be a host with its port/],
    [
      'a service with a login',
      `${good}services:\n  - {address: b.linden.house, url: "http://a:b@192.0.2.1"}\n`,
      /^8:\d+ services 1, url must be a host with its port/,
    ],
    [
      'nobody at home',
      good.replace('8123\n', '8123\n  devices: []\n'),
      /^5:12 home, devices is too short or too small: at least 1\.$/,
    ],
    [
      'nobody at a service',
      `${good}services:\n  - {address: b.linden.house, url: "http://192.0.2.1", devices: []}\n`,
      /^8:\d+ No device may come in at b\.linden\.house\.$/,
    ],
    ['a port that is none', place('http://nvr:99999'), /^4:8 home, url must be a host with its port/],
  ])('with %s is refused by line and column', (_what, text, sentence) => {
    expect(mistakesIn(text).join('\n')).toMatch(sentence);
  });

  it.each([
    ['http://nvr:5000', 'read'],
    ['https://[fd00::7]:8443/', 'read'],
    ['http://nvr:5000/#live', 'wrong'],
    ['http://@nvr', 'wrong'],
    ['http:\\\\nvr', 'wrong'],
    ['ftp://nvr', 'wrong'],
  ] as const)('takes the place %s as the window does', (url, kind) => {
    expect(readSetupFile(place(JSON.stringify(url)), t).kind).toBe(kind);
    if (kind === 'read') expect(readServiceUrl(url).state).toBe('ok');
  });

  it('has all its mistakes named at once, in their order', () => {
    const mistakes = mistakesIn(good.replace('http:', 'gopher:').replace('android', 'toaster'));
    expect(mistakes.map((mistake) => Number.parseInt(mistake, 10))).toEqual([4, 6]);
  });

  it('is described for editors as it is read', async () => {
    // After a change: node src/main/terminal/testing/write-schema.ts
    expect(await publishedSchema()).toEqual(setupFileSchema());
  });

  it('that is good is good for the published schema too, and a bad one is not', async () => {
    const isFit = new Ajv2020({ strict: false, validateFormats: false }).compile(await publishedSchema());
    const document = await readFile(new URL('../../../docs/terminal.md', import.meta.url), 'utf8');
    for (const text of [good, /```yaml\n(.*?)```/s.exec(document)?.[1] ?? ''])
      expect(isFit(parse(text))).toBe(true);
    for (const text of [good.replace('android', 'toaster'), `${good}door: open\n`, 'latchkey: 1\n'])
      expect(isFit(parse(text))).toBe(false);
  });
});

async function publishedSchema(): Promise<object> {
  const file = new URL('../../../docs/setup-file.schema.json', import.meta.url);
  return z.looseObject({}).parse(JSON.parse(await readFile(file, 'utf8')));
}
