import { describe, expect, it } from 'vitest';
import { desktop } from '../src/words/en/desktop.ts';
import { files } from '../src/words/en/files.ts';
import { kits } from '../src/words/en/kits.ts';
import { loginPages } from '../src/words/en/login-pages.ts';
import { pickUp } from '../src/words/en/pick-up.ts';
import { avoidedInTheWindow } from './avoided-words.ts';
import { avoidedWords, gradeOfMessages, HIGHEST_GRADE, longSentences, messagesIn } from './words.ts';

/** The names of the kit’s files are no words. */
const messages = messagesIn({ desktop, files, kits, loginPages, pickUp }).map(({ key, text }) => ({
  key,
  text: text.replaceAll(/\borigin[.](?:key|pem)\b/g, 'this file'),
}));

describe('the words of the program beside its window', () => {
  it('can be read after five years of school', () =>
    expect(gradeOfMessages(messages)).toBeLessThanOrEqual(HIGHEST_GRADE));

  it('come in short sentences', () => expect(longSentences(messages)).toEqual([]));

  it('are plain, and what an English speaker would say', () =>
    expect(avoidedWords(messages, avoidedInTheWindow)).toEqual([]));
});
