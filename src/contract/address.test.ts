import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostnameFor } from './address.ts';

const domain = 'linden.house';
const ok = (hostname: string) => ({ state: 'ok', hostname });
const mangled = { state: 'mangled' };
const tooDeep = { state: 'too-deep' };

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

  it.each(['a.b', 'ha.home.linden.house', 'https://a.b.linden.house/', 'ha.example.com', 'a.b.c'])(
    '%j is too deep for the free certificate',
    (typed) => expect(hostnameFor(typed, domain)).toEqual(tooDeep),
  );

  it.each([
    '',
    '   ',
    '.',
    'linden.house',
    'https://linden.house/',
    '.linden.house',
    '-ha',
    'ha-',
    'my home',
    'my_home',
    'küche',
    'дом',
    '家',
    '🏠',
    '*',
    'ha..',
    'ha..x',
    'ha:port',
    'user@ha',
    'ftp://ha.linden.house',
    'ha"} or true {"',
    'a'.repeat(64),
  ])('%j cannot be an address', (typed) => expect(hostnameFor(typed, domain)).toEqual(mangled));

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
          expect(hostnameFor(read.hostname, domain)).toEqual(read);
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
