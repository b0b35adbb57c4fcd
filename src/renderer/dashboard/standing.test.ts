import { describe, expect, it } from 'vitest';
import { noChecks } from '../../contract/check.ts';
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
    const origin = { address: 'leads', saw: 'origin-silent', by: 'visit' } as const;
    expect(stands({ checks: round({}), tunnel: undefined, origin })).toBe('cut-off');
    expect(stands({ tunnel: undefined, origin: { ...origin, saw: null } })).toBe('held');
    expect(stands({ tunnel: undefined, origin: { ...origin, saw: 'answered' } })).toBe('held');
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
