import { describe, expect, it } from 'vitest';
import { layWords, type WordTree } from '../words/shape/lay-words.ts';
import { english } from './book/book.ts';
import { joinParts, listWords } from './list-words.ts';
import { proseOf } from './testing/write-parts.ts';
import type { GuideBook } from './text/guide-book.ts';

describe('the prose of a guide', () => {
  it('is neither drawn, nor a name of ours, nor a menu word alone', () => {
    const guide = {
      platform: 'iphone',
      system: 'iphone',
      title: 'Safari',
      steps: [
        { say: '**Install**', screen: { kind: 'phone', bar: 'Settings', rows: [] } },
        { say: 'Tap **Install**.', doing: 'file', otherwise: { search: 'profile' } },
      ],
      thenApp: { settings: [{ label: '**SSIDs**', value: '`https://{address}`', why: 'It tells.' }] },
    };
    expect(listWords(guide)).toEqual({
      title: 'Safari',
      steps: [{}, { say: 'Tap **Install**.', otherwise: { search: 'profile' } }],
      thenApp: { settings: [{ why: 'It tells.' }] },
    });
  });
});

describe('the parts of the book', () => {
  const joined = joinParts(proseOf);

  it('are all of it together', () => {
    expect(joined).toEqual(listWords(english));
  });

  it('take the words of another language, each in its place', () => {
    const shouted = shout(joined);
    const book = layWords<GuideBook>(english, shouted);
    expect(listWords(book)).toEqual(shouted);
    const { screen } = book.guides.iphone.browser.steps[1] ?? {};
    expect(screen).toEqual(english.guides.iphone.browser.steps[1].screen);
  });
});

function shout(words: WordTree): WordTree {
  if (typeof words === 'string') return `¡${words}`;
  if (Array.isArray(words)) return words.map((each) => shout(each));
  return Object.fromEntries(Object.entries(words).map(([name, each]) => [name, shout(each)]));
}
