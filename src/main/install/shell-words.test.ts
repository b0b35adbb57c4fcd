import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteForPowerShell, quoteForSh } from './shell-words.ts';

const special = fc.constantFrom(
  ...["'", '"', '`', '$', '\\', '!', ' ', ';', '&', '*', '\n', '’', '‘', '$HOME', "Anna's", 'Küche'],
);
const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(special).map((parts) => parts.join('')),
);
/** No program can be handed a zero byte. */
const argument = texts.filter((text) => !text.includes('\0'));

describe('an argument', () => {
  it('comes out of a real sh as it went in', () => {
    fc.assert(
      fc.property(fc.array(argument, { minLength: 1 }), (words) => {
        const script = `printf '%s\\0' ${words.map((word) => quoteForSh(word, '')).join(' ')}`;
        const printed = execFileSync('sh', ['-c', script], { encoding: 'utf8' });
        expect(printed.split('\0').slice(0, -1)).toEqual(words);
      }),
      { numRuns: 60 },
    );
  });

  it('names the home folder by its variable, and is still the same', () => {
    const homes = fc.constantFrom('/home/anna', '/Users/Anna Linden', "/home/it's", '/home/$x', '/home/a\\b');
    fc.assert(
      fc.property(homes, argument, (home, rest) => {
        const word = `${home}/${rest}`;
        const script = `printf '%s\\0' ${quoteForSh(word, home)}`;
        const printed = execFileSync('sh', ['-c', script], { encoding: 'utf8', env: { HOME: home } });
        expect(printed).toBe(`${word}\0`);
      }),
      { numRuns: 60 },
    );
    expect(quoteForSh('/home/anna/.pki', '/home/anna')).toBe('"$HOME/.pki"');
    expect(quoteForSh('/Users/Anna Linden/key.p12', '/Users/Anna Linden')).toBe('"$HOME/key.p12"');
  });

  it('comes out of PowerShell’s rules as it went in', () => {
    fc.assert(
      fc.property(argument, (text) => {
        expect(readVerbatimString(quoteForPowerShell(text))).toBe(text);
      }),
    );
    expect(quoteForPowerShell("Anna's ‘key’")).toBe("'Anna''s ‘‘key’’'");
  });
});

/**
 * verbatim-string-literal of PowerShell’s language specification, 2.3.5.2: between two single-quote characters, of which there are
 * five, any two in a row stand for the first of them. Throws where the string ends before the text does.
 */
function readVerbatimString(written: string): string {
  const literal = /^['\u2018-\u201b]((?:[^'\u2018-\u201b]|['\u2018-\u201b]{2})*)['\u2018-\u201b]$/u.exec(
    written,
  );
  if (literal?.[1] === undefined) throw new Error('This is no verbatim string.');
  return literal[1].replaceAll(/(['\u2018-\u201b])['\u2018-\u201b]/gu, '$1');
}
