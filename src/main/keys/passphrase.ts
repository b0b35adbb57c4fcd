import { randomInt } from 'node:crypto';
import effLargeWordlist from '../../../assets/eff-large-wordlist.json' with { type: 'json' };

/** A whole number from 0 up to, but not including, `limit`; each as likely as the next. */
export type RandomBelow = (limit: number) => number;

export const PASSPHRASE_WORDS = 5;

/**
 * The words a passphrase is drawn from: EFF's large list without its four hyphenated words (such as `yo-yo`), because
 * the passphrase is joined by hyphens and has to show, and read out, as exactly five words.
 */
export const passphraseWords: readonly string[] = effLargeWordlist.filter((word) => !word.includes('-'));

/**
 * Five words in small letters, such as `ample-river-onto-kiosk-plaza`: 64.6 bits. Against the PKCS#12 profile (10,000
 * rounds of SHA-1) one fast graphics card would need tens of thousands of years on average. A fresh one for each file.
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
