import type { WordTree } from '../../words/shape/lay-words.ts';
import { listValues } from '../../words/wordings.ts';
import { readMarks } from '../text/marks.ts';

/** What is amiss with another language's words for a part of the book, a line for each; none where they fit. */
export function compareWords(english: WordTree, words: WordTree, at = ''): readonly string[] {
  if (typeof english === 'string') {
    return typeof words === 'string'
      ? compareTexts(english, words).map((fault) => `${at}: ${fault}`)
      : [`${at}: is no text`];
  }
  if (typeof words === 'string') return [`${at}: is a text`];
  const names = new Set([...Object.keys(english), ...Object.keys(words)]);
  return [...names].flatMap((name) => {
    const place = at === '' ? name : `${at}.${name}`;
    const [ours, theirs] = [inside(english, name), inside(words, name)];
    if (ours === undefined) return [`${place}: is too much`];
    if (theirs === undefined) return [`${place}: is missing`];
    return compareWords(ours, theirs, place);
  });
}

function inside(words: Exclude<WordTree, string>, name: string): WordTree | undefined {
  return Object.entries(words).find(([each]) => each === name)?.[1];
}

function compareTexts(english: string, words: string): readonly string[] {
  if (words.trim() === '') return ['is empty'];
  const faults = faultsOf(words);
  if (faults.length > 0) return faults;
  return [
    ...compareLists('values', listValues(english), listValues(words)),
    ...compareLists('menu words', marked(english, 'menu'), marked(words, 'menu')),
    ...compareLists('exact words', marked(english, 'exact'), marked(words, 'exact')),
  ];
}

/** What no text may have, in English neither: marks without their pair, a sentence that is no message, and marks inside plurals. */
export function faultsOf(text: string): readonly string[] {
  const stretches = readMarks(text);
  const single = stretches.filter(({ look, text: plain }) => look === 'plain' && /\*\*|`/.test(plain));
  return [
    ...single.map(({ text: plain }) => `has a mark without its pair: ${plain}`),
    ...(text.includes("'") ? ['has a straight apostrophe'] : []),
    ...stretches
      .filter(({ look, text: plain }) => look !== 'menu' && !isMessage(plain))
      .map(({ text: plain }) => `is no message: ${plain}`),
  ];
}

function isMessage(text: string): boolean {
  try {
    listValues(text);
    return true;
  } catch {
    return false;
  }
}

function marked(text: string, look: 'menu' | 'exact'): readonly string[] {
  return readMarks(text)
    .filter((stretch) => stretch.look === look)
    .map((stretch) => stretch.text)
    .toSorted();
}

function compareLists(name: string, english: readonly string[], words: readonly string[]): readonly string[] {
  const [wanted, found] = [english.join(', '), words.join(', ')];
  return wanted === found ? [] : [`has the ${name} [${found}] in the place of [${wanted}]`];
}
