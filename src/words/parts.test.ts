import { describe, expect, it } from 'vitest';
import { desktopWords } from './desktop.ts';
import { fileWords } from './files.ts';
import { formatMessage } from './format-message.ts';
import { kitWords } from './kits.ts';
import { type Language, localeOf } from './languages.ts';
import { loginPageWords } from './login-pages.ts';
import { pickUpWords } from './pick-up.ts';
import { listOffered, type Offered } from './speak.ts';
import { listValues, listWordings } from './wordings.ts';

/** What the program says beside the window: each part with its languages. */
const parts: Readonly<Record<string, Offered<unknown>>> = {
  desktop: desktopWords,
  files: fileWords,
  kits: kitWords,
  loginPages: loginPageWords,
  pickUp: pickUpWords,
};

interface Message {
  readonly key: string;
  readonly text: string;
}

function messagesOf(words: unknown, key = ''): readonly Message[] {
  if (typeof words === 'string') return [{ key, text: words }];
  return typeof words === 'object' && words !== null
    ? Object.entries(words).flatMap(([name, each]) => messagesOf(each, key ? `${key}.${name}` : name))
    : [];
}

const offered = Object.entries(parts).flatMap(([part, words]) =>
  listOffered(words).map((language) => [part, language] as const),
);
const messagesIn = (part: string, language: Language) => messagesOf(parts[part]?.[language]);

describe.each(offered)('the words of %s in %s', (part, language) => {
  const [english, messages] = [messagesIn(part, 'en'), messagesIn(part, language)];

  it('have every message, and none is empty', () => {
    expect(messages.map(({ key }) => key)).toEqual(english.map(({ key }) => key));
    expect(messages.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  it('fill in what the English ones do', () => {
    const valuesIn = (all: readonly Message[]) => all.map(({ key, text }) => [key, listValues(text)]);
    expect(valuesIn(messages)).toEqual(valuesIn(english));
  });

  it('are read by the formatter, in each form of a plural', () => {
    for (const { key, text } of messages)
      for (const count of [0, 1, 2, 5, 21]) {
        const values = Object.fromEntries(listValues(text).map((name) => [name, count]));
        expect(formatMessage(text, values, localeOf(language)), key).not.toMatch(/[{}]|plural/);
      }
  });

  it('mark menus in pairs', () => {
    for (const { key, text } of messages)
      for (const wording of listWordings(text)) expect(wording.split('**').length % 2, key).toBe(1);
  });

  it('are set with the marks of print', () =>
    expect(messages.filter(({ text }) => /['"]/.test(text))).toEqual([]));
});

it.each(offered.filter(([, language]) => language !== 'en'))('%s is written in %s', (part, language) => {
  const english = messagesIn(part, 'en');
  const isSentence = (text: string) => text.split(' ').length > 4;
  const untranslated = messagesIn(part, language).filter(
    ({ text }, nth) => isSentence(text) && text === english[nth]?.text,
  );
  expect(untranslated).toEqual([]);
});
