import { describe, expect, it } from 'vitest';
import { padToWidth, widthOf, wrapText } from './columns.ts';

describe('columns of a terminal', () => {
  it('are two for a Chinese character', () => {
    expect(['Anna', 'Müller', '手机', 'カギ'].map(widthOf)).toEqual([4, 6, 4, 4]);
  });

  it('are filled up to a width, and nothing is cut off', () => {
    expect(padToWidth('手机', 6)).toBe('手机  ');
    expect(padToWidth('手机', 3)).toBe('手机');
  });
});

describe('wrapped text', () => {
  it('breaks between words, and never leaves a space at the end of a line', () => {
    expect(wrapText('one two three four', '  ', 10)).toEqual(['  one two', '  three', '  four']);
  });

  it('fills a line to its last column', () => {
    expect(wrapText('one two', '', 7)).toEqual(['one two']);
    expect(wrapText('one two', '', 6)).toEqual(['one', 'two']);
  });

  it('lets a long word stand alone', () => {
    expect(wrapText('a configuration b', '', 6)).toEqual(['a', 'configuration', 'b']);
  });

  it('breaks Chinese anywhere but before what closes', () => {
    expect(wrapText('和已有的，什么', '', 10)).toEqual(['和已有的，', '什么']);
    expect(wrapText('和已有的，什么', '', 8)).toEqual(['和已有', '的，什么']);
  });
});
