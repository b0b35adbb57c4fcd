import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../../../contract/check.ts';
import { derivePathEndState, derivePathState, isOfFormerPath } from './path-state.ts';

const up = { status: 'healthy', name: 'linden-house', home: 'answered' } as const;
const problem = { code: 'CLOUDFLARE_UNREACHABLE' } as const;

describe('what is known of the path', () => {
  it('is nothing before the first answer', () => {
    expect(derivePathState({ state: 'loading' })).toEqual({ kind: 'asking' });
    expect(derivePathState({ state: 'lost', value: undefined, problem })).toEqual({
      kind: 'unknown',
      problem,
    });
  });

  it('is what Cloudflare says, and what a visit through it saw', () => {
    expect(derivePathState({ state: 'live', value: up })).toEqual({
      kind: 'healthy',
      name: 'linden-house',
      home: 'answered',
      seen: 'now',
    });
  });

  it('stays the last picture when the window loses sight of it', () => {
    expect(derivePathState({ state: 'lost', value: up, problem })).toMatchObject({
      kind: 'healthy',
      seen: 'before',
    });
  });
});

it('is taken for a former path’s when the program has not seen this one up', () => {
  const path = derivePathState({ state: 'live', value: up });
  expect(isOfFormerPath(path, {})).toBe(true);
  expect(isOfFormerPath(path, { connected: '2026-11-20T18:06:00.000Z' })).toBe(false);
  expect(isOfFormerPath(derivePathState({ state: 'live', value: { ...up, status: 'down' } }), {})).toBe(
    false,
  );
});

describe('the home at the end of the path', () => {
  const at = (status: 'inactive' | 'degraded' | 'healthy' | 'down' | 'none', home: Diagnosis | null = null) =>
    derivePathEndState(derivePathState({ state: 'live', value: { status, name: null, home } }));

  it('is to be connected until the path is up, and again when it went down', () => {
    expect([at('inactive'), at('down'), at('healthy')]).toEqual(['to-do', 'to-do', 'coming']);
  });

  it('is connected only once Home Assistant has answered through the path', () => {
    expect([at('healthy', 'answered'), at('degraded', 'answered')]).toEqual(['connected', 'coming']);
  });

  it('is told apart where it refuses the path, and where something else is wrong', () => {
    expect(at('healthy', 'home-refuses-proxy')).toBe('not-trusting');
    expect(at('healthy', 'home-silent')).toBe('wrong');
  });
});
