import { describe, expect, it } from 'vitest';
import type { Connection } from '../../contract/cloudflare.ts';
import { type ConnectionState, isCurrent, shownBefore, transition } from './connection-state.ts';

interface Attempt {
  readonly token: string;
}
const first: Attempt = { token: 'first' };
const second: Attempt = { token: 'second' };

const aConnection = (phase: Connection['phase']): Connection => ({
  phase,
  permissions: [],
  domains: [],
  custody: 'memory',
  endsOn: null,
});
const working = aConnection('connected');
const checking = aConnection('checking');
const incomplete = aConnection('incomplete');
const none = aConnection('none');

const idle: ConnectionState<Attempt> = { kind: 'idle', shown: working };
const underWay = transition(idle, { kind: 'begun', attempt: first, shown: checking });

describe('an attempt', () => {
  it('shows what it finds, and stays shown once it has succeeded', () => {
    const progressed = transition(underWay, { kind: 'progressed', attempt: first, shown: incomplete });
    expect(progressed.shown).toBe(incomplete);
    expect(transition(progressed, { kind: 'succeeded', attempt: first })).toEqual({
      kind: 'idle',
      shown: incomplete,
    });
  });

  it('that fails goes back to what was shown before it', () => {
    expect(transition(underWay, { kind: 'failed', attempt: first })).toEqual({
      kind: 'idle',
      shown: working,
    });
  });

  it('that fails for the token in use shows that instead', () => {
    const failed = transition(underWay, { kind: 'failed', attempt: first, shown: none });
    expect(failed).toEqual({ kind: 'idle', shown: none });
  });

  it('that follows upon another one goes back to what was before both', () => {
    const newer = transition(underWay, { kind: 'begun', attempt: second, shown: none });
    expect(shownBefore(newer)).toBe(working);
    expect(transition(newer, { kind: 'failed', attempt: second }).shown).toBe(working);
  });

  it('that is not the newest changes nothing', () => {
    const newer = transition(underWay, { kind: 'begun', attempt: second, shown: checking });
    for (const kind of ['succeeded', 'failed'] as const) {
      expect(transition(newer, { kind, attempt: first })).toBe(newer);
    }
    expect(transition(newer, { kind: 'progressed', attempt: first, shown: none })).toBe(newer);
    expect([isCurrent(newer, first), isCurrent(newer, second)]).toEqual([false, true]);
  });

  it('is over once the user is elsewhere', () => {
    const moved = transition(underWay, { kind: 'moved', shown: none });
    expect(transition(moved, { kind: 'progressed', attempt: first, shown: working })).toBe(moved);
    expect(moved).toEqual({ kind: 'idle', shown: none });
  });
});

describe('a right that was refused', () => {
  const denied = { kind: 'denied', permission: 'waf-edit', state: 'read-only' } as const;
  const shown: Connection = { ...working, permissions: [{ permission: 'waf-edit', state: 'allowed' }] };

  it('is shown, and never as better than it was known to be', () => {
    const once = transition<Attempt>({ kind: 'idle', shown }, denied);
    expect(once.shown).toMatchObject({ phase: 'incomplete', permissions: [{ state: 'read-only' }] });
    const gone = transition(once, { ...denied, state: 'missing' });
    expect(gone.shown.permissions).toEqual([{ permission: 'waf-edit', state: 'missing' }]);
    expect(transition(gone, denied)).toEqual(gone);
  });

  it('means nothing while the token is looked at, and where none is connected', () => {
    expect(transition(underWay, denied)).toBe(underWay);
    const out: ConnectionState<Attempt> = { kind: 'idle', shown: none };
    expect(transition(out, denied)).toEqual(out);
  });
});
