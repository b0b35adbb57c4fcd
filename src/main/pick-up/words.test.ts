import { describe, expect, it } from 'vitest';
import { findGuide } from '../../guides/guides.ts';
import { readBook } from '../../guides/read-book.ts';
import { pickUpWords } from '../../words/pick-up.ts';
import { listOffered, speak } from '../../words/speak.ts';
import { listWordings } from '../../words/wordings.ts';

const languages = listOffered(pickUpWords);
const wordsIn = (language: (typeof languages)[number]) => speak(pickUpWords, language).words;

/** Every sentence, in each of its forms. */
function sentencesOf(words: unknown): readonly string[] {
  if (typeof words === 'string') return listWordings(words);
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(sentencesOf) : [];
}

describe.each(languages)('the words in %s', (language) => {
  const sentences = sentencesOf(wordsIn(language));

  it('are there', () => {
    expect(sentences.length).toBeGreaterThan(80);
    for (const sentence of sentences) expect(sentence.trim()).not.toBe('');
  });

  it('mark menus in pairs', () => {
    for (const sentence of sentences) expect(sentence.split('**').length % 2, sentence).toBe(1);
  });

  it('do not shout, and do not say what technicians say', () => {
    const technical = /!|\.p12|pkcs|mTLS|server|certificate|token|simply|einfach/i;
    for (const sentence of sentences) {
      // What other makers wrote on their buttons stands in marks; the way to a server in the app is one of them.
      const ours = sentence
        .replaceAll(/\*\*[^*]+\*\*/g, '')
        .replaceAll(/your server|deinem Server|je server/g, '');
      const allowed = /client certificate|(root|CA) certificate|importierten/i.test(ours);
      if (!allowed) expect(ours).not.toMatch(technical);
    }
  });
});

/** By which a step is known, in languages whose readers wrote this test. */
const known = [
  ['en', { typing: /six words/, how: /small letters, with hyphens/, end: /[Cc]hoose this key|Log in/ }],
  [
    'de',
    {
      typing: /sechs Wörter/,
      how: /Kleinbuchstaben, mit Bindestrichen/,
      end: /[Ww]ähle diesen Schlüssel|Melde dich an/,
    },
  ],
] as const;

describe.each(known)('the steps in %s', (language, { typing, how, end }) => {
  const { unknown, ...offers } = wordsIn(language).offers;

  it.each(Object.entries(offers))(
    'lead from the file over the words to the open home: %s',
    (_, { steps }) => {
      const at = steps.findIndex((step) => typing.test(step));
      expect(at).toBeGreaterThan(0);
      expect(steps[at]).toMatch(how);
      expect(steps.slice(at + 1).join(' ')).toMatch(end);
    },
  );

  it('say where to type the words on a device that was not recognised', () =>
    expect(unknown.steps.join(' ')).toMatch(typing));
});

it('has as many steps as the guide for the app and for Safari on an iPhone', async () => {
  const book = await readBook('en');
  const { app, safari } = wordsIn('en').offers;
  const inGuide = (purpose: 'home-assistant-app' | 'browser') =>
    findGuide(book, 'iphone', purpose)?.steps.length;
  expect(app.steps.length).toBe(inGuide('home-assistant-app'));
  expect(safari.steps.length).toBe(inGuide('browser'));
});
