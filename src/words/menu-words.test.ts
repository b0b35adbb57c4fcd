import { describe, expect, it } from 'vitest';
import { desktop } from './en/desktop.ts';
import { en } from './en/en.ts';
import { files } from './en/files.ts';
import { kits } from './en/kits.ts';
import { loginPages } from './en/login-pages.ts';
import { pickUp } from './en/pick-up.ts';
import { program } from './en/program.ts';
import { terminal } from './en/terminal.ts';
import { type Language, readyLanguages } from './languages.ts';
import { loadBookWords } from './load-book.ts';
import type { WordTree } from './shape/lay-words.ts';
import type { MenuSystem, Menus } from './shape/menus.ts';
import { listTexts } from './testing/list-texts.ts';
import { loadPartsIn } from './testing/load-parts.ts';
import { menusInMessages } from './testing/menus-in-messages.ts';
import { sameEverywhere } from './testing/same-everywhere.ts';
import { loadWindowWords } from './window.ts';

/** Each message by its key, in English: `check-locks:next.tls-failed`. */
const english = byKey({ ...en, desktop, files, kits, loginPages, pickUp, program, terminal });
const others = readyLanguages.filter((language) => language !== 'en');

function byKey(parts: WordTree): ReadonlyMap<string, string> {
  return new Map(listTexts(parts).map(({ key, text }) => [key.replace('.', ':'), text]));
}

async function messagesIn(language: Exclude<Language, 'en'>): Promise<ReadonlyMap<string, string>> {
  return byKey({ ...(await loadWindowWords(language)), ...(await loadPartsIn(language)) });
}

async function menusOf(language: Language): Promise<Menus> {
  return (await loadBookWords(language))?.menus ?? {};
}

/** As a message says it: what the system shows where somebody read it, and else the English word in brackets. */
function spoken(menus: Menus, system: MenuSystem, word: string): string {
  const parts = word.split(' · ').map((part) => menus[system]?.[part]?.shown);
  return parts.every((part) => part !== undefined) ? parts.join(' · ') : `[${word}]`;
}

/** Every word that a system shows, also each of two where regions differ. */
function shownIn(menus: Menus): ReadonlySet<string> {
  const words = Object.values(menus).flatMap((each) => Object.values(each).map(({ shown }) => shown));
  return new Set([...words, ...words.flatMap((word) => word.split(' / '))]);
}

const places = menusInMessages.flatMap(([system, messages]) =>
  Object.entries(messages).flatMap(([key, words]) => words.map((word) => ({ system, key, word }))),
);

it('the list of menu words names messages that say them', () => {
  const isSaid = ({ key, word }: (typeof places)[number]) =>
    english.get(key)?.toLowerCase().includes(word.toLowerCase());
  expect(places.length).toBeGreaterThan(150);
  expect(places.filter((place) => !isSaid(place))).toEqual([]);
});

describe.each(others)('menu words in %s', (language) => {
  it('are those that the system shows, and else the English ones in brackets', async () => {
    const [messages, menus] = await Promise.all([messagesIn(language), menusOf(language)]);
    const wrong = places
      .map(({ system, key, word }) => ({ key, wanted: spoken(menus, system, word) }))
      .filter(({ key, wanted }) => !messages.get(key)?.includes(wanted));
    expect(wrong.map(({ key, wanted }) => `${key}: ${wanted}`)).toEqual([]);
  });

  it('have their source beside them', async () => {
    const words = Object.values(await menusOf(language)).flatMap((each) => Object.entries(each));
    expect(words.length).toBeGreaterThan(150);
    const without = words.filter(([, { shown, source }]) => shown.trim() === '' || source.trim().length < 5);
    expect(without).toEqual([]);
  });

  it('are read from a device where a phone’s page marks them', async () => {
    const [messages, menus] = await Promise.all([messagesIn(language), menusOf(language)]);
    const shown = shownIn(menus);
    const isKnown = (word: string) =>
      shown.has(word) || sameEverywhere.has(word) || /^\[.+\]$|^chrome:/.test(word);
    const marked = [...messages]
      .filter(([key]) => key.startsWith('pickUp:'))
      .flatMap(([key, text]) => markedIn(text).map((word) => ({ key, word })));
    expect(marked.length).toBeGreaterThan(30);
    expect(marked.filter(({ word }) => !isKnown(word))).toEqual([]);
  });

  it('are all known: no other English name stands there without brackets', async () => {
    const [messages, menus] = await Promise.all([messagesIn(language), menusOf(language)]);
    const shown = shownIn(menus);
    const left = [...messages].flatMap(([key, text]) =>
      namesIn(english.get(key) ?? '')
        .filter((name) => standsIn(text, name) && !shown.has(name) && !isNameEverywhere(name, language))
        .map((name) => `${key}: ${name}`),
    );
    expect(left).toEqual([]);
  });
});

describe('the search for English names', () => {
  it('takes what has capitals and begins no sentence', () => {
    expect(namesIn('Open <b>Zero Trust</b>. Look at Redirect Rules and {names}, over HTTP.')).toEqual([
      'Zero Trust',
      'Redirect Rules',
    ]);
    expect(namesIn('Home Assistant says so.')).toEqual([]);
  });

  it('leaves out what is in brackets, and parts of words', () => {
    expect(standsIn('Öffne Security.', 'Security')).toBe(true);
    expect(standsIn('Öffne [Security].', 'Security')).toBe(false);
    expect(standsIn('Öffne Securitys.', 'Security')).toBe(false);
  });
});

/** What stands between `**`, each step of a path by itself. */
function markedIn(text: string): readonly string[] {
  return [...text.matchAll(/\*\*(.+?)\*\*/g)].flatMap(([, marked = '']) => marked.split(' › '));
}

/**
 * Words with a capital that does not begin a sentence, and what follows them with one: “Redirect Rules”. All in capitals is
 * an abbreviation, or what a computer reads.
 */
function namesIn(text: string): readonly string[] {
  const plain = text.replaceAll(/\{[^{}]*\}/g, '').replaceAll(/<\/?\w+>/g, '|');
  const names = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}/]*(?: \p{Lu}[\p{L}\p{N}/]*)*/gu;
  return [...plain.matchAll(names)]
    .filter(({ index }) => !/(?:^|[.?:•]\s|[\n“‘(*])$/.test(plain.slice(0, index)))
    .map(([name]) => name)
    .filter((name) => /\p{Ll}/u.test(name));
}

/** Outside brackets, and not as a part of another word. */
function standsIn(text: string, name: string): boolean {
  const outside = text.replaceAll(/\[[^\]]*\]|\{[^{}]*\}/g, '\n');
  const word = new RegExp(String.raw`(?<![\p{L}\p{N}])${RegExp.escape(name)}(?![\p{L}\p{N}])`, 'u');
  return word.test(outside);
}

function isNameEverywhere(name: string, language: Language): boolean {
  return (
    sameEverywhere.has(name) ||
    name.split(' ').every((word) => sameEverywhere.has(word)) ||
    ownWords[language]?.includes(name) === true
  );
}

/** Words that a language has itself, and that happen to be the English ones. */
const ownWords: Readonly<Partial<Record<Language, readonly string[]>>> = {
  nl: ['Extra', 'Privacy', 'Open', 'Record', 'Records'],
  fr: ['Application', 'Services'],
  'pt-BR': ['TVs'],
};
