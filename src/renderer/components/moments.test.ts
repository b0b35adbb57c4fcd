import { describe, expect, it } from 'vitest';
import { formatMoment, writeDate } from './moments.ts';

const evening = new Date(2026, 10, 20, 18, 4);

describe('a date in a sentence', () => {
  it('is written as the language writes it', () => {
    expect(writeDate(evening, 'en', { dateStyle: 'long' })).toBe('November 20, 2026');
  });

  it('keeps a day with its month', () => {
    expect(writeDate(evening, 'de', { dateStyle: 'long' })).toBe('20.\u00A0November 2026');
  });

  it('is in one piece in Chinese', () => {
    expect(writeDate(evening, 'zh-Hans', { dateStyle: 'long' })).toBe(
      '2026\u2060年\u206011\u2060月\u206020\u2060日',
    );
  });

  it('is the time alone when it was today', () => {
    expect(formatMoment(evening.toISOString(), 'de', evening)).toBe('18:04');
  });
});
