import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import effLargeWordlist from '../../../assets/eff-large-wordlist.json' with { type: 'json' };
import { drawPassphrase, PASSPHRASE_WORDS, passphraseWords } from './passphrase.ts';

describe('the word list', () => {
  it("is EFF's own file, word for word", () => {
    // Their file numbers each word with five dice, 11111 to 66666; this is its published SHA-256.
    const numbered = effLargeWordlist.map((word, index) => `${dice(index)}\t${word}\n`).join('');
    const sha256 = createHash('sha256').update(numbered).digest('hex');
    expect(sha256).toBe('addd35536511597a02fa0a9ff1e5284677b8883b83e986e43f15a3db996b903e');
  });

  it('has 7,776 different words from abacus to zoom', () => {
    expect(new Set(effLargeWordlist).size).toBe(7776);
    expect(effLargeWordlist).toHaveLength(7776);
    expect([effLargeWordlist.at(0), effLargeWordlist.at(-1)]).toEqual(['abacus', 'zoom']);
  });

  it('gives every word of at most five letters but the one with a hyphen, and no other', () => {
    const short = effLargeWordlist.filter((word) => word.length <= 5);
    expect(short.filter((word) => !passphraseWords.includes(word))).toEqual(['yo-yo']);
    expect(passphraseWords.filter((word) => !/^[a-z]{1,5}$/.test(word))).toEqual([]);
    expect(passphraseWords).toHaveLength(short.length - 1);
  });
});

describe('a passphrase', () => {
  it('is six short words in small letters, joined by hyphens', () => {
    for (let i = 0; i < 500; i += 1) expect(drawPassphrase()).toMatch(/^[a-z]{3,5}(?:-[a-z]{3,5}){5}$/);
  });

  it('holds more than 63 bits, by the list itself', () => {
    expect(PASSPHRASE_WORDS * Math.log2(new Set(passphraseWords).size)).toBeGreaterThan(63);
  });

  it('shows exactly what the random source drew, so that no two draws look the same', () => {
    const draw = fc.integer({ min: 0, max: passphraseWords.length - 1 });
    const draws = fc.array(draw, { minLength: PASSPHRASE_WORDS, maxLength: PASSPHRASE_WORDS });
    fc.assert(
      fc.property(draws, (indices) => {
        const shown = drawPassphrase(playing(indices)).split('-');
        expect(shown.map((word) => passphraseWords.indexOf(word))).toEqual(indices);
      }),
    );
  });

  it('asks the source for the whole list, first and last word included', () => {
    const limits: number[] = [];
    drawPassphrase((limit) => {
      limits.push(limit);
      return limit - 1;
    });
    expect(limits).toEqual(Array.from({ length: PASSPHRASE_WORDS }, () => passphraseWords.length));
  });

  it('uses every part of the list evenly', () => {
    // 2,000 passphrases over 16 parts: 750 words each; more than six standard deviations off is no accident.
    const parts = Array.from({ length: 16 }, () => 0);
    for (let i = 0; i < 2000; i += 1) {
      for (const word of drawPassphrase().split('-')) {
        const part = Math.floor((passphraseWords.indexOf(word) / passphraseWords.length) * parts.length);
        parts[part] = (parts[part] ?? 0) + 1;
      }
    }
    for (const count of parts) expect(Math.abs(count - 750)).toBeLessThan(165);
  });

  it('is never made of fewer words when the source misbehaves', () => {
    expect(() => drawPassphrase((limit) => limit)).toThrow(RangeError);
    expect(() => drawPassphrase(() => Number.NaN)).toThrow(RangeError);
  });
});

function dice(index: number): string {
  return [...index.toString(6).padStart(5, '0')].map((digit) => Number(digit) + 1).join('');
}

function playing(indices: readonly number[]): () => number {
  const left = [...indices];
  return () => left.shift() ?? Number.NaN;
}
