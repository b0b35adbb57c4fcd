import { describe, expect, it } from 'vitest';
import type { Check, Checks } from '../../../contract/check.ts';
import type { Answers } from '../../../contract/journey.ts';
import { canTryAgain, countTried, deriveRound } from './round.ts';

const answers: Answers = { address: 'ha.linden.house' };
const passed: Check = {
  id: 'no-key',
  kind: 'no-key',
  subject: 'ha.linden.house',
  state: 'passed',
  diagnosis: 'blocked',
  saw: 'HTTP 403',
};

function aRound(phase: Checks['phase'], checks: readonly Check[]): Checks {
  return { phase, checks: [...checks], exposedRequests: null, otherDoors: null, googleNetworks: null };
}

describe('a round', () => {
  it('that has not begun shows every lock it is about to try, and nothing as seen', () => {
    const round = deriveRound(aRound('idle', []), answers, 'none');
    expect(round).toMatchObject({ outlook: 'idle', seen: [] });
    expect(round.locks.every(({ state }) => state === 'waiting')).toBe(true);
    expect(canTryAgain(round)).toBe(false);
  });

  it('that was asked for shows what it will try, not what the round before saw', () => {
    const round = deriveRound(aRound('done', [passed]), answers, 'under-way');
    expect(round.outlook).toBe('running');
    expect(countTried(round.locks)).toBe(0);
  });

  it('that runs shows how far it is', () => {
    const round = deriveRound(aRound('running', [passed]), answers, 'under-way');
    expect(countTried(round.locks)).toBe(1);
  });

  it('that passed before something was built anew says nothing about now', () => {
    expect(deriveRound(aRound('done', [passed]), answers, 'none').outlook).toBe('idle');
  });

  it('that passed counts once it is written down, or was run here', () => {
    const checked = { ...answers, checked: '2026-11-20T18:08:00.000Z' };
    const opens: Check = { ...passed, id: 'device-key:a1', kind: 'device-key', diagnosis: 'answered' };
    const round = aRound('done', [passed, opens]);
    expect(deriveRound(round, checked, 'none').outlook).toBe('passed');
    expect(deriveRound(round, answers, 'answered').outlook).toBe('passed');
  });

  it('that no key opened in says so, and no more, once it is written down', () => {
    const checked = { ...answers, checked: '2026-11-20T18:08:00.000Z' };
    const round = deriveRound(aRound('done', [passed]), checked, 'none');
    expect([round.outlook, canTryAgain(round)]).toEqual(['unproven', true]);
  });

  it('that failed is told as such, whatever is written down', () => {
    const failed = { ...passed, state: 'failed', diagnosis: 'open' } as const;
    expect(deriveRound(aRound('done', [failed]), answers, 'none').outlook).toBe('open');
  });
});
