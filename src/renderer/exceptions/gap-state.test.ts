import { expect, it } from 'vitest';
import { stateOfGap } from './gap-state.ts';

const now = new Date('2026-11-29T12:00:00Z');
const until = (moment: string | null) => stateOfGap({ until: moment }, { standing: 'built', now });

it('a gap that is built and has no end is open', () => {
  expect(until(null)).toEqual({ kind: 'in-force' });
});

it('counts the days once the end is near', () => {
  expect(until('2026-11-29T20:00:00Z')).toEqual({ kind: 'ending', days: 1 });
  expect(until('2026-12-02T12:00:00Z')).toEqual({ kind: 'ending', days: 3 });
  expect(until('2026-12-02T12:00:01Z')).toEqual({ kind: 'in-force' });
});

it('is over at its very instant, whether it was ever built or not', () => {
  expect(until('2026-11-29T12:00:00Z')).toEqual({ kind: 'ended' });
  expect(stateOfGap({ until: '2026-11-28T12:00:00Z' }, { standing: 'planned', now })).toEqual({
    kind: 'ended',
  });
});

it('opens nothing while it is only planned', () => {
  expect(stateOfGap({ until: null }, { standing: 'planned', now })).toEqual({ kind: 'planned' });
  expect(stateOfGap({ until: '2026-11-30T12:00:00Z' }, { standing: 'planned', now })).toEqual({
    kind: 'planned',
  });
});
