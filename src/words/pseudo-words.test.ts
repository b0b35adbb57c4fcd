import { describe, expect, it } from 'vitest';
import { en } from './en/en.ts';
import { formatMessage } from './format-message.ts';
import { pseudoLanguages } from './languages.ts';
import { makePseudoWords } from './pseudo-words.ts';
import { listTexts } from './testing/list-texts.ts';
import { listValues } from './wordings.ts';

describe('en-XA', () => {
  const accent = (message: string): string => makePseudoWords({ message }, 'en-XA').message;

  it('accents and lengthens texts, and leaves what is filled in', () => {
    expect(accent('Hand {name} over')).toBe('Háánd {name} óóvéér');
    expect(accent('{count, plural, one {# key} other {{count} keys of {home}}}')).toBe(
      '{count, plural, one {# kééýý} other {{count} kééýýs óóf {home}}}',
    );
  });

  it('leaves marks', () => {
    expect(accent('Press <b>Go</b>')).toBe('Prééss <b>Góó</b>');
    expect(accent('Press **Go** {now}')).toBe('Prééss **Góó** {now}');
  });

  it('is about two fifths longer as a whole', () => {
    const lengthOf = (words: typeof en) => listTexts(words).reduce((sum, { text }) => sum + text.length, 0);
    const ratio = lengthOf(makePseudoWords(en, 'en-XA')) / lengthOf(en);
    expect(ratio).toBeGreaterThan(1.25);
    expect(ratio).toBeLessThan(1.5);
  });
});

describe('ar-XB', () => {
  it('turns every word, and isolates what is filled in', () => {
    const { message } = makePseudoWords({ message: 'The key of {name}.' }, 'ar-XB');
    expect(formatMessage(message, { name: 'ha.linden.house' }, 'ar-XB')).toBe(
      '\u202eThe\u202c \u202ekey\u202c \u202eof\u202c \u2068ha.linden.house\u2069.',
    );
  });
});

it.each(pseudoLanguages)('%s has every text with what English fills in', (language) => {
  const pseudo = listTexts(makePseudoWords(en, language));
  expect(pseudo.map(({ key, text }) => [key, listValues(text)])).toEqual(
    listTexts(en).map(({ key, text }) => [key, listValues(text)]),
  );
});
