import { describe, expect, it } from 'vitest';
import { avoidedInTheWindow, technicalMessages, thoughtInAnotherLanguage } from './avoided-words.ts';
import { countSyllables, gradeOf, sentencesIn } from './reading-grade.ts';
import { surfaces } from './word-surfaces.ts';
import {
  avoidedWords,
  covers,
  gradeOfMessages,
  HIGHEST_GRADE,
  hardSentences,
  idleExceptions,
  longSentences,
  messagesIn,
} from './words.ts';

const all = surfaces.flatMap(({ messages }) => messages);

describe.each(surfaces)('the words of $name', ({ messages }) => {
  it('can be read after five years of school', () => {
    expect(messages.length).toBeGreaterThan(15);
    expect(gradeOfMessages(messages)).toBeLessThanOrEqual(HIGHEST_GRADE);
  });

  it('have no sentence that asks for more than nine, but behind the scenes', () =>
    expect(hardSentences(messages, technicalMessages)).toEqual([]));

  it('come in short sentences', () => expect(longSentences(messages)).toEqual([]));

  it('are plain, and what an English speaker would say', () =>
    expect(avoidedWords(messages, avoidedInTheWindow)).toEqual([]));
});

it('every exception from the words is needed', () => {
  expect(idleExceptions(all, avoidedInTheWindow)).toEqual([]);
  const keys = all.map(({ key }) => key);
  expect(technicalMessages.filter((each) => !keys.some((key) => covers(each, key)))).toEqual([]);
});

describe('the check itself', () => {
  const hard = 'Authentication necessitates administrator authorisation before continuing configuration.';
  const one = messagesIn({ trouble: { of: { cause: hard }, count: 'It stands there anew.' } });

  it('knows each message by its key', () =>
    expect(one.map(({ key }) => key)).toEqual(['trouble:of.cause', 'trouble:count']));

  it('finds a hard sentence, unless it may be one', () => {
    expect(hardSentences(one, [])).toHaveLength(1);
    expect(hardSentences(one, ['trouble:of'])).toEqual([]);
  });

  it('takes names and what is filled in for one short word', () => {
    const named = messagesIn({ a: { b: `Open <b>${hard}</b> and then {everything} at “${hard}” again.` } });
    expect(hardSentences(named, [])).toEqual([]);
  });

  it('finds a long sentence', () => {
    const words = (count: number) => messagesIn({ a: { b: `${'so '.repeat(count - 1)}on.` } });
    expect(longSentences(words(22))).toEqual([]);
    expect(longSentences(words(23))).toHaveLength(1);
  });

  it('finds a word, and what to say instead, unless it may be there', () => {
    const anew = { words: /\banew\b/, say: 'again' };
    expect(avoidedWords(one, [anew])).toEqual(['trouble:count: “anew”: say again']);
    expect(avoidedWords(one, [{ ...anew, except: ['trouble:count'] }])).toEqual([]);
    expect(avoidedWords(one, [{ ...anew, except: ['trouble:co'] }])).toHaveLength(1);
    expect(idleExceptions(one, [{ ...anew, except: ['trouble:of'] }])).toEqual(['trouble:of']);
  });

  it('does not take what is filled in for a word', () =>
    expect(avoidedWords(messagesIn({ a: { b: '{anew}' } }), [{ words: /anew/, say: 'again' }])).toEqual([]));

  it.each([
    'Nobody is asked to visit the privacy address.',
    'Your browser visits the page.',
    'Your key is on its way to the phone.',
    'Cloudflare signs the keys, and sign-in is not needed.',
    'Put your hand on the phone. Hand over the key.',
    'By hand on the phone itself.',
  ])('lets “%s” pass', (text) => {
    expect(avoidedWords([{ key: 'a:b', text }], thoughtInAnotherLanguage)).toEqual([]);
  });

  it.each(avoidedExamples())('does not let “%s” pass', (sentence) => {
    expect(avoidedWords([{ key: 'a:b', text: sentence }], avoidedInTheWindow)).not.toEqual([]);
  });
});

/** As they once stood in the window or a document. */
function avoidedExamples(): readonly string[] {
  return [
    'You open this address on the way.',
    'A sign is wrong.',
    'Its own addresses become {after}.',
    'It stands in configuration.yaml.',
    'Latchkey starts it anew.',
    'Looking whether it is free',
    'Something stands in the way',
    'Else Home Assistant takes it back.',
    'as on this computer',
    'This record stands there today:',
    'Log in, and Latchkey sees whom it refused.',
    'Those who know how can do it by hand.',
    'Accepts visits from {networks}.',
    'When Cloudflare adds one, visits through it are refused.',
    'It is confirmed once a visit from outside came through.',
    'A firewall is in the way.',
    'Zone settings, those you go along with: WebSockets on.',
    'He went along with it.',
    'Six special signs are needed.',
    'The proxy hands visits on to your home.',
    'A port that the router hands on.',
    'Something needs an eye.',
    'The record becomes {after}.',
  ];
}

describe('the reading grade', () => {
  it.each([
    ['home', 1],
    ['rules', 1],
    ['blocked', 1],
    ['needed', 2],
    ['pages', 2],
    ['table', 2],
    ['someone', 2],
    ['firewall', 2],
    ['video', 3],
    ['question', 2],
    ['created', 3],
    ['certificate', 4],
    ['configuration', 5],
  ])('counts the syllables of “%s”', (word, count) => expect(countSyllables(word)).toBe(count));

  it('is that of the formula', () => {
    // Six words of one syllable in one sentence.
    expect(gradeOf(['The cat sat on the mat.'])).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 5);
    expect(gradeOf([])).toBe(0);
  });

  it('is of sentences', () =>
    expect(sentencesIn('Is it? Yes: at 10.5 it is. {count}')).toEqual([
      'Is it?',
      'Yes:',
      'at 10.5 it is.',
      '{count}',
    ]));
});
