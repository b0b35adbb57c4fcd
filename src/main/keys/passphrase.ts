import { randomInt } from 'node:crypto';
import effLargeWordlist from '../../../assets/eff-large-wordlist.json' with { type: 'json' };

/** A whole number from 0 up to, but not including, `limit`; each as likely as the next. */
export type RandomBelow = (limit: number) => number;

export const PASSPHRASE_WORDS = 6;

/** A word is typed on a phone, often into a field that shows dots: a short one is typed right more often. */
const MOST_LETTERS = 5;

/**
 * The words a passphrase is drawn from: those of EFF's large list that are short, without `yo-yo`, because the passphrase
 * is joined by hyphens and has to show, and read out, as exactly six words.
 */
export const passphraseWords: readonly string[] = effLargeWordlist.filter(
  (word) => word.length <= MOST_LETTERS && !word.includes('-'),
);

/**
 * Six words in small letters, such as `ample-cedar-onto-otter-plaza-wagon`: 63.1 bits. Against the PKCS#12 profile (10,000
 * rounds of SHA-1) one fast graphics card would need tens of thousands of years on average (facts: platforms#key-file-guessing).
 * A fresh one for each key.
 */
export function drawPassphrase(randomBelow: RandomBelow = (limit) => randomInt(limit)): string {
  return Array.from({ length: PASSPHRASE_WORDS }, () => drawWord(randomBelow)).join('-');
}

function drawWord(randomBelow: RandomBelow): string {
  const word = passphraseWords[randomBelow(passphraseWords.length)];
  // A silent `undefined` here would be a passphrase that anyone can guess.
  if (word === undefined) throw new RangeError('The random source left its range.');
  return word;
}
