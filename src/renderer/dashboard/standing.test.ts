import { describe, expect, it } from 'vitest';
import { noChecks } from '../../contract/check.ts';
import type { OriginStatus } from '../../contract/origin.ts';
import { round } from '../testing/last-steps.ts';
import { oneOtherDoor } from '../testing/other-doors.ts';
import { answersBefore } from '../testing/situation.ts';
import { deriveStanding, type Seen } from './standing.ts';

const healthy = { status: 'healthy', name: 'linden-house', home: 'answered' } as const;
const answers = answersBefore('hand-over');
const stands = (seen: Partial<Seen> = {}) =>
  deriveStanding({ answers, checks: noChecks, tunnel: healthy, ...seen });

describe('how the home stands', () => {
  it('is only what was seen: without a round it held once, with one it works', () => {
    expect(stands()).toBe('held');
    expect(stands({ checks: undefined })).toBe('held');
    expect(stands({ checks: round({}) })).toBe('works');
  });

  it('is not known after a change, and not tried without an earlier round', () => {
    const { built: _, checked: __, ...changed } = answers;
    expect(stands({ answers: changed, checks: round({}) })).toBe('not-built');
    const { checked: ___, ...untried } = answers;
    expect(stands({ answers: untried })).toBe('not-tried');
    expect(stands({ answers: untried, checks: round({}) })).toBe('not-tried');
  });

  it('never works while its path is down, or another door is there', () => {
    for (const status of ['down', 'inactive', 'none'] as const) {
      const tunnel = { status, name: null, home: null };
      expect(stands({ checks: round({}), tunnel })).toBe('cut-off');
      expect(stands({ tunnel })).toBe('cut-off');
    }
    expect(stands({ checks: round({}, { otherDoors: oneOtherDoor }) })).toBe('besides');
  });

  it('is cut off without a tunnel only where Cloudflare says that it did not get on', () => {
    const at = (saw: OriginStatus['saw'], by: OriginStatus['by'] = 'visit') =>
      stands({ tunnel: undefined, origin: { address: 'leads', saw, by } });
    expect([at('origin-unreachable'), at('origin-refuses-edge')]).toEqual(['cut-off', 'cut-off']);
    expect(
      stands({
        checks: round({}),
        tunnel: undefined,
        origin: { address: 'not-built', saw: null, by: 'visit' },
      }),
    ).toBe('cut-off');
    for (const saw of [null, 'answered', 'home-silent', 'blocked', 'no-connection'] as const) {
      expect(at(saw)).toBe('held');
    }
    for (const saw of ['origin-refused', 'origin-shut', 'origin-silent', 'no-connection'] as const) {
      expect(at(saw, 'knock')).toBe('held');
    }
  });

  it('is open, whatever the locks did, once somebody without a key is answered past Cloudflare', () => {
    const origin = { address: 'leads', saw: 'open', by: 'knock' } as const;
    expect(stands({ checks: round({}), tunnel: undefined, origin })).toBe('open');
  });

  it('puts a lock that opens before everything else', () => {
    const open = round({ 'no-key': { state: 'failed', diagnosis: 'open', saw: 'HTTP 200' } });
    expect(stands({ checks: open, tunnel: { status: 'down', name: null, home: null } })).toBe('open');
    expect(stands({ checks: round({ websocket: { state: 'failed', diagnosis: 'home-silent' } }) })).toBe(
      'failed',
    );
    expect(stands({ checks: round({}, { phase: 'running' }) })).toBe('checking');
  });
});
