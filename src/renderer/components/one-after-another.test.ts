import { describe, expect, it } from 'vitest';
import { oneAfterAnother, roomAfter } from './one-after-another.ts';

describe('sentences one after another', () => {
  it('have a space between them', () => {
    expect(oneAfterAnother('It is there.', 'It answers.')).toBe('It is there. It answers.');
  });

  it('have none after a mark that is as wide as a letter', () => {
    expect(oneAfterAnother('它在那里。', '它有应答。')).toBe('它在那里。它有应答。');
    expect(roomAfter('在家里：')).toBe('');
  });

  it('leave out what is not said', () => {
    expect(oneAfterAnother('One.', false, undefined, '', 'Two.')).toBe('One. Two.');
    expect(oneAfterAnother(false)).toBe('');
  });
});
