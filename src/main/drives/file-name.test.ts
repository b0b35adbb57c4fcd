import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyFileName } from '../keys/ascii-name.ts';
import { addNumber, normalizeForDisk, sanitizeFileName } from './file-name.ts';

const anyName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom(
    '..',
    '.',
    '',
    ' ',
    'CON',
    'con.p12',
    'COM¹.p12',
    'aux .txt',
    '.hidden',
    'a:b',
    'a\u0000b',
    '\uD83D',
  ),
);

describe('a file name', () => {
  it.each([
    ['phone.p12', 'phone.p12'],
    ['Küche.mobileconfig', 'Küche.mobileconfig'],
    ['Ku\u0308che.p12', 'Küche.p12'],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['C:\\boot.ini', 'C-boot.ini'],
    ['con.p12', 'con-key.p12'],
    ['lpt1', 'lpt1-key'],
    ['COM³.key.p12', 'COM³.key-key.p12'],
    ['console.p12', 'console.p12'],
    ['.ssh', 'key.ssh'],
    ['name. .', 'name'],
    ['', 'key'],
    ['x\u202Egpj.p12', 'x-gpj.p12'],
    ['ß'.repeat(200), 'ß'.repeat(60)],
  ])('%j becomes %j', (name, expected) => expect(sanitizeFileName(name)).toBe(expected));

  it('fits every disk, whatever it was', () => {
    fc.assert(
      fc.property(anyName, fc.integer({ min: 2, max: 99 }), (name, number) => {
        for (const fitting of [sanitizeFileName(name), addNumber(sanitizeFileName(name), number)]) {
          expect(fitting).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u);
          expect(fitting).not.toMatch(/^[. ]|[. ]$/);
          expect(fitting).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
          expect(fitting.isWellFormed()).toBe(true);
          expect(Buffer.byteLength(`${fitting}.99.tmp`)).toBeLessThan(255);
        }
      }),
    );
  });

  it('stays as it is once it fits, as every name of our key files does', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(sanitizeFileName(sanitizeFileName(name))).toBe(sanitizeFileName(name));
        expect(sanitizeFileName(keyFileName(name))).toBe(keyFileName(name));
        expect(sanitizeFileName(keyFileName(name, 'mobileconfig'))).toBe(keyFileName(name, 'mobileconfig'));
      }),
    );
  });
});

it.each([
  ['PHONE.P12', 'phone.p12'],
  ['Ku\u0308che', 'küche'],
  ['STRASSE', 'straße'],
  ['ﬁle', 'FILE'],
])('%j and %j are one file on some disk', (one, other) =>
  expect(normalizeForDisk(one)).toBe(normalizeForDisk(other)),
);
