import anyAscii from 'any-ascii';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostnameFor, repairName } from './address.ts';

const domain = 'linden.house';
const ok = (hostname: string) => expect.objectContaining({ state: 'ok', hostname });
const unusable = (fault: object) => ({ state: 'unusable', fault });

describe('what a person types as an address', () => {
  it.each([
    ['ha', ok('ha.linden.house')],
    ['  ha\t', ok('ha.linden.house')],
    ['HA', ok('ha.linden.house')],
    ['Ha.Linden.House', ok('ha.linden.house')],
    ['ha.', ok('ha.linden.house')],
    ['ha.linden.house.', ok('ha.linden.house')],
    ['my-home-2', ok('my-home-2.linden.house')],
    ['7', ok('7.linden.house')],
    ['xn--kche-0ra', ok('xn--kche-0ra.linden.house')],
    ['a'.repeat(63), ok(`${'a'.repeat(63)}.linden.house`)],
  ])('%j is an address', (typed, expected) => expect(hostnameFor(typed, domain)).toEqual(expected));

  it.each([
    'https://ha.linden.house',
    'https://ha.linden.house/',
    'HTTP://HA.linden.house/lovelace/0?kiosk#top',
    'ha.linden.house/lovelace',
    'https://ha',
    'ha.linden.house:443',
    'https://ha.linden.house:8443/lovelace',
    'ha:8123',
  ])('%j, pasted from the browser, is the address in it', (typed) =>
    expect(hostnameFor(typed, domain)).toEqual(ok('ha.linden.house')),
  );

  it.each([
    ['https://ha', ['scheme']],
    ['ha:8123', ['port']],
    ['ha.linden.house/lovelace/0?kiosk#top', ['rest']],
    ['https://anna:secret@ha.linden.house:8443/lovelace', ['scheme', 'login', 'port', 'rest']],
    ['ha.linden.house.', ['dot']],
    ['Ha', ['capitals']],
    ['https://ha.linden.house/', ['scheme']],
    ['ftp://ha', ['scheme']],
    ['ha', []],
  ])('%j says what is left out', (typed, parts) => {
    const read = hostnameFor(typed, domain);
    expect(read.state === 'ok' && read.leftOut.map(({ part }) => part)).toEqual(parts);
    expect(JSON.stringify(read)).not.toContain('secret');
  });

  it.each([
    ['a.b', { kind: 'too-deep' }],
    ['ha.garden', { kind: 'too-deep' }],
    ['ha.home.linden.house', { kind: 'too-deep' }],
    ['https://a.b.linden.house/', { kind: 'too-deep' }],
    ['a.b.c', { kind: 'too-deep' }],
    ['ha.example.com', { kind: 'other-domain', host: 'ha.example.com' }],
    ['example.com', { kind: 'other-domain', host: 'example.com' }],
    ['https://ha.garden', { kind: 'other-domain', host: 'ha.garden' }],
    ['anna@example.org', { kind: 'other-domain', host: 'example.org' }],
    ['linden.house', { kind: 'own-domain' }],
    ['https://linden.house/', { kind: 'own-domain' }],
    ['', { kind: 'empty' }],
    ['   ', { kind: 'empty' }],
    ['.', { kind: 'empty' }],
    ['.linden.house', { kind: 'empty' }],
    ['ha..', { kind: 'empty' }],
    ['ha..x', { kind: 'empty' }],
    ['-ha', { kind: 'hyphen' }],
    ['ha-', { kind: 'hyphen' }],
    ['my home', { kind: 'characters', characters: [' '] }],
    ['my_home', { kind: 'characters', characters: ['_'] }],
    ['küche', { kind: 'characters', characters: ['ü'] }],
    ['家', { kind: 'characters', characters: ['家'] }],
    ['👨‍👩‍👧', { kind: 'characters', characters: ['👨', '👩', '👧'] }],
    ['*', { kind: 'characters', characters: ['*'] }],
    ['ha:port', { kind: 'characters', characters: [':'] }],
    ['ha"} or true {"', { kind: 'characters', characters: ['"', '}', ' ', '{'] }],
    ['a'.repeat(64), { kind: 'too-long', length: 64, most: 63 }],
    ['wpad', { kind: 'reserved', label: 'wpad' }],
    ['Localhost', { kind: 'reserved', label: 'localhost' }],
    ['xn--', { kind: 'hyphen' }],
  ])('%j cannot be one, for its true reason', (typed, fault) =>
    expect(hostnameFor(typed, domain)).toEqual(unusable(fault)),
  );

  it('leaves room for the domain in what a whole name may have', () => {
    const long = `${'a'.repeat(60)}.`.repeat(3) + 'b'.repeat(40);
    const most = 253 - 1 - long.length;
    expect(hostnameFor('x'.repeat(most), long).state).toBe('ok');
    expect(hostnameFor('x'.repeat(most + 1), long)).toEqual(
      unusable({ kind: 'too-long', length: most + 1, most }),
    );
    expect(repairName('x'.repeat(80), long, anyAscii)).toBe('x'.repeat(most));
  });

  it('becomes nothing but one label of RFC 1123 under the domain, whatever it is', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.stringMatching(/^[a-zA-Z0-9.-]{1,70}$/),
      fc.webUrl(),
    );
    fc.assert(
      fc.property(anything, (typed) => {
        const read = hostnameFor(typed, domain);
        if (read.state === 'ok') {
          expect(read.hostname).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.linden\.house$/);
          expect(hostnameFor(read.hostname, domain)).toEqual({ ...read, leftOut: [] });
        }
      }),
    );
  });

  it('keeps every good label, in small letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/), (label) => {
        expect(hostnameFor(label, domain)).toEqual(ok(`${label.toLowerCase()}.linden.house`));
      }),
    );
  });
});

