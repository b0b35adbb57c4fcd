import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { en } from './en/en.ts';
import { first } from './en/first.ts';
import { fillNames, holdsOnlyNames } from './fill-names.ts';
import { listTexts } from './testing/list-texts.ts';

const name = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,8}$/);
const text = fc.string({ unit: 'grapheme' }).filter((each) => !/[{}']/.test(each));
const message = fc
  .array(
    fc.oneof(
      text,
      name.map((each) => `{${each}}`),
      name.map((each) => `{ ${each} }`),
    ),
  )
  .map((parts) => parts.join(''));

describe('a message with names alone', () => {
  it('says what the whole of ICU MessageFormat says', () => {
    fc.assert(
      fc.property(message, fc.oneof(fc.string(), fc.integer(), fc.constant(undefined)), (each, value) => {
        const values = Object.fromEntries([...each.matchAll(/\w+/g)].map(([found]) => [found, value]));
        const whole = new IntlMessageFormat(each, 'en-GB', undefined, { ignoreTag: true });
        expect(holdsOnlyNames(each)).toBe(true);
        expect(fillNames(each, values, 'en-GB')).toBe(String(whole.format(values)));
      }),
    );
  });

  it('is told from one with a plural, a choice or a date', () => {
    for (const other of [
      '{count, plural, other {#}}',
      'For { kind ,select, other {all}}',
      '{at, date, short}',
    ]) {
      expect(holdsOnlyNames(other)).toBe(false);
    }
  });

  it('is all that the window begins with', () => {
    expect(listTexts(first).filter(({ text }) => !holdsOnlyNames(text))).toEqual([]);
    expect(listTexts(en).some(({ text }) => !holdsOnlyNames(text))).toBe(true);
  });
});
