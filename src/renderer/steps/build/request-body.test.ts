import { describe, expect, it } from 'vitest';
import { formatBody } from './request-body.ts';

describe('what is sent', () => {
  it('is laid out when it is JSON and left alone when it is not', () => {
    expect(formatBody('{"a":1}')).toBe('{\n  "a": 1\n}');
    expect(formatBody('‹not json›')).toBe('‹not json›');
  });
});
