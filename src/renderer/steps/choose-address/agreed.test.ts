import { describe, expect, it } from 'vitest';
import { isAgreed } from './agreed.ts';

const record = { type: 'CNAME', content: 'linden.github.io' };
const look = { state: 'taken', hostname: 'www.linden.house', record, tunnel: null } as const;
const replaced = { ...record, name: 'www.linden.house', proxied: false, ttl: 1, comment: '' };
const answers = { address: 'www.linden.house', takesOver: [replaced] };

describe('a record that is taken over', () => {
  it('is agreed to once, and not asked for again', () => expect(isAgreed(look, answers)).toBe(true));

  it('is asked for again when another record stands there by now', () => {
    const other = { ...look, record: { ...record, content: 'elsewhere.example' } };
    expect(isAgreed(other, answers)).toBe(false);
    expect(isAgreed({ ...look, record: { ...record, type: 'A' } }, answers)).toBe(false);
  });

  it('is asked for at every other name', () => {
    expect(isAgreed({ ...look, hostname: 'ha.linden.house' }, answers)).toBe(false);
    expect(isAgreed(look, { address: 'www.linden.house' })).toBe(false);
    expect(isAgreed({ state: 'free', hostname: 'www.linden.house' }, answers)).toBe(false);
  });
});