describe('what is offered in its place', () => {
  it.each([
    ['müller', 'mueller'],
    ['Müller', 'mueller'],
    ['home assistant', 'home-assistant'],
    ['home_assistant', 'home-assistant'],
    ['My Home!', 'my-home'],
    ['Anna’s home', 'annas-home'],
    ['--ha--', 'ha'],
    ['ha.garden', 'ha-garden'],
    ['mein.häuschen', 'mein-haeuschen'],
    ['Straße', 'strasse'],
    ['Blåbær søø', 'blaabaer-soeoe'],
    ['Łódź', 'lodz'],
    ['дом', 'dom'],
    ['🏠', 'house'],
    ['my 🏠', 'my-house'],
    ['ha.example.com', 'ha'],
    ['https://ha.example.com:8123/lovelace', 'ha'],
    ['küche.linden.house', 'kueche'],
    [`${'garden-'.repeat(12)}house`, 'garden-garden-garden-garden-garden-garden-garden-garden-garden'],
    ['a'.repeat(80), 'a'.repeat(63)],
    ['', undefined],
    ['*', undefined],
    ['wpad', undefined],
    ['linden.house', undefined],
  ])('of %j is %j', (typed, offered) => expect(repairName(typed, domain, anyAscii)).toBe(offered));

  it('can always be used, whatever was typed', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 90 }),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.stringMatching(/^[a-zA-Z0-9._ -]{1,120}$/),
      fc.emailAddress(),
    );
    fc.assert(
      fc.property(anything, (typed) => {
        const offered = repairName(typed, domain, anyAscii);
        fc.pre(offered !== undefined);
        expect(hostnameFor(offered, domain)).toEqual({
          state: 'ok',
          hostname: `${offered}.${domain}`,
          leftOut: [],
        });
      }),
    );
  });

  it('is offered for every word with a letter in it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ _.!]{0,3}[a-zäöüß]{1,70}[ _.!]{0,3}$/), (typed) => {
        expect(repairName(typed, domain, anyAscii)).toBeDefined();
      }),
    );
  });
});
