import { describe, expect, it } from 'vitest';
import { isAgreed } from './agreed.ts';

const record = { id: 'r1', type: 'CNAME', content: 'linden.github.io', tunnel: null, writer: null };
const look = { state: 'taken', hostname: 'www.linden.house', records: [record] } as const;
const { writer: _writer, tunnel: _tunnel, ...known } = record;
const replaced = { ...known, name: 'www.linden.house', proxied: false, ttl: 1, comment: '' };
const answers = { address: 'www.linden.house', takesOver: [replaced] };

describe('records that are taken over', () => {
  it('are agreed to once, and not asked for again, whatever is written into them', () => {
    expect(isAgreed(look, answers)).toBe(true);
    expect(isAgreed({ ...look, records: [{ ...record, content: 'elsewhere.example' }] }, answers)).toBe(true);
  });

  it('are asked for again when another one stands there by now, alone or beside', () => {
    const other = { ...record, id: 'r2' };
    expect(isAgreed({ ...look, records: [other] }, answers)).toBe(false);
    expect(isAgreed({ ...look, records: [record, other] }, answers)).toBe(false);
  });

  it('are asked for at every other name', () => {
    expect(isAgreed({ ...look, hostname: 'ha.linden.house' }, answers)).toBe(false);
    expect(isAgreed(look, { address: 'www.linden.house' })).toBe(false);
    expect(isAgreed({ state: 'free', hostname: 'www.linden.house' }, answers)).toBe(false);
  });
});
