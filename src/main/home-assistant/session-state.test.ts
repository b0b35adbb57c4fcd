import { describe, expect, it } from 'vitest';
import type { HomeInspection } from '../../contract/home.ts';
import {
  findLogin,
  type Inspected,
  initialSession,
  knownIn,
  type SessionEvent,
  type SessionState,
  sessionShown,
  transition,
} from './session-state.ts';

interface Login {
  readonly name: string;
}
const login: Login = { name: 'current' };
const other: Login = { name: 'an earlier one' };
// What it says is nothing to these transitions.
const look = { version: '2026.11.1' } as HomeInspection;
const known: Inspected = { userName: 'Robin', look };
const newer: Inspected = { userName: 'Robin', look: { ...look, version: '2026.12.0' } };
const refused = { code: 'HOME_LOGIN_REFUSED' } as const;

const states: readonly SessionState<Login>[] = [
  { kind: 'out', problem: refused },
  { kind: 'starting', login, problem: null },
  { kind: 'waiting', login, page: 'http://home/auth' },
  { kind: 'inspecting', login, known: null },
  { kind: 'in', login, known },
];

describe('a session', () => {
  it.each(states)('that is $kind is not changed by a login that is over', (state) => {
    const events: readonly SessionEvent<Login>[] = [
      { kind: 'page-ready', login: other, page: 'http://home/other' },
      { kind: 'inspection-begun', login: other },
      { kind: 'inspected', login: other, found: newer },
      { kind: 'inspection-failed', login: other },
      { kind: 'ended', login: other, problem: null },
    ];
    for (const event of events) expect(transition(state, event)).toBe(state);
  });

  it.each(states)('that is $kind starts anew with a new login', (state) => {
    const next = transition(state, { kind: 'begun', login: other });
    expect([next.kind, findLogin(next), knownIn(next)]).toEqual(['starting', other, null]);
  });

  it('shows the problem of the last login until the new one has come further', () => {
    const starting = transition({ kind: 'out', problem: refused }, { kind: 'begun', login });
    expect(sessionShown(starting)).toEqual({ state: 'out', problem: refused });
    const waiting = transition(starting, { kind: 'page-ready', login, page: 'http://home/auth' });
    expect(sessionShown(waiting)).toEqual({ state: 'waiting', page: 'http://home/auth' });
  });

  it('is in once it has inspected the home', () => {
    const inspecting = transition(
      { kind: 'starting', login, problem: null },
      { kind: 'inspection-begun', login },
    );
    expect(sessionShown(inspecting)).toEqual({ state: 'looking' });
    expect(knownIn(inspecting)).toBeNull();
    const inside = transition(inspecting, { kind: 'inspected', login, found: known });
    expect(sessionShown(inside)).toEqual({ state: 'in', ...known });
  });

  it('still knows what it found while it inspects again, and goes back to it when that fails', () => {
    const again = transition({ kind: 'in', login, known }, { kind: 'inspection-begun', login });
    expect(knownIn(again)).toBe(known);
    expect(transition(again, { kind: 'inspection-failed', login })).toEqual({ kind: 'in', login, known });
    expect(transition(again, { kind: 'inspected', login, found: newer })).toMatchObject({ known: newer });
  });

  it('that never was in is not in after a failed inspection', () => {
    const first: SessionState<Login> = { kind: 'inspecting', login, known: null };
    expect(transition(first, { kind: 'inspection-failed', login })).toBe(first);
  });

  it('ends with its problem, and knows nothing any more', () => {
    const ended = transition({ kind: 'in', login, known }, { kind: 'ended', login, problem: refused });
    expect(ended).toEqual({ kind: 'out', problem: refused });
    expect([findLogin(ended), knownIn(ended)]).toEqual([undefined, null]);
  });

  it('is out at first', () => {
    expect(sessionShown(initialSession)).toEqual({ state: 'out', problem: null });
  });
});
