import { describe, expect, it } from 'vitest';
import { findGuide } from '../../../guides/guides.ts';
import { readBook } from '../../../guides/read-book.ts';
import { languages, wordsIn } from '../language.ts';

/** Every sentence, with numbers and names filled in. */
function sentencesOf(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [1, 3].map((count) => String(words(count, '14:32')));
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
      const ours = sentence.replaceAll(/\*\*[^*]+\*\*/g, '').replaceAll(/your server|deinem Server/g, '');
      const allowed = /client certificate|(root|CA) certificate|importierten/i.test(ours);
      if (!allowed) expect(ours).not.toMatch(technical);
    }
  });
});

describe.each(languages)('the steps in %s', (language) => {
  const { unknown, ...offers } = wordsIn(language).offers;

  it.each(Object.entries(offers))(
    'lead from the file over the words to the open home: %s',
    (_, { steps }) => {
      const typing = steps.findIndex((step) => /six words|sechs Wörter/.test(step));
      expect(typing).toBeGreaterThan(0);
      expect(steps[typing]).toMatch(/small letters, with hyphens|Kleinbuchstaben, mit Bindestrichen/);
      const end = steps.slice(typing + 1).join(' ');
      expect(end).toMatch(/[Cc]hoose this key|Log in|[Ww]ähle diesen Schlüssel|Melde dich an/);
    },
  );

  it('are as many as in the guide for the app and for Safari on an iPhone', async () => {
    const book = await readBook('en');
    const inGuide = (purpose: 'home-assistant-app' | 'browser') =>
      findGuide(book, 'iphone', purpose)?.steps.length;
    expect(offers.app.steps.length).toBe(inGuide('home-assistant-app'));
    expect(offers.safari.steps.length).toBe(inGuide('browser'));
  });

  it('say where to type the words on a device that was not recognised', () => {
    expect(unknown.steps.join(' ')).toMatch(/six words|sechs Wörter/);
  });
});

it('say something of their own in each language', () => {
  const [english, german] = languages.map((language) => sentencesOf(wordsIn(language)));
  const same = english?.filter((sentence, index) => german?.[index] === sentence);
  expect(same).toEqual([...'Firefox,Android,Windows,Mac,Linux,Chromebook'.split(',')]);
});
