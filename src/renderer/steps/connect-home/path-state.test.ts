import { describe, expect, it } from 'vitest';
import { pathState, stillToDo } from './path-state.ts';

const up = { status: 'healthy', name: 'linden-house' } as const;
const problem = { code: 'CLOUDFLARE_UNREACHABLE' } as const;

describe('what is known of the path', () => {
  it('is nothing before the first answer', () => {
    expect(pathState({ state: 'loading' })).toEqual({ kind: 'asking' });
    expect(pathState({ state: 'lost', value: undefined, problem })).toEqual({ kind: 'unknown', problem });
  });

  it('is what Cloudflare says', () => {
    expect(pathState({ state: 'live', value: up })).toEqual({
      kind: 'healthy',
      name: 'linden-house',
      seen: 'now',
    });
  });

  it('stays the last picture when the window loses sight of it', () => {
    expect(pathState({ state: 'lost', value: up, problem })).toEqual({
      kind: 'healthy',
      name: 'linden-house',
      seen: 'before',
    });
  });
});

describe('the instructions', () => {
  it('are shown until the path is up, and again when it went down', () => {
    const at = (status: 'inactive' | 'healthy' | 'down') =>
      stillToDo(pathState({ state: 'live', value: { status, name: null } }));
    expect([at('inactive'), at('healthy'), at('down')]).toEqual([true, false, true]);
  });
});
