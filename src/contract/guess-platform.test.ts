import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessPlatform } from './guess-platform.ts';
import { platforms } from './setup.ts';

describe('the kind that a name speaks of', () => {
  it.each([
    ['Anna’s iPhone', 'iphone'],
    ['iPhone15 Pro', 'iphone'],
    ['Bens iPad mini', 'iphone'],
    ['Mac’s iPhone', 'iphone'],
    ['MacBook Air', 'mac'],
    ['iMac im Büro', 'mac'],
    ['Mac mini', 'mac'],
    ['Pixel 9', 'android'],
    ['pixel9a', 'android'],
    ['Galaxy S24', 'android'],
    ['Galaxy Tab', 'android'],
    ['Samsung', 'android'],
    ['Küchentablet', 'android'],
    ['Tablet in the hall', 'android'],
    ['Fire HD 10', 'android'],
    ['Fire', 'android'],
    ['厨房平板', 'android'],
    ['Windows-PC', 'windows'],
    ['Windows tablet', 'windows'],
    ['Surface Go', 'windows'],
    ['Galaxy Book', 'windows'],
    ['Dell XPS', 'windows'],
    ['Old Chromebook', 'chromebook'],
    ['Linux server', 'linux'],
    ['Ubuntu laptop', 'linux'],
    ['Raspberry Pi', 'linux'],
    ['Apple Watch', 'watch'],
    ['Galaxy Watch 6', 'watch'],
    ['Papas Uhr', 'watch'],
    ['Backup script', 'program'],
    ['Alexa', 'program'],
  ] as const)('of “%s” is %s', (name, kind) => expect(guessPlatform(name)).toBe(kind));

  it.each([
    'My phone',
    'Anna',
    'Handy',
    'Fireplace',
    'Kitchen',
    'Uhrmacher',
    'Winter',
    'Machine',
    'The bottle',
    '',
  ])('of “%s” is none', (name) => expect(guessPlatform(name, 'mac')).toBeUndefined());

  it.each(['Laptop', 'Arbeitslaptop', 'Büro-Rechner', 'Gaming PC', 'Samsung notebook', 'ordinateur'])(
    'of “%s” is that of this computer, where it is known',
    (name) => {
      expect(guessPlatform(name, 'mac')).toBe('mac');
      expect(guessPlatform(name)).toBeUndefined();
    },
  );

  it('is a known one or none, and does not hang on capitals', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{0,8}(?:pixel|mac|ipad|laptop|win)?[0-9 ]{0,3}$/), (name) => {
        expect([undefined, ...platforms]).toContain(guessPlatform(name));
        expect(guessPlatform(name.toUpperCase())).toBe(guessPlatform(name));
      }),
    );
  });
});
