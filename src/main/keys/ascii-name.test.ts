import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiName, keyFileName } from './ascii-name.ts';

const anyName = fc.string({ unit: 'binary', maxLength: 200 });

describe('a device name in ASCII', () => {
  it.each([
    ["Anna's phone", "Anna's phone"],
    ['Anna’s iPhone', "Anna's iPhone"],
    ['Küche (Tablet)', 'Kuche (Tablet)'],
    ['Ноутбук', 'Noutbuk'],
    ['手机', 'ShouJi'],
    ['📱', 'mobile_phone'],
    ['a/b: "c", d=e', 'a b c d e'],
    ['  two   words\t\n', 'two words'],
    ['', 'device'],
    ['...', 'device'],
    ['\u0000', 'device'],
  ])('%j reads %j', (name, expected) => expect(asciiName(name)).toBe(expected));

  it('is never empty, never too long and holds safe characters only, whatever the name', () => {
    fc.assert(
      fc.property(anyName, fc.integer({ min: 1, max: 64 }), (name, longest) => {
        const ascii = asciiName(name, { longest });
        expect(ascii).toMatch(/^(?! )[A-Za-z0-9 .'()&_-]+(?<! )$/);
        expect(ascii).toMatch(/[A-Za-z0-9]/);
        expect(ascii.length).toBeLessThanOrEqual(longest);
      }),
    );
  });

  it('stays as it is when it is read again', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(asciiName(asciiName(name))).toBe(asciiName(name));
      }),
    );
  });
});

describe('a key file name', () => {
  it.each([
    ["Anna's phone", 'annas-phone.p12'],
    ['Küche (Tablet)', 'kuche-tablet.p12'],
    ['../../etc/passwd', 'etc-passwd.p12'],
    ['CON', 'con-key.p12'],
    ['lpt1', 'lpt1-key.p12'],
    ['console', 'console.p12'],
    ['', 'device.p12'],
    ['x'.repeat(100), `${'x'.repeat(48)}.p12`],
  ])('of %j is %j', (name, expected) => expect(keyFileName(name)).toBe(expected));

  it('carries the ending of a configuration profile', () => {
    expect(keyFileName('Küche', 'mobileconfig')).toBe('kuche.mobileconfig');
  });

  it('is safe on every disk, in a URL and in a header, whatever the name', () => {
    const reserved = fc.constantFrom('con', 'PRN', 'Aux', 'nul', 'com0', 'COM9', 'lpt5', "'con'", ' nul ');
    fc.assert(
      fc.property(fc.oneof(anyName, reserved), (name) => {
        expect(keyFileName(name)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*\.p12$/);
        expect(keyFileName(name)).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./);
        expect(keyFileName(name).length).toBeLessThanOrEqual(56);
      }),
    );
  });
});
