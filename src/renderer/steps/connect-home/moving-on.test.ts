import { describe, expect, it } from 'vitest';
import { arrivedAt, movingOf } from './moving-on.ts';

describe('moving on by itself', () => {
  it('follows when the home connects before the user’s eyes', () => {
    expect([movingOf('to-do', 'coming'), movingOf('to-do', 'connected')]).toEqual(['not-yet', 'soon']);
  });

  it('never takes the user away from a home that was connected on arrival', () => {
    expect(movingOf('connected', 'connected')).toBe('stays');
  });

  it('waits for a home that refuses the path', () => {
    expect([movingOf('not-trusting', 'not-trusting'), movingOf('not-trusting', 'connected')]).toEqual([
      'not-yet',
      'soon',
    ]);
  });

  it('takes a home whose locks were tried for one that was connected, and no other', () => {
    const checked = '2026-11-20T18:08:00.000Z';
    expect(arrivedAt('coming', { checked })).toBe('connected');
    expect([arrivedAt('coming', {}), arrivedAt('to-do', { checked })]).toEqual(['coming', 'to-do']);
  });
});
