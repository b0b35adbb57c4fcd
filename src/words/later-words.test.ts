import { expect, it } from 'vitest';
import { catalogue } from './catalogue.ts';
import { en } from './en/en.ts';
import { first } from './en/first.ts';
import { loadLaterWords } from './later-words.ts';

it('brings every word of the window, and leaves those that were there', async () => {
  await loadLaterWords();
  for (const [part, texts] of Object.entries(en))
    expect(catalogue.getResourceBundle('en', part)).toEqual(texts);
});

it('is the same words that the window begins with', () => {
  expect(en).toMatchObject(first);
});
