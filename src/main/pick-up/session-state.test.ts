import { describe, expect, it } from 'vitest';
import {
  beginSession,
  type EndReason,
  endSession,
  expireSession,
  LIFETIME_MS,
  recordFailure,
  recordFetch,
  recordView,
  type SessionState,
} from './session-state.ts';

const start = new Date('2026-11-20T12:00:00Z');
const link = {
  deviceId: '0a1b2c',
  url: 'http://10.0.0.5:49152/token',
  address: '10.0.0.5',
} as const;
const open = beginSession(link, start);
const visit = { at: '2026-11-20T12:01:00.000Z', from: '10.0.0.9', by: 'iphone' } as const;
const over: SessionState = { state: 'over', deviceId: '0a1b2c', why: 'cancelled', visits: [] };

describe('an open session', () => {
  it('begins with three fetches in ten minutes', () => {
    expect(open).toEqual({
      state: 'open',
      ...link,
      expiresAt: '2026-11-20T12:10:00.000Z',
      fetchesLeft: 3,
      visits: [],
    });
  });

  it.each<EndReason>(['cancelled', 'network-lost', 'expired'])('ends as %s with its visits', (why) => {
    const seen = recordView(open, visit);
    expect(endSession(seen, why)).toEqual({ state: 'over', deviceId: '0a1b2c', why, visits: seen.visits });
  });

  it('expires at its last moment and not before', () => {
    const at = (ms: number) => new Date(start.getTime() + ms);
    expect(expireSession(open, at(LIFETIME_MS - 1))).toBe(open);
    expect(expireSession(open, at(LIFETIME_MS))).toMatchObject({ state: 'over', why: 'expired' });
  });

  it('notes a view once for each address', () => {
    const once = recordView(open, visit);
    expect(once.visits).toEqual([{ ...visit, did: 'looked' }]);
    expect(recordView(once, { ...visit, at: '2026-11-20T12:02:00.000Z' })).toBe(once);
    expect(recordView(once, { ...visit, from: '10.0.0.10' }).visits).toHaveLength(2);
  });

  it('counts a fetch, and ends with the last one', () => {
    const last: SessionState = { ...open, fetchesLeft: 1 };
    expect(recordFetch(open, visit)).toMatchObject({ fetchesLeft: 2, visits: [{ did: 'fetched' }] });
    expect(recordFetch(last, visit)).toMatchObject({
      state: 'over',
      why: 'fetched',
      visits: [{ did: 'fetched' }],
    });
  });

  it('notes a failure, which costs no fetch', () => {
    expect(recordFailure(open, visit)).toMatchObject({ fetchesLeft: 3, visits: [{ did: 'failed' }] });
  });

  it('notes a hundred visits and no more, but counts every fetch', () => {
    const visits = Array.from({ length: 100 }, (_, index) => ({
      ...visit,
      from: `10.0.1.${index}`,
      did: 'looked' as const,
    }));
    const full: SessionState = { ...open, visits };
    expect(recordView(full, visit)).toBe(full);
    expect(recordFetch(full, visit)).toMatchObject({ fetchesLeft: 2, visits });
  });
});

it.each([
  ['ended again', endSession(over, 'expired')],
  ['expired', expireSession(over, new Date('2027-01-01T00:00:00Z'))],
  ['looked at', recordView(over, visit)],
  ['fetched from', recordFetch(over, visit)],
  ['asked for a file that cannot be packed', recordFailure(over, visit)],
])('an ended session stays as it is when it is %s', (_, next) => {
  expect(next).toBe(over);
});
